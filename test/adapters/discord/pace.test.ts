import { describe, expect, it } from 'vitest'
import { createPaces } from '../../../adapters/discord/pace.ts'

const HOUR_MS = 60 * 60_000

/** Opens connections as soon as that is allowed, each of which holds so long, for a day. Counts them. */
function flap(holdsMs: number, random: () => number, together = 1): number {
  let nowMs = 0
  let count = 0
  const { identifies } = createPaces({ together, now: () => nowMs, random })
  while (nowMs < 24 * HOUR_MS) {
    nowMs += identifies.waitMs()
    identifies.note()
    count += 1
    nowMs += holdsMs
  }
  return count
}

describe('A gateway that throws us out again and again', () => {
  it.each([0, 60, 5000, 60_000, 10 * 60_000])(
    'costs less than 400 identifies a day when it holds for %i ms',
    holdsMs => {
      expect(flap(holdsMs, () => 0)).toBeLessThan(400)
      expect(flap(holdsMs, Math.random)).toBeLessThan(400)
    },
  )

  it('is tried at once, then after five seconds, and every ten minutes in the end', () => {
    let nowMs = 0
    const { identifies } = createPaces({ together: 1, now: () => nowMs, random: () => 1 })
    const waits = Array.from({ length: 9 }, () => {
      const waitMs = identifies.waitMs()
      nowMs += waitMs
      identifies.note()
      return waitMs / 1000
    })
    expect(waits).toEqual([0, 5, 10, 20, 40, 80, 160, 320, 600])
  })

  it('is waited for at different times by different processes', () => {
    const { identifies } = createPaces({ together: 1, now: () => 0, random: () => 0 })
    for (let count = 0; count < 4; count += 1) identifies.note()
    expect(identifies.waitMs()).toBe(30_000)
  })

  it('counts the shards that connect together as one', () => {
    const { identifies } = createPaces({ together: 3, now: () => 0, random: () => 1 })
    for (let count = 0; count < 3; count += 1) identifies.note()
    expect(identifies.waitMs()).toBe(5000)
  })

  it('is tried again at once after an hour of peace', () => {
    let nowMs = 0
    const { identifies } = createPaces({ together: 1, now: () => nowMs, random: () => 1 })
    for (let count = 0; count < 9; count += 1) identifies.note()
    nowMs = HOUR_MS
    expect(identifies.waitMs()).toBe(0)
  })
})
