import { describe, expect, it } from 'vitest'
import { assessTurn } from '../../../src/core/safety/assess-turn.ts'
import { formSent, pressed, typed, utterance } from '../../fixtures/small-clinic.ts'

const DANGER = utterance('I want to kill myself tonight')

describe('Danger in a turn', () => {
  it.each([
    ['words', typed('how much is a visit')],
    ['a press', pressed('route')],
    ['a form', formSent('route', { contact: 'sam@example.org' })],
    ['something we cannot read', typed('x', { said: { kind: 'wordless', why: 'no-words' } })],
  ])('is heard in words beside %s', (_, turn) => {
    expect(assessTurn(turn, []).level).toBe('none')
    expect(assessTurn({ ...turn, beside: [utterance('a photo of a cat'), DANGER] }, []).level).toBe('crisis')
  })

  it('is heard in the words though what stands beside them is harmless', () => {
    expect(assessTurn(typed(DANGER, { beside: [utterance('a photo of a cat')] }), []).level).toBe('crisis')
  })

  it('is heard in any field of a form', () => {
    expect(assessTurn(formSent('route', { contact: 'sam@example.org', note: DANGER }), []).level).toBe('crisis')
  })
})
