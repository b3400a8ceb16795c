import { describe, expect, it } from 'vitest'
import { helplineStale } from '../../../src/content/rules/helpline-stale.ts'
import { found, HELPLINES } from '../small-content.ts'

const verifiedOn = (day: string) =>
  found(helplineStale, { '_helplines.yml': HELPLINES.replace('verified: 2026-05-01\n- ', `verified: ${day}\n- `) })

describe('A help line', () => {
  it('advises when it was compared with its source more than 180 days ago, or never', () => {
    expect(verifiedOn('2025-12-02')).toEqual(['_helplines.yml:1 advises'])
    expect(verifiedOn('')).toEqual(['_helplines.yml:1 advises'])
  })

  it('passes when that was 180 days ago', () => {
    expect(verifiedOn('2025-12-03')).toEqual([])
  })

  it('passes when it is for another country', () => {
    const text = `${HELPLINES}- country: FR\n  kind: emergency\n  name: Elsewhere\n  call: 15\n  source: https://lines.example\n`
    expect(found(helplineStale, { '_helplines.yml': text })).toEqual([])
  })
})
