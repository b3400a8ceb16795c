import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupQuestions, type Groupable } from '../../../src/core/learning/group-questions.ts'
import { groupAsked, reasonOf } from '../../../src/core/learning/question-group.ts'
import type { AskedLately } from '../../../src/core/model/inbox.ts'
import { readLexicon } from '../../../src/content/files/lexicon.ts'
import { id } from '../../fixtures/small-clinic.ts'
import { agreementOf } from './agreement.ts'

const LEXICON = await readLexicon()
const DAY_MS = 24 * 60 * 60 * 1000
const NOW_MS = 100 * DAY_MS

const TEXTS = [
  'is there parking',
  'where can i park my car',
  'do you have car parking near by',
  'do you take my insurance',
  'which insurance do you take',
  'can i bring my dog',
  'is it ok to bring a dog',
]

const groupable = (question: string, at: number): Groupable => ({ turn: `${at}`, question, near: [] })

function asked(question: string, over: Partial<AskedLately> = {}): AskedLately {
  const { turn = question, atMs = NOW_MS - DAY_MS } = over
  const kept = { platform: 'slack', person: 'p', question, outcome: 'fallback', intents: [], near: [] } as const
  return {
    ...kept,
    missed: 'low-margin',
    language: 'en',
    verdict: null,
    taken: [],
    isTry: false,
    isHelped: false,
    isHandedOver: false,
    settled: null,
    ...over,
    turn,
    atMs,
  }
}

describe('Grouping questions', () => {
  it('puts together what asks the same in other words, and keeps apart what does not', () => {
    const groups = groupQuestions(TEXTS.map(groupable), LEXICON).map(({ questions }) =>
      questions.map(({ turn }) => turn),
    )
    expect(groups).toEqual([
      ['0', '1', '2'],
      ['3', '4'],
      ['5', '6'],
    ])
  })

  it('goes by what came nearest where no word is shared', () => {
    const near = [{ intent: id('parking'), confidence: 0.5 }]
    const two = [
      { ...groupable('where do i leave my vehicle', 0), near },
      { ...groupable('any space for the camper van', 1), near },
    ]
    expect(groupQuestions(two, LEXICON)).toHaveLength(1)
    expect(
      groupQuestions(
        two.map(one => ({ ...one, near: [] })),
        LEXICON,
      ),
    ).toHaveLength(2)
  })

  it('keeps the same words together, whatever came nearest to them when', () => {
    const near = [{ intent: id('price'), confidence: 0.9 }]
    const said = [
      { turn: '1', question: 'Is there parking?', near },
      { turn: '2', question: 'is there parking', near: [] },
      { turn: '3', question: 'is there  parking', near: [{ intent: id('hours'), confidence: 0.9 }] },
    ]
    expect(groupQuestions(said, LEXICON).map(({ questions }) => questions.length)).toEqual([3])
  })

  it('reads nothing into the marks of what was taken out', () => {
    const two = [groupable('does […] know about […] [number]', 0), groupable('is […] called […] [number]', 1)]
    expect(groupQuestions(two, LEXICON)).toHaveLength(2)
  })

  it('is stable: whatever comes later, no question leaves its group and no group its name', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TEXTS), { maxLength: 20 }), fc.nat(20), (texts, cut) => {
        const all = texts.map(groupable)
        const [before, after] = [groupQuestions(all.slice(0, cut), LEXICON), groupQuestions(all, LEXICON)]
        for (const { id: name, questions } of before) {
          const grown = after.find(group => group.id === name)?.questions ?? []
          expect(grown.slice(0, questions.length)).toEqual(questions)
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('What staff see of a group', () => {
  it('is how many asked, where, lately or before, why, and what they took', () => {
    const taken = [id('fees')]
    const questions = [
      asked('is there parking', { turn: 'a', atMs: NOW_MS - 10 * DAY_MS }),
      asked('is there parking for […]', { turn: 'b', person: 'q', missed: 'no-coverage' }),
      asked('is there any parking', {
        turn: 'c',
        platform: 'discord',
        outcome: 'clarify',
        missed: null,
        verdict: 'taken',
        taken,
      }),
      asked('is there parking', { turn: 'd' }),
    ]
    expect(groupAsked(questions, LEXICON, NOW_MS)).toMatchObject([
      {
        id: 'a',
        exemplar: 'is there parking',
        askers: 3,
        platforms: ['discord', 'slack'],
        trend: { lastWeek: 3, weekBefore: 1 },
        taken: [{ intent: 'fees', count: 1 }],
        reasons: [{ reason: 'low-margin', count: 2 }, { count: 1 }, { count: 1 }],
      },
    ])
  })

  it('holds no question that was answered, and none of staff’s own', () => {
    expect(reasonOf(asked('x', { outcome: 'answer', missed: null }))).toBeNull()
    expect(reasonOf(asked('x', { outcome: 'answer', missed: null, verdict: 'unhelpful' }))).toBe('unhelpful')
    expect(reasonOf(asked('x', { isTry: true }))).toBeNull()
  })
})

describe('Agreement with topics', () => {
  it('is whole where groups are the topics, and nothing beyond chance where they are not', () => {
    expect(
      agreementOf([
        ['a', 'a', 'a'],
        ['b', 'b', 'b'],
      ]),
    ).toMatchObject({ purity: 1, coverage: 1, adjustedRand: 1 })
    expect(
      agreementOf([
        ['a', 'b'],
        ['a', 'b'],
      ]).adjustedRand,
    ).toBeLessThanOrEqual(0)
  })
})
