import { describe, expect, it } from 'vitest'
import { helplineConcerns } from '../../../src/content/gate/helplines.ts'
import { HELPLINES, smallContent, TODAY } from '../small-content.ts'

const PATH = '_helplines.yml'

/** What stops a change of the help lines that are served. */
const stopped = (helplines: string): readonly string[] =>
  helplineConcerns(smallContent({ [PATH]: helplines }), smallContent(), TODAY).map(({ key }) => key)

const changed = HELPLINES.replace('116 000', '116 111')
const LISTENS = 'helpline/GB/A line that listens'

describe('The gate, of help lines,', () => {
  it('lets other words, and the same number written otherwise, through', () => {
    expect(stopped(HELPLINES.replace('hours: 24/7', 'hours: always').replace('116 000', '116000'))).toEqual([])
  })

  it('stops at a changed number whose day of comparing is older than the change, or is gone', () => {
    expect(stopped(changed)).toEqual([LISTENS])
    expect(stopped(changed.replace(/ {2}verified: .*\n$/, ''))).toEqual([LISTENS])
    expect(stopped(changed.replace('A line that listens', 'A new name'))).toEqual(['helpline/GB/A new name'])
  })

  it('goes on once somebody has compared it', () => {
    expect(stopped(changed.replace(/2026-05-01\n$/, `${TODAY}\n`))).toEqual([])
  })

  it('stops at a new line of the clinic’s country that nobody has compared, not at one of another', () => {
    const another = (country: string) =>
      `${HELPLINES}- country: ${country}\n  kind: child\n  name: Another\n  call: 116 111\n  source: https://lines.example\n`
    expect(stopped(another('GB'))).toEqual(['helpline/GB/Another'])
    expect(stopped(another('DE'))).toEqual([])
  })

  it('has nothing to compare with before anything was published', () => {
    expect(helplineConcerns(smallContent({ [PATH]: changed }), [], TODAY)).toEqual([])
  })
})
