import { describe, expect, it } from 'vitest'
import { READ_LIMITS, readAside } from '../../../src/content/importing/read-aside.ts'

const GOOD = { name: 'good.txt', bytes: Buffer.from('We are here.') }
const LARGE = { name: 'large.txt', bytes: Buffer.alloc(1_000_001, 'a ') }

describe('Files that are read aside', () => {
  it('are read beside one that is too large', async () => {
    const read = await readAside([LARGE, GOOD], READ_LIMITS)
    expect(read).toMatchObject([{ kind: 'refused', why: expect.stringContaining('1 MB') }, { kind: 'prose' }])
  })

  it.each([
    ['time for one file', { ...READ_LIMITS, oneMs: 1 }, /memory/],
    ['time for all of them', { ...READ_LIMITS, allMs: 0 }, /fewer/],
  ])('may not take more %s than their limit', async (_, limits, why) => {
    expect(await readAside([GOOD], limits)).toEqual([{ kind: 'refused', why: expect.stringMatching(why) }])
  })
})
