import { describe, expect, it } from 'vitest'
import { hasPassed } from '../../src/async/has-passed.ts'
import { unlessClockJumped } from '../../src/async/unless-clock-jumped.ts'

describe('A clock that is moved', () => {
  it('lets nothing wait that was waiting by the old time', () => {
    expect(hasPassed(1000, 5000, 5999)).toBe(false)
    expect(hasPassed(1000, 5000, 6000)).toBe(true)
    expect(hasPassed(1000, 5000, 4999)).toBe(true)
  })

  it('leaves out the one look at what others wrote by the old time', async () => {
    let [wallMs, steadyMs, looks] = [0, 0, 0]
    const look = unlessClockJumped(async () => void (looks += 1), { now: () => wallMs, steady: () => steadyMs })
    const after = async (wallPassedMs: number, passedMs: number): Promise<number> => {
      wallMs += wallPassedMs
      steadyMs += passedMs
      await look()
      return looks
    }
    expect(await after(0, 0)).toBe(1)
    expect(await after(60_000, 60_000)).toBe(2)
    expect(await after(3_600_000, 5000)).toBe(2)
    expect(await after(5000, 5000)).toBe(3)
    expect(await after(-3_600_000, 5000)).toBe(3)
    expect(await after(5000, 5000)).toBe(4)
  })
})
