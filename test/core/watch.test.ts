import { describe, expect, it } from 'vitest'
import type { IntentOutcomes } from '../../src/core/model/figures.ts'
import { watch, worsened } from '../../src/core/learning/compare-outcomes.ts'

const NONE = { answered: 0, helpful: 0, unhelpful: 0, handoffs: 0, unknown: 0 }
const fees = (counts: Partial<IntentOutcomes>): readonly IntentOutcomes[] => [{ intent: 'fees', ...NONE, ...counts }]

const verdict = (before: Partial<IntentOutcomes>, since: Partial<IntentOutcomes>): readonly string[] =>
  watch(['fees'], fees(before), fees(since)).flatMap(({ comparisons }) =>
    comparisons.map(one => `${one.what} ${one.verdict}`),
  )

describe('Watching a changed intent', () => {
  it('counts those who said that it did not help of those who said, the rest of those who were answered', () => {
    const since = fees({ answered: 50, helpful: 20, unhelpful: 5, handoffs: 4, unknown: 3 })
    const [watched] = watch(['fees'], [], since)
    expect(watched?.comparisons.map(one => one.since)).toEqual([
      { part: 5, whole: 25 },
      { part: 4, whole: 50 },
      { part: 3, whole: 50 },
    ])
  })

  it('calls worse what chance hardly explains', () => {
    const before = { answered: 200, helpful: 90, unhelpful: 10, handoffs: 20, unknown: 10 }
    expect(verdict(before, { answered: 60, helpful: 15, unhelpful: 15, handoffs: 6, unknown: 3 })).toEqual([
      'unhelpful worse',
      'handoff alike',
      'unknown alike',
    ])
    expect(verdict(before, { answered: 60, helpful: 27, unhelpful: 3, handoffs: 20, unknown: 20 })).toEqual([
      'unhelpful alike',
      'handoff worse',
      'unknown worse',
    ])
  })

  it('calls better what has clearly become rarer', () => {
    expect(verdict({ answered: 200, handoffs: 80 }, { answered: 60, handoffs: 3 })).toContain('handoff better')
  })

  it('does not judge from fewer than twenty on either side, however striking', () => {
    expect(verdict({ helpful: 100 }, { unhelpful: 19 })).toContain('unhelpful few')
    expect(verdict({ helpful: 19 }, { unhelpful: 100 })).toContain('unhelpful few')
    expect(verdict({ helpful: 20 }, { unhelpful: 20 })).toContain('unhelpful worse')
  })

  it('says nothing of an intent that is new, and nothing where nobody ever complained', () => {
    expect(verdict({}, { helpful: 0, unhelpful: 50 })).toContain('unhelpful few')
    expect(verdict({ helpful: 50 }, { helpful: 50 })).toContain('unhelpful alike')
  })

  it('names what speaks for going back', () => {
    const watched = watch(['hours', 'fees'], fees({ helpful: 90, unhelpful: 10 }), fees({ helpful: 10, unhelpful: 20 }))
    expect(worsened(watched)).toMatchObject([{ intent: 'fees', what: 'unhelpful' }])
  })
})
