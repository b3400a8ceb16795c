import { describe, expect, it } from 'vitest'
import { every } from '../../src/async/every.ts'
import { SILENT } from '../fixtures/silent.ts'

describe('A job that goes on failing', () => {
  it('is told of at once, then by one line a minute, and goes on', async () => {
    const lines: object[] = []
    const often = Promise.withResolvers<void>()
    const failures: Error[] = []
    const task = (): Promise<void> => {
      const failure = new Error('The disk is full.')
      if (failures.push(failure) === 20) often.resolve()
      return Promise.reject(failure)
    }
    const log = { ...SILENT, error: (event: string, fields?: object) => void lines.push({ event, ...fields }) }
    const job = every('write', 1, task, log)
    await often.promise
    await job.close()
    expect(lines).toEqual([{ event: 'job failed', name: 'write', times: 1 }])
  })
})

describe('A job', () => {
  /** Longer than any test waits, in milliseconds. */
  const LONG_MS = 60_000

  it('is done once more when it is woken, also while it is being done', async () => {
    let times = 0
    const [begun, third] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const job = every(
      'count',
      LONG_MS,
      async () => {
        times += 1
        if (times === 1) await begun.promise
        if (times === 3) third.resolve()
      },
      SILENT,
    )
    job.wake()
    begun.resolve()
    await expect.poll(() => times).toBe(2)
    job.wake()
    await third.promise
    await job.close()
    expect(times).toBe(3)
  })

  it('goes on at once while it finds more to do, and lets others have their turn between', async () => {
    let left = 100
    let others = 0
    const timer = setInterval(() => (others += 1), 0)
    const done = Promise.withResolvers<void>()
    const work = async (): Promise<'more' | void> => {
      left -= 1
      if (left > 0) return 'more'
      done.resolve()
    }
    const job = every('work', LONG_MS, work, SILENT)
    await done.promise
    clearInterval(timer)
    await job.close()
    expect(others).toBeGreaterThan(0)
  })

  it('is closed only once it is not being done any more', async () => {
    const ended = Promise.withResolvers<void>()
    let isOver = false
    const job = every('work', LONG_MS, () => ended.promise.then(() => void (isOver = true)), SILENT)
    const closed = job.close().then(() => isOver)
    ended.resolve()
    expect(await closed).toBe(true)
  })
})
