import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/cli/commands/check.ts'
import { intentText, smallContent, TODAY } from '../../content/small-content.ts'
import { runCommand, type Ran } from '../run-command.ts'

async function folderWith(changed: Parameters<typeof smallContent>[0] = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-'))
  for (const { path, text } of smallContent(changed)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

const run = (args: readonly string[], env: Record<string, string> = {}): Promise<Ran> =>
  runCommand(check, args, { env, nowMs: Date.parse(TODAY) })

const DUE = { 'clinic/price.md': intentText({ reviewBy: '2026-05-20' }) }
const BROKEN = { 'clinic/price.md': intentText({ answer: 'It costs 5 euros.', reviewBy: '2026-05-20' }) }

describe('signpost check', () => {
  it('says that there is nothing to correct, and ends well', async () => {
    const { status, out } = await run([await folderWith()])
    expect([status, out]).toEqual([0, 'Nothing to correct. The content can be published.'])
  })

  it('ends well when findings only advise', async () => {
    const { status, out } = await run([await folderWith(DUE)])
    expect(status).toBe(0)
    expect(out).toContain('The content can be published. 1 finding to look at when there is time.')
  })

  it('names file and line of what stops, and ends with 1', async () => {
    const folder = await folderWith(BROKEN)
    const { status, out } = await run([folder])
    expect(status).toBe(1)
    expect(out).toContain(`${join(folder, 'clinic/price.md')}:24  "5" is not among the clinic's facts.`)
    expect(out).toContain('(stops publishing)')
    expect(out).toContain('cannot be published yet: 1 finding to correct first; 1 more to look at')
  })

  it('prints one JSON object for programs', async () => {
    const { status, out } = await run([await folderWith(BROKEN), '--json'])
    expect(status).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      publishable: false,
      findings: [
        { file: 'clinic/price.md', line: 22, rule: 'review-due', stops: false },
        { file: 'clinic/price.md', line: 24, rule: 'number-unknown', stops: true },
      ],
    })
  })

  it('ends with 2 when the folder cannot be read', async () => {
    const { status, out, err } = await run(['/nowhere'])
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('"/nowhere" cannot be read')
  })

  it('refuses words it does not know', async () => {
    await expect(run(['--fast'])).rejects.toThrow(/--fast/)
    await expect(run(['one', 'two'])).rejects.toMatchObject({ code: 'usage' })
  })
})
