import { describe, expect, it } from 'vitest'
import { sayWhy } from '../../src/cli/terminal/say-why.ts'
import { EMPTY_EDITION } from '../../src/core/answer/empty-edition.ts'
import type { Explanation } from '../../src/core/model/match.ts'
import { id } from '../core/matcher/lessons.ts'

const candidates = [
  { intent: id('fees'), confidence: 0.7 },
  { intent: id('online'), confidence: 0.2 },
] as const

const EXPLANATION: Explanation = {
  match: { kind: 'ambiguous', choices: candidates, candidates },
  words: [
    { word: 'cost', says: 1.2, concepts: ['money'], isKnown: true },
    { word: 'the', says: 0.01, concepts: [], isKnown: true },
    { word: 'zoom', says: -0.6, concepts: [], isKnown: false },
  ],
  runnerUp: candidates[1],
  lead: 0.5,
  nearest: { question: 'what does it cost', likeness: 0.8, isShared: false },
  neighbours: [],
  weighed: null,
}

describe('Saying why', () => {
  it('tells the outcome, both candidates, the words either way and the nearest question', () => {
    expect(sayWhy(EXPLANATION, EMPTY_EDITION).split('\n')).toEqual([
      'Why',
      '  Not sure enough to answer, so choices are offered.',
      '  First: “fees”, 70 % sure.',
      '  Then: “online”, 20 %; the first leads by 50 %.',
      '  Words that speak for the first: cost (money).',
      '  Words that speak against it: zoom.',
      '  Words that no question uses: zoom.',
      '  Nearest question: “what does it cost”, 80 % alike.',
    ])
  })

  it('leaves out what there is nothing to say of', () => {
    const match = { kind: 'unknown', why: 'language', topic: null, candidates: [] } as const
    const bare = { match, words: [], runnerUp: null, lead: 0, nearest: null, neighbours: [], weighed: null }
    expect(sayWhy(bare, EMPTY_EDITION)).toBe('Why\n  Not known: it is not in English.')
  })
})
