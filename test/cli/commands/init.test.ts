import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/cli/commands/check.ts'
import { confirm } from '../../../src/cli/commands/confirm.ts'
import { init } from '../../../src/cli/commands/init.ts'
import { runCommand, type Ran } from '../run-command.ts'

const home = mkdtempSync(join(tmpdir(), 'signpost-init-'))
const run = (folder: string, lines: readonly string[]): Promise<Ran> =>
  runCommand(init, [folder], { env: {}, nowMs: Date.parse('2026-12-01'), lines })

const FACTS = [
  'Lake View Counselling',
  'ie',
  '',
  '021 555 0100, hello@lakeview.example',
  '3 Quay Street, Cork',
  'Mon-Thu 9-17:30, Fri 9-13',
  '€70',
  'nothing',
  '',
  'by card, after each session',
  '-',
]

const TOPIC = `---
title: Where can I park?
questions:
  - where can i park
  - is there parking
  - can i leave my car with you
  - do you have a car park
  - is parking free
  - where do i put my bike
  - how far is the next car park
  - may i park in the yard
  - is there a parking space for patients
  - i come by car, where do i stop
  - is it hard to find a space
  - do i pay for parking
not: []
related: [contact-and-hours, talk-to-a-therapist]
passages: []
owner: front desk
reviewed: 2026-12-01
reviewBy: 2027-06-01
---

You can park **behind the house**, free of charge.
`

/** How fast somebody types who is no typist, in characters a minute. */
const TYPED_A_MINUTE = 200

describe('A clinic that begins', () => {
  it('has its own facts and a topic of its own ready to publish after at most ten minutes of typing', async () => {
    const folder = join(home, 'begins')
    const typed = [...FACTS, 'panic-attacks', '']
    const { out } = await run(folder, typed)
    writeFileSync(join(folder, 'clinic/parking.md'), TOPIC)
    const [, names = ''] = /confirm ([\w -]+)`/.exec(out) ?? []
    const setting = { env: {}, nowMs: Date.parse('2026-12-01') }
    // The list of names is copied from what init prints.
    expect((await runCommand(confirm, [...names.split(' '), '--folder', folder], setting)).status).toBe(0)
    expect((await runCommand(check, [folder], setting)).out).toContain('The content can be published.')
    const commands = ['signpost init lake', 'signpost confirm ', 'signpost check lake', 'signpost publish lake']
    const characters = [...typed, TOPIC, ...commands].reduce((sum, line) => sum + line.length + 1, 0)
    expect(characters / TYPED_A_MINUTE).toBeLessThan(10)
  })
})

describe('signpost init', () => {
  it('makes a copy of the example a clinic’s own, and ends with what is still to do', async () => {
    const folder = join(home, 'lake')
    const { status, out } = await run(folder, [...FACTS, 'panic-attacks', ''])
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

  it('keeps what was answered when it is stopped, and goes on from there', async () => {
    const folder = join(home, 'stopped')
    const { status } = await run(folder, ['Lake View Counselling', 'Irland', 'ie'])
    expect(status).toBe(1)
    const { out } = await run(folder, [])
    expect(out).toContain('What is the clinic called? Such as: Garden Street Therapy [Lake View Counselling]')
    expect(readFileSync(join(folder, '_clinic.yml'), 'utf8')).toContain('country: IE')
  })

  it('asks again where an answer cannot be taken', async () => {
    const { out } = await run(join(home, 'again'), [...FACTS, 'medication', '', '/nowhere.txt', ''])
    expect(out).toContain('none that can be taken out of the name medication')
    expect(out).toContain('no text to be read at /nowhere.txt')
  })

  it('takes a text of the clinic’s own, and what rested on the other with it', async () => {
    const text = join(home, 'Our View.md')
    writeFileSync(text, '# How we see it\n\nTherapy is a talk.\n\nIt takes two.\n')
    const folder = join(home, 'own')
    const { status } = await run(folder, [...FACTS, '', text, 'perhaps', 'y'])
    expect(status).toBe(0)
    expect(readFileSync(join(folder, '_sources/our-view.md'), 'utf8')).toContain('## 2\n\nIt takes two.')
    expect(existsSync(join(folder, '_sources/who-is-psychotherapy-for.md'))).toBe(false)
    expect(existsSync(join(folder, 'about-therapy/goal-of-therapy.md'))).toBe(false)
    expect(existsSync(join(folder, 'about-the-bot/medication.md'))).toBe(true)
  })
})
