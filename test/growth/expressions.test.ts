import { describe, expect, it } from 'vitest'
import { readSources } from '../sources/read-sources.ts'
import { literalsIn, madeIn, makesExpressions, type Expression } from './expressions.ts'
import { growthOf, isQuick, repeated } from './growth.ts'
import { worstUnits } from './worst-texts.ts'

const SOURCES = readSources('src/core', 'src/console', 'adapters').filter(({ path }) => !path.includes('/assets/'))

/** Screened at this size: what grows with the square shows there already, and takes no minutes. */
const SCREENED = { size: 4000, aboveMs: 0.4 } as const

/** The first of its worst texts on which an expression grows faster than the text; empty where there is none. */
function troubleOf(expression: Expression): readonly string[] {
  const flags = expression.flags.replaceAll(/[gy]/g, '')
  const all = new RegExp(expression.source, `${flags}g`)
  const read = (text: string): string => text.replace(all, '')
  for (const unit of worstUnits(expression)) {
    const text = repeated(unit, SCREENED.size)
    if (isQuick(2, SCREENED.aboveMs, () => read(text))) continue
    const grows = growthOf(size => repeated(unit, size), read)
    if (grows !== null) return [`${expression.at} /${expression.source}/ on ${JSON.stringify(unit)}: ${grows}`]
  }
  return []
}

describe('Every regular expression of core, console and adapters', () => {
  it('takes time that grows with the text, not with its square', async () => {
    const made = await madeIn(SOURCES.filter(makesExpressions))
    const all = [...SOURCES.flatMap(literalsIn), ...made]
    expect(made.length).toBeGreaterThan(5)
    expect(all.length).toBeGreaterThan(250)
    const once = [...new Map(all.map(one => [`/${one.source}/${one.flags}`, one])).values()]
    expect(once.flatMap(troubleOf)).toEqual([])
  })

  it('would be found out', () => {
    const bad = { at: 'here', flags: 'u' }
    expect(troubleOf({ ...bad, source: String.raw`\p{L}+@` }).length).toBeGreaterThan(0)
    expect(troubleOf({ ...bad, source: String.raw`(?=[\p{L}\d]*[a-z])[\p{L}\d]{2,40}` }).length).toBeGreaterThan(0)
    expect(troubleOf({ ...bad, source: String.raw`\b[\p{L}']+weg \d` }).length).toBeGreaterThan(0)
    expect(troubleOf({ ...bad, source: String.raw`<[^>]*>` }).length).toBeGreaterThan(0)
    expect(troubleOf({ ...bad, source: String.raw`\p{L}+` })).toEqual([])
  })
})
