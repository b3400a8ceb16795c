import { describe, expect, it } from 'vitest'
import { poll } from '../../src/async/poll.ts'

describe('Who asks again and again', () => {
  it('goes on until there is an answer', async () => {
    let times = 0
    const ask = async (): Promise<string | null> => ((times += 1) < 3 ? null : 'here')
    expect(await poll(ask, { everyMs: 1, forMs: 60_000 })).toBe('here')
    expect(times).toBe(3)
  })

  it('asks at least once, and gives up in time', async () => {
    let times = 0
    const ask = async (): Promise<null> => ((times += 1), null)
    expect(await poll(ask, { everyMs: 1, forMs: 0 })).toBeNull()
    expect(times).toBe(1)
  })
})
