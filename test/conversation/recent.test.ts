import { expect, it } from 'vitest'
import { createRecentTurns } from '../../src/conversation/risk-cache.ts'

it('What a process has at hand of a conversation is gone half an hour after its last turn', () => {
  let nowMs = 0
  const recent = createRecentTurns(() => nowMs)
  const key = { platform: 'slack', conversation: 'C1', person: 'U1' } as const
  const other = { ...key, conversation: 'C2' }
  recent.keep(key, { levels: ['concern'], cardsShown: 1 })
  nowMs += 20 * 60_000
  recent.keep(other, { levels: ['none'], cardsShown: 0 })
  expect(recent.of(key).levels).toEqual(['concern'])
  nowMs += 10 * 60_000
  expect([recent.of(key).levels, recent.of(other).levels]).toEqual([[], ['none']])
})
