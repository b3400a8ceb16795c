import { describe, expect, it } from 'vitest'
import type { InstanceLine } from './instances.ts'
import { explain, storeTroublesIn } from './explain.ts'
import type { Fate } from './simulation.ts'

const line = (event: string, over: Partial<InstanceLine> = {}): InstanceLine => ({
  process: 1,
  atMs: 100_000,
  level: 40,
  event,
  turn: null,
  isStoreAway: false,
  ...over,
})

const FATE: Fate = {
  turn: 'slack-D1-1.2',
  wasDelivered: true,
  isInDanger: false,
  atMs: 100_000,
  deliveredAtMs: 100_000,
  canLook: true,
  replies: 1,
  asked: 1,
  askedAfterMs: 17_000,
}

describe('A turn that broke a promise', () => {
  it('is told of with the seed, what people saw, and what the processes wrote of it and of troubles meanwhile', () => {
    const lines = [
      line('turn abandoned, person asked again', { turn: 't1', process: 3, atMs: 117_000 }),
      line('turn abandoned, person asked again', { turn: 't2' }),
      line('slack call failed', { atMs: 101_000 }),
      line('slack call failed', { atMs: 1000 }),
      line('serving', { level: 30 }),
    ]
    const troubles = [
      { name: 'clock moved', fromMs: 101_000, toMs: 109_000 },
      { name: 'disk full', fromMs: 1000, toMs: 2000 },
    ] as const
    const told = explain(FATE, { seed: 7, lines, troubles, nameOf: () => 't1' })
    expect(told.split('\n    ')).toEqual([
      expect.stringMatching(/^seed 7, turn t1: .*"replies":1,"asked":1/),
      'process 3 after 17000 ms: turn abandoned, person asked again',
      'process 1 after 1000 ms: slack call failed',
      'clock moved from 1000 to 9000 ms',
    ])
    expect(told).not.toContain('D1')
  })

  it('may have been asked while the store did not answer: a process tells of the first time, and later of the others', () => {
    const away = { isStoreAway: true }
    const lines = [
      line('turn not claimed', away),
      line('store still away', { ...away, atMs: 300_000 }),
      line('serving'),
    ]
    expect(storeTroublesIn(lines).map(({ fromMs, toMs }) => [fromMs, toMs])).toEqual([
      [100_000, 160_000],
      [240_000, 360_000],
    ])
  })
})
