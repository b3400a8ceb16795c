import { describe, expect, it } from 'vitest'
import { answer } from '../../src/core/answer/answer.ts'
import { toKept } from '../../src/core/learning/keep-question.ts'
import { NO_MEMORY } from '../../src/core/model/memory.ts'
import { assessTurn } from '../../src/core/safety/assess-turn.ts'
import type { Turn } from '../../src/core/model/turn.ts'
import { pressed, SMALL_CLINIC, typed, utterance } from '../fixtures/small-clinic.ts'

const keptOf = (turn: Turn): ReturnType<typeof toKept> =>
  toKept(turn, assessTurn(turn, []), answer(turn, assessTurn(turn, []), NO_MEMORY, SMALL_CLINIC).reply, SMALL_CLINIC)

describe('A question', () => {
  it('is kept without who asked it', () => {
    expect(keptOf(typed('how much is a visit for sarah'))).toMatchObject({
      question: 'how much is a visit for […]',
      outcome: 'answer',
      intents: ['price'],
    })
  })

  it('is kept when it has no answer', () => {
    expect(keptOf(typed('zebra xylophone'))).toMatchObject({ outcome: 'fallback', intents: [] })
  })

  it.each(['I want to die', 'I do not want to kill myself', 'my friend wants to end it all'])(
    'with a sign of danger or distress is never kept: “%s”',
    words => {
      expect(keptOf(typed(words))).toBeNull()
    },
  )

  it('is not what a button says, what somebody else said, or a long story', () => {
    expect(keptOf(pressed('show', 'price'))).toBeNull()
    const said = { kind: 'words', utterance: utterance('how much is a visit'), quoted: true } as const
    expect(keptOf(typed('x', { said }))).toBeNull()
    expect(keptOf(typed(`how much is a visit ${'and '.repeat(100)}`))).toBeNull()
  })

  it('is not what is typed into a dialog', () => {
    const turn = typed('how much is a visit')
    const { reply } = answer(turn, assessTurn(turn, []), NO_MEMORY, SMALL_CLINIC)
    expect(
      toKept(turn, assessTurn(turn, []), { ...reply, kind: 'prompt', body: 'And your number?' }, SMALL_CLINIC),
    ).toBeNull()
  })
})
