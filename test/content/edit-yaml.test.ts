import { describe, expect, it } from 'vitest'
import { writeClosedDays } from '../../src/content/files/closed-days.ts'
import { writeFacts } from '../../src/content/editing/edit-clinic.ts'
import { readHelplineForms, writeHelpline } from '../../src/content/editing/edit-helplines.ts'
import { readFolder } from '../../src/content/files/folder.ts'
import { readIntentForm, writeIntentForm, type IntentForm } from '../../src/content/files/intent-form.ts'
import { mergeIntent } from '../../src/content/editing/merge-intent.ts'
import { readSourceForm, writeSourceForm } from '../../src/content/files/source-form.ts'
import { intentText } from './small-content.ts'

const NOTED = `---
# Written with the gardener.
title: "What does a tree cost?" # as on the sign
questions:
  # asked at the gate
  - price of a tree # the short one
  # asked by letter
  - what do you ask for a tree
  - 'tree: how much'
related: [visit, groups] # in this order
passages: []
season: spring # ours, and nobody else's
owner: front desk
reviewed: 2026-05-01
reviewBy: 2026-11-01
---


Ask us.

- about trees
`

const change = (over: Partial<IntentForm>): string => {
  const form = readIntentForm({ text: NOTED })
  if (!form) throw new Error('The fixture is broken.')
  return writeIntentForm({ ...form, ...over }, NOTED)
}

describe('Saving an intent', () => {
  it('changes nothing where nothing was changed, letter by letter', () => {
    expect(change({})).toBe(NOTED)
    expect(change({ answer: ' Ask us.\n\n- about trees\n\n' })).toBe(NOTED)
  })

  it('changes the answer alone, and the rest of the file not by a letter', () => {
    expect(change({ answer: 'Come by.' })).toBe(NOTED.replace('\nAsk us.\n\n- about trees', 'Come by.'))
  })

  it('keeps every note and every field that the form does not show', () => {
    const text = change({
      title: 'What do trees cost?',
      questions: ['how dear is a tree', 'price of a tree', 'tree: how much'],
      not: ['what does a visit cost → visit'],
      related: ['groups'],
      owner: 'gardener',
    })
    for (const note of [
      '# Written with the gardener.',
      'title: "What do trees cost?" # as on the sign',
      '# asked at the gate',
      '- price of a tree # the short one',
      '# asked by letter',
      'related: [groups] # in this order',
      "season: spring # ours, and nobody else's",
    ])
      expect(text).toContain(note)
    expect(readIntentForm({ text })).toMatchObject({
      questions: ['how dear is a tree', 'price of a tree', 'tree: how much'],
      not: ['what does a visit cost → visit'],
      owner: 'gardener',
    })
  })

  it('lets a question that is reworded keep its note', () => {
    const questions = ['price of one tree', 'what do you ask for a tree', 'tree: how much']
    expect(change({ questions })).toContain('- price of one tree # the short one')
  })

  it('writes what could be taken for a note so that it is read as it was typed', () => {
    const questions = [
      'where is gate #7',
      '# 1 tree',
      'a: b',
      '- a',
      '"',
      '&a',
      '*a',
      "'",
      '[a',
      '{a',
      '%a',
      '@a',
      '!a',
    ]
    expect(readIntentForm({ text: change({ questions }) })?.questions).toEqual(questions)
  })

  it('keeps them when two people’s changes are put together', () => {
    const file = (text: string) => ({ path: 'clinic/tree.md', text })
    const [base, theirs] = [
      NOTED.replace(/season.*\n/, ''),
      NOTED.replace(/season.*\n/, '').replace('front desk', 'owner'),
    ]
    const mine = base.replace('Ask us.', 'Come by.').replace('front desk', 'owner')
    expect(mergeIntent({ base: file(base), mine: file(mine), theirs: file(theirs) })?.text).toContain(
      '# asked by letter',
    )
  })

  it('reads every shipped intent and writes it back, letter by letter', async () => {
    const shipped = (await readFolder('intents')).filter(({ path }) => /^[a-z].*\//.test(path))
    expect(shipped.length).toBeGreaterThan(30)
    for (const { text } of shipped) {
      const form = readIntentForm({ text })
      expect(form && writeIntentForm(form, text)).toBe(text)
    }
  })

  it('begins a file where there is none, or none that can be read', () => {
    const form = readIntentForm({ text: intentText() })
    if (!form) throw new Error('The fixture is broken.')
    for (const before of ['', 'no dashes', '---\na: [\n---\n'])
      expect(readIntentForm({ text: writeIntentForm(form, before) })).toEqual(form)
  })
})

describe('Saving facts, closed days, help lines and texts', () => {
  it('keeps notes beside facts, and quotes what would be cut', () => {
    const text = '# top\nfees:\n  # per visit\n  visit: £40 # since May\n\n  more: x\n'
    const saved = writeFacts(text, [['fees.visit', '£45 #1']])
    expect(saved).toBe(text.replace('£40', '"£45 #1"'))
    expect(writeFacts(text, [['fees.visit', '£40']])).toBe(text)
  })

  it('keeps notes beside closed days that stay, and a note above one that goes', () => {
    const text =
      'name: x\nclosedDays: # as the council says\n  # winter\n  2026-12-25: Christmas Day # all of us\n  # new year\n  2027-01-01: New Year\n'
    const added = writeClosedDays(text, '2026-12-24 Eve\n2026-12-25 Christmas Day\n2027-01-01 New Year')
    expect(added).toContain('2026-12-25: Christmas Day # all of us')
    expect(added.indexOf('12-24')).toBeLessThan(added.indexOf('12-25'))
    const fewer = writeClosedDays(text, '2027-01-01 New Year')
    for (const note of ['# as the council says', '# winter', '# new year']) expect(fewer).toContain(note)
    expect(fewer).not.toContain('Christmas')
    const none = writeClosedDays(text, '')
    for (const note of ['# winter', '# new year']) expect(none).toContain(note)
    expect(writeClosedDays('name: x\nclosedDays: # none yet\n', '2027-01-01 New Year')).toContain('# none yet')
  })

  it('keeps the heading above a help line that is taken out, and what stands behind the others', () => {
    const line = (name: string, note: string): string =>
      `- { country: GB, kind: child, name: ${name}, call: '1' } # ${note}\n`
    const text = `# United Kingdom\n${line('A', 'from its site')}${line('B', 'by phone')}\n# Ireland\n${line('C', 'x')}`
    const less = writeHelpline(text, 0, null)
    expect(less).toBe(`# United Kingdom\n${line('B', 'by phone')}\n# Ireland\n${line('C', 'x')}`)
    const last = writeHelpline(text, 2, null)
    expect(last).toContain('# Ireland')
    const form = readHelplineForms(text)?.[0]
    if (!form) throw new Error('The fixture is broken.')
    expect(writeHelpline(text, 0, form)).toBe(text)
    expect(writeHelpline(text, 0, { ...form, name: 'D' })).toContain("name: D, call: '1' } # from its site")
  })

  it('keeps notes and fields of a text of the clinic’s', () => {
    const text = '---\ntitle: Trees # as printed\nauthor: A\nyear: 2020 # ours\n---\n\nA note.\n\n## 1\n\nRoots.\n'
    const form = readSourceForm(text)
    if (!form) throw new Error('The fixture is broken.')
    expect(writeSourceForm(text, form)).toBe(text)
    expect(writeSourceForm(text, { ...form, title: 'Roots' })).toBe(text.replace('Trees', 'Roots'))
  })
})
