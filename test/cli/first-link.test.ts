import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { removeFirstLink, writeFirstLink } from '../../src/cli/terminal/first-link.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-link-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('The link to the first account, where no terminal shows it', () => {
  it('stands in a file that only its owner reads, in the place of the former one', () => {
    const data = join(folder, 'data')
    const file = writeFirstLink(data, 'https://staff.example/former')
    expect(writeFirstLink(data, 'https://staff.example/latter')).toBe(file)
    expect(readFileSync(file, 'utf8')).toBe('https://staff.example/latter\n')
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('goes once there is an account', () => {
    const file = writeFirstLink(folder, 'https://staff.example/link')
    removeFirstLink(folder)
    expect(existsSync(file)).toBe(false)
    expect(() => removeFirstLink(folder)).not.toThrow()
  })

  it('that cannot be written says what to do, and nothing of itself', () => {
    writeFileSync(join(folder, 'data'), 'a file where the folder should be')
    const attempt = (): string => writeFirstLink(join(folder, 'data'), 'https://staff.example/link')
    expect(attempt).toThrow(/cannot be written to .*first-account-link\. Let the user that runs Signpost write there/)
    expect(attempt).not.toThrow(/staff\.example/)
  })
})
