import { describe, expect, it } from 'vitest'
import { openAside } from '../../src/async/aside.ts'
import { callAside } from '../../src/async/call-aside.ts'
import { until } from '../fixtures/until.ts'

/** A program that tells how many tasks it has had. */
const COUNTING = new URL('./counting.ts', import.meta.url)

/** A program that doubles numbers, dies of zero and throws at what is below. */
const DOUBLING = new URL('./doubling.ts', import.meta.url)

describe('A thread aside', () => {
  it('answers each task with its own result, in whatever order they end', async () => {
    const aside = openAside<number, number>(DOUBLING)
    expect(await Promise.all([3, 1, 2].map(aside.call))).toEqual([6, 2, 4])
    await aside.close()
  })

  it('fails all that wait when it dies, and is there again for the next', async () => {
    const aside = openAside<number, number>(DOUBLING)
    const failed = await Promise.allSettled([1000, 0].map(aside.call))
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await aside.call(4)).toBe(8)
    await aside.close()
  })

  it('says what its work threw, and what the status of its end was', async () => {
    await expect(callAside(DOUBLING, -1)).rejects.toThrow('There is no such number.')
    await expect(callAside(DOUBLING, 0)).rejects.toThrow('status 3')
  })

  it('ends where it takes more memory than it may, and is there again for the next', async () => {
    const aside = openAside<number, number>(DOUBLING, { heapMb: 32 })
    await expect(aside.call(Infinity)).rejects.toThrow('memory')
    expect(await aside.call(4)).toBe(8)
    await aside.close()
  })

  it('fails what waits when it is closed', async () => {
    const aside = openAside<number, number>(DOUBLING)
    const failed = aside.call(1000).catch((cause: unknown) => String(cause))
    await aside.close()
    expect(await failed).toContain('before it was done')
  })
})

describe('A thread for one task', () => {
  const count = (idleMs?: number): Promise<number> => callAside(COUNTING, null, undefined, idleMs)

  it('is there for the next of its kind, while another that is asked for meanwhile is new', async () => {
    expect(await count()).toBe(1)
    expect(await count()).toBe(2)
    expect(await Promise.all([count(), count()])).toEqual([3, 1])
  })

  it('is not kept where it died', async () => {
    await expect(callAside(DOUBLING, 0)).rejects.toThrow('status 3')
    expect(await callAside(DOUBLING, 1)).toBe(2)
  })

  it('ends when nobody has needed it for a while', async () => {
    expect(await count()).toBeGreaterThan(1)
    await until(async () => (await count(1)) === 1)
  })
})
