import { describe, expect, it } from 'vitest'
import { journalEntry } from '../../src/conversation/journal-entry.ts'
import type { IntentId } from '../../src/core/model/intent.ts'
import { NO_MEMORY } from '../../src/core/model/memory.ts'
import type { Reply } from '../../src/core/model/reply.ts'
import type { Turn } from '../../src/core/model/turn.ts'
import { formSent, id, pressed, SMALL_CLINIC, typed } from '../fixtures/small-clinic.ts'

function intentsOf(turn: Turn, kind: Reply['kind'], lastIntent: IntentId | null): readonly IntentId[] {
  const reply = { kind } as Reply
  return journalEntry(turn, SMALL_CLINIC, { reply, memory: { ...NO_MEMORY, lastIntent } }, 0).intents
}

describe('What is written down of a turn', () => {
  const price = id('price')

  it('names the answer before it where somebody was not understood, or asks for a therapist', () => {
    expect(intentsOf(typed('hm, and then?'), 'fallback', price)).toEqual([price])
    expect(intentsOf(pressed('route'), 'prompt', price)).toEqual([price])
    expect(intentsOf(formSent('route', {}), 'status', price)).toEqual([price])
  })

  it('names none where there was no answer before, and none beside danger or another press', () => {
    expect(intentsOf(typed('hm'), 'fallback', null)).toEqual([])
    expect(intentsOf(typed('hm'), 'crisis', price)).toEqual([])
    expect(intentsOf(pressed('route'), 'worry', price)).toEqual([])
    expect(intentsOf(pressed('helpful'), 'status', price)).toEqual([])
  })
})
