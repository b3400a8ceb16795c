import { describe, expect, it } from 'vitest'
import { createChecker } from '../../src/content/gate/checker.ts'
import { onceRead } from '../../src/content/files/once-read.ts'
import { smallContent, TODAY } from './small-content.ts'

describe('Reading a text once', () => {
  it('gives the same again for as long as the text and its place are the same', () => {
    const read = onceRead((text: string, line: number) => ({ text, line }))
    expect(read('a', 1)).toBe(read('a', 1))
    expect(read('a', 2)).toEqual({ text: 'a', line: 2 })
    expect(read('b', 1)).toEqual({ text: 'b', line: 1 })
  })

  it('forgets what was asked for longest ago, where much is read', () => {
    const read = onceRead((text: string) => ({ text }))
    const [first, second] = ['1', '2'].map(digit => digit.repeat(1_500_000)) as [string, string]
    const [one, two] = [read(first), read(second)]
    expect(read(first)).toBe(one)
    read('3'.repeat(1_500_000))
    expect(read(first)).toBe(one)
    expect(read(second)).not.toBe(two)
  })

  it('says of the same draft what was found before, and of another one anew', async () => {
    const checker = createChecker()
    const draft = { files: smallContent(), basedOn: null }
    const findings = await checker.findings(draft, TODAY, [])
    expect(await checker.findings({ ...draft }, TODAY, [])).toBe(findings)
    expect(await checker.findings({ ...draft, files: [] }, TODAY, [])).not.toEqual(findings)
    await checker.close()
  })
})
