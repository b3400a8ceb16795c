import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LAKE_VIEW } from '../../fixtures/lake-view.ts'
import { init } from '../../../src/cli/commands/init.ts'
import { runCommand, type Ran } from '../run-command.ts'

const home = mkdtempSync(join(tmpdir(), 'signpost-init-'))
const run = (folder: string, lines: readonly string[]): Promise<Ran> =>
  runCommand(init, [folder], { env: {}, nowMs: Date.parse('2026-12-01'), lines })

describe('signpost init', () => {
  it('makes a copy of the example a clinic’s own, and ends with what is still to do', async () => {
    const folder = join(home, 'lake')
    const { status, out } = await run(folder, [...LAKE_VIEW, 'panic-attacks', ''])
    expect(status).toBe(0)
    const clinic = readFileSync(join(folder, '_clinic.yml'), 'utf8')
    expect(clinic).toContain('example: false\nname: Lake View Counselling\ncountry: IE')
    expect(clinic).toContain('  session: €70\n')
    expect(existsSync(join(folder, 'about-therapy/panic-attacks.md'))).toBe(false)
    expect(out).not.toContain('still says what the example says')
    expect(out).toMatch(/Fill the facts that answers name, in .+_clinic\.yml: .*sessions\.length \(line \d+\)/)
    expect(out).toMatch(/Read 33 answers .+ confirm about-this-bot/)
    expect(out).toContain('30 topics are off')
  })

  it('begins in a folder that is there and holds no content, and leaves what else lies there', async () => {
    const folder = mkdtempSync(join(home, 'there-'))
    writeFileSync(join(folder, 'notes.txt'), 'milk')
    const { status } = await run(folder, [...LAKE_VIEW, '', ''])
    expect(status).toBe(0)
    expect(readFileSync(join(folder, '_clinic.yml'), 'utf8')).toContain('name: Lake View Counselling')
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('milk')
  })

  it('leaves a folder alone that holds topics and no clinic', async () => {
    const folder = mkdtempSync(join(home, 'other-'))
    writeFileSync(join(folder, 'parking.md'), 'ours')
    await expect(run(folder, LAKE_VIEW)).rejects.toThrow('no _clinic.yml')
    expect(existsSync(join(folder, '_clinic.yml'))).toBe(false)
  })

  it('keeps what was answered when it is stopped, and goes on from there', async () => {
    const folder = join(home, 'stopped')
    const { status } = await run(folder, ['Lake View Counselling', 'Irland', 'ie'])
    expect(status).toBe(1)
    const { out } = await run(folder, [])
    expect(out).toContain('What is the clinic called? Such as: Garden Street Therapy [Lake View Counselling]')
    expect(readFileSync(join(folder, '_clinic.yml'), 'utf8')).toContain('country: IE')
  })

  it('asks again where an answer cannot be taken', async () => {
    const { out } = await run(join(home, 'again'), [...LAKE_VIEW, 'medication', '', '/nowhere.txt', ''])
    expect(out).toContain('none that can be taken out of the name medication')
    expect(out).toContain('no text to be read at /nowhere.txt')
  })

  it('takes a text of the clinic’s own, and what rested on the other with it', async () => {
    const text = join(home, 'Our View.md')
    writeFileSync(text, '# How we see it\n\nTherapy is a talk.\n\nIt takes two.\n')
    const folder = join(home, 'own')
    const { status } = await run(folder, [...LAKE_VIEW, '', text, 'perhaps', 'y'])
    expect(status).toBe(0)
    expect(readFileSync(join(folder, '_sources/our-view.md'), 'utf8')).toContain('## 2\n\nIt takes two.')
    expect(existsSync(join(folder, '_sources/who-is-psychotherapy-for.md'))).toBe(false)
    expect(existsSync(join(folder, 'about-therapy/goal-of-therapy.md'))).toBe(false)
    expect(existsSync(join(folder, 'about-the-bot/medication.md'))).toBe(true)
  })
})
