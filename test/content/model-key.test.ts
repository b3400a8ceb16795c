import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { keyOfLessons } from '../../src/content/serving/model-cache.ts'

const core = mkdtempSync(join(tmpdir(), 'signpost-core-'))
for (const room of ['matcher', 'text']) cpSync(join('src/core', room), join(core, room), { recursive: true })
afterAll(() => rmSync(core, { recursive: true }))

describe('The key that a trained model is kept by', () => {
  it('is the same for the same code, wherever that lies', async () => {
    expect(await keyOfLessons([], core)).toBe(await keyOfLessons([]))
  })

  it.each([
    'matcher/decide.ts',
    'matcher/training/near-door.ts',
    'matcher/training/near-door.json',
    'matcher/training/some-clinics.ts',
    'matcher/training/common-questions.json',
    'matcher/sureness.json',
    'text/concepts.ts',
  ])('is another one after a change of %s', async path => {
    const before = await keyOfLessons([], core)
    appendFileSync(join(core, path), '\n')
    expect(await keyOfLessons([], core)).not.toBe(before)
  })
})
