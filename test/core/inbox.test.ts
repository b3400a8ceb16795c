import { readMarkdown } from '../../src/core/model/read-markdown.ts'
import { describe, expect, it } from 'vitest'
import { answer } from '../../src/core/answer/answer.ts'
import { toHandedOver, toJudged, toKept } from '../../src/core/learning/keep-question.ts'
import type { KeptQuestion } from '../../src/core/model/inbox.ts'
import { NO_MEMORY } from '../../src/core/model/memory.ts'
import { assessTurn } from '../../src/core/safety/assess-turn.ts'
import type { Turn } from '../../src/core/model/turn.ts'
import { formSent, pressed, SMALL_CLINIC, typed, utterance } from '../fixtures/small-clinic.ts'

function keptOf(turn: Turn, over: Partial<Parameters<typeof toKept>[0]> = {}): KeptQuestion | null {
  const seen = assessTurn(turn, [])
  return toKept({ turn, seen, ...answer(turn, seen, NO_MEMORY, SMALL_CLINIC), edition: SMALL_CLINIC, ...over })
}

describe('A question', () => {
  it('is kept without who asked it, with what came nearest', () => {
    expect(keptOf(typed('how much is a visit for sarah'))).toMatchObject({
      question: 'how much is a visit for […]',
      outcome: 'answer',
      intents: ['price'],
      near: [{ intent: 'price' }, expect.anything(), expect.anything()],
      missed: null,
      language: 'en',
    })
  })

  it('is kept with why it has no answer', () => {
    expect(keptOf(typed('zebra xylophone'))).toMatchObject({ outcome: 'fallback', intents: [], missed: 'no-coverage' })
  })

  it.each(['I want to die', 'I do not want to kill myself', 'my friend wants to end it all'])(
    'with a sign of danger or distress is never kept: “%s”',
    words => {
      expect(keptOf(typed(words))).toBeNull()
    },
  )

  it('in a language that nobody can be sure of is not kept: danger may stand in it', () => {
    expect(keptOf(typed('was kostet eine Sitzung bei Ihnen'))).toBeNull()
  })

  it('is not what a button says, what somebody else said, or a long story', () => {
    expect(keptOf(pressed('show', 'price'))).toBeNull()
    const said = { kind: 'words', utterance: utterance('how much is a visit'), quoted: true } as const
    expect(keptOf(typed('x', { said }))).toBeNull()
    expect(keptOf(typed(`how much is a visit ${'and '.repeat(100)}`))).toBeNull()
  })

  it('is not what is typed into a dialog, nor a choice in words', () => {
    const turn = typed('how much is a visit')
    const { reply } = answer(turn, assessTurn(turn, []), NO_MEMORY, SMALL_CLINIC)
    expect(keptOf(turn, { reply: { ...reply, kind: 'prompt', body: readMarkdown('And your number?') } })).toBeNull()
    expect(keptOf(typed('none of these'), { press: { verb: 'none', about: '' } })).toBeNull()
  })
})

describe('A press', () => {
  const who = { platform: 'slack', conversation: 'c', person: 'p' } as const

  it('judges the question before it: none of these, no help, or what was taken', () => {
    expect(toJudged(who, { verb: 'none', about: '' }, 1)).toMatchObject({ verdict: 'none', intents: [] })
    expect(toJudged(who, { verb: 'unhelpful', about: 'price' }, 1)).toMatchObject({
      verdict: 'unhelpful',
      intents: ['price'],
    })
    expect(toJudged(who, { verb: 'show', about: 'price,hours' }, 1)).toMatchObject({
      verdict: 'taken',
      intents: ['price', 'hours'],
    })
  })

  it('says that the answer helped, and a form that asks for a therapist that the question was handed over', () => {
    expect(toJudged(who, { verb: 'helpful', about: 'price' }, 1)).toMatchObject({ verdict: 'helpful' })
    const handedOver = { verdict: 'handed-over', intents: [], atMs: 1_000 }
    expect(toHandedOver(formSent('route', {}), null)).toMatchObject(handedOver)
    expect(toHandedOver(typed('yes'), 'receipt')).toMatchObject(handedOver)
    expect(toHandedOver(typed('yes'), null)).toBeNull()
    expect(toHandedOver(formSent('edit', {}), null)).toBeNull()
    expect(toHandedOver(pressed('route'), null)).toBeNull()
  })

  it('of anything else judges nothing', () => {
    expect(toJudged(who, { verb: 'route', about: '' }, 1)).toBeNull()
  })
})
