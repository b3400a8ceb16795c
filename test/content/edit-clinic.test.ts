import { describe, expect, it } from 'vitest'
import { beginClinic, isBegun } from '../../src/content/editing/begin-clinic.ts'
import { membersOf, readFactFields, removeMember, writeFacts } from '../../src/content/editing/edit-clinic.ts'
import { FIRST_FACTS, nowIn, takeFact } from '../../src/content/editing/first-facts.ts'
import { readFolder } from '../../src/content/files/folder.ts'
import { isShippedFact } from '../../src/content/files/shipped.ts'

const TEXT = `name: "Garden" # who
fees:
  visit:   £40
  groups:
  late: # for who comes late

# The end of fees.
seen: { who: adults }
note: >-
  two
  lines
`

const shipped = (await readFolder('intents')).find(({ path }) => path === '_clinic.yml')?.text ?? ''

describe('A list among the facts', () => {
  const listed = 'insurers:\n  - Alpha # the largest\n  - Beta\nfees:\n  visit: £40\n'

  it('is one field, a member a line, and keeps the notes of members that stay', () => {
    expect(readFactFields(listed)).toMatchObject([
      { name: 'insurers', value: 'Alpha\nBeta', isList: true },
      { name: 'fees.visit' },
    ])
    expect(writeFacts(listed, [['insurers', 'Alpha\nBeta']])).toBe(listed)
    expect(writeFacts(listed, [['insurers', 'Alpha\n\n Gamma  Ltd ']])).toBe(listed.replace('- Beta', '- Gamma Ltd'))
    expect(readFactFields('closedDays:\n  - 12-25\nodd:\n  - [a, b]\n')).toEqual([])
  })
})

describe('Taking a place, a season or a therapist out', () => {
  const places =
    'name: Garden\nplaces:\n  north: # by the park\n    address: 1 Hill Road\n  south:\n    address: 2 Dale Street\n'

  it('takes its facts along, and nothing else', () => {
    const fields = readFactFields(places) ?? []
    expect(membersOf(fields)).toEqual(['places.north', 'places.south'])
    const one = removeMember(places, 'places.north')
    expect(one).toBe('name: Garden\nplaces:\n  south:\n    address: 2 Dale Street\n')
    expect(readFactFields(removeMember(one, 'places.south'))).toEqual([{ name: 'name', value: 'Garden', note: '' }])
    expect(removeMember(places, 'places.east')).toBe(places)
  })
})

describe('What is noted behind a fact', () => {
  it('is of its own line: what stands below an empty one is said of the next', () => {
    const text = 'fees:\n  late: # for sessions\n  groups:\n\n# How people reach you.\ncontact:\n  phone: "1" # day\n'
    const notes = (readFactFields(text) ?? []).map(({ name, note }) => [name, note])
    expect(notes).toEqual([
      ['fees.late', 'for sessions'],
      ['fees.groups', ''],
      ['contact.phone', 'day'],
    ])
  })
})

describe('Writing facts', () => {
  it('changes the line of each and nothing else', () => {
    const written = writeFacts(TEXT, [
      ['name', 'Rose'],
      ['fees.visit', ''],
      ['fees.groups', 'none: yet'],
      ['fees.late', '£5 # more'],
    ])
    expect(written).toBe(
      TEXT.replace('"Garden"', '"Rose"')
        .replace('visit:   £40', 'visit:')
        .replace('groups:', 'groups: "none: yet"')
        .replace('late:', 'late: "£5 # more"'),
    )
  })

  it('adds what has no line yet, and changes what stands in braces or over several lines', () => {
    const fields = readFactFields(
      writeFacts(TEXT, [
        ['seen.who', 'all'],
        ['note', 'one line'],
        ['visits.bring', 'nothing'],
      ]),
    )
    const values = Object.fromEntries(fields?.map(({ name, value }) => [name, value]) ?? [])
    expect(values).toMatchObject({
      'seen.who': 'all',
      note: 'one line',
      'visits.bring': 'nothing',
      'fees.visit': '£40',
    })
  })

  it('leaves the shipped file as it is where nothing changes, and each fact as it was written', () => {
    const fields = readFactFields(shipped) ?? []
    expect(
      writeFacts(
        shipped,
        fields.map(({ name, value }) => [name, value]),
      ),
    ).toBe(shipped)
    const filled = writeFacts(
      shipped,
      fields.map(({ name }) => [name, `- ${name}: #1`]),
    )
    expect(readFactFields(filled)?.map(({ value }) => value)).toEqual(fields.map(({ name }) => `- ${name}: #1`))
    expect(filled.split('\n')).toHaveLength(shipped.split('\n').length)
  })
})

describe('A clinic’s file that begins as the example', () => {
  it('has none of the example’s facts, and says so no more', () => {
    const text = beginClinic(shipped)
    expect([isBegun(shipped), isBegun(text)]).toEqual([false, true])
    const left = readFactFields(text)?.filter(({ name, value }) => isShippedFact(name, value))
    expect(left?.map(({ name }) => name)).toEqual(['name', 'country', 'timeZone'])
    expect(text).not.toMatch(/EXAMPLE|example says/)
  })

  it('takes what is answered first, each as it is understood', () => {
    const [name, country, , ways, , hours] = FIRST_FACTS
    if (!name || !country || !ways || !hours) throw new Error('A question is gone.')
    const text = beginClinic(shipped)
    expect(nowIn(text, name)).toBe('')
    expect(takeFact(text, country, 'ireland')).toMatchObject({ trouble: expect.stringContaining('IRELAND') as string })
    const irish = takeFact(text, country, 'ie')
    expect('text' in irish && irish.text).toContain('timeZone: Europe/Dublin')
    const reached = takeFact(text, ways, 'hi@lake.example, 020 7946 0001')
    expect('text' in reached && nowIn(reached.text, ways)).toBe('020 7946 0001, hi@lake.example')
    expect(takeFact(text, ways, 'knock twice')).toMatchObject({
      trouble: expect.stringContaining('not understood') as string,
    })
    const open = takeFact(text, hours, 'Mon-Fri 9-18')
    // It is theirs, though the example has the same hours.
    expect('text' in open && open.text).toMatch(/confirmed: \[.*hours\.text.*hours\.sunday.*\]/)
  })
})
