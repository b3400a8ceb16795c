import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readOrMakeSecret } from '../../src/store/secret-file.ts'
import { asNobody } from '../fixtures/as-nobody.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-secret-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('A generated secret', () => {
  it('is made once, long, for its owner’s eyes, with nothing left beside it', () => {
    const made = readOrMakeSecret(join(folder, 'new'))
    expect(made).toMatch(/^[\w-]{43}$/)
    expect(readOrMakeSecret(join(folder, 'new'))).toBe(made)
    expect(statSync(join(folder, 'new', 'secret')).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(folder, 'new'))).toEqual(['secret'])
  })

  it('is not replaced, nor used, when its file was cut', () => {
    writeFileSync(join(folder, 'secret'), 'short\n')
    expect(() => readOrMakeSecret(folder)).toThrow(`cannot be kept in ${folder}/secret`)
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe('short\n')
  })

  it('cannot be made in a folder that may not be written, and says so', async () => {
    chmodSync(folder, 0o555)
    await asNobody(async () => {
      expect(() => readOrMakeSecret(folder)).toThrow('Check that Signpost may read and write there')
    })
  })
})
