import { plainText } from '../../src/core/model/rich-text.ts'
import { readAnswer } from '../../src/core/model/read-markdown.ts'
import { describe, expect, it } from 'vitest'
import { fillFacts } from '../../src/core/answer/fill-facts.ts'
import { calendarFor } from '../../src/core/handoff/hours.ts'
import { writeFacts } from '../../src/content/editing/edit-clinic.ts'
import { beginMember, FACT_GROUPS, groupFieldOf } from '../../src/content/files/fact-groups.ts'
import { knownFact } from '../../src/content/files/known-facts.ts'
import { parseContent } from '../../src/content/files/parse-content.ts'
import { factUnknown } from '../../src/content/rules/fact-unknown.ts'
import type { ClinicFacts } from '../../src/core/model/intent.ts'
import { CLINIC, found, intentText, smallContent } from './small-content.ts'

const filled = (answer: string, clinic: Parameters<typeof fillFacts>[1]): string =>
  plainText(fillFacts(readAnswer(answer), clinic))

const read = (more: string) => parseContent(smallContent({ '_clinic.yml': `${CLINIC}${more}` }))

function clinicOf(more: string): ClinicFacts {
  const { content, findings } = read(more)
  if (!content) throw new Error(JSON.stringify(findings))
  return content.clinic
}

const isOpen = (clinic: ClinicFacts, at: string): boolean => calendarFor(clinic).isOpen(Date.parse(`${at}Z`))

const WEEK = 'hours:\n  monday: 09:00-17:00\n  tuesday: 09:00-17:00\n'

describe('A season', () => {
  const summer = `${WEEK}  seasons:\n    summer:\n      days: 07-01..08-31\n      monday: 10:00-12:00\n`

  it('has hours of its own, every year, and a day that it does not name is closed', () => {
    const clinic = clinicOf(summer)
    // Mondays and Tuesdays, by London's clock.
    expect(
      ['2026-06-29T15:00', '2026-07-06T15:00', '2026-07-06T10:30', '2027-08-03T10:30', '2027-09-06T15:00'].map(at =>
        isOpen(clinic, at),
      ),
    ).toEqual([true, false, true, false, true])
  })

  it('of one year goes before one of every year, and one may go over the end of a year', () => {
    const both = `${summer}    fair:\n      days: 2026-07-06..2026-07-10\n      monday: 14:00-16:00\n    winter:\n      days: 12-20 to 01-06\n`
    const clinic = clinicOf(both)
    expect(
      [
        '2026-07-06T13:30',
        '2026-07-06T10:30',
        '2027-07-05T10:30',
        '2026-12-28T12:00',
        '2027-01-04T12:00',
        '2027-01-11T12:00',
      ].map(at => isOpen(clinic, at)),
    ).toEqual([true, false, true, false, false, true])
  })

  it('that keeps the clinic closed for months is looked over: the next opening is found', () => {
    const clinic = clinicOf(`${WEEK}  seasons:\n    rest:\n      days: 06-01..11-30\n      text: closed\n`)
    expect(calendarFor(clinic).opensAt(Date.parse('2026-06-15T12:00Z'))).toBe(Date.parse('2026-12-01T09:00Z'))
  })

  it('is said in words, made from its days where none are written', () => {
    const clinic = clinicOf(summer)
    expect(filled('{{hours.text}}. {{hours.seasons.each}}.', clinic)).toBe(
      'Monday to Tuesday, 9 am to 5 pm. summer: 1 July to 31 August, Monday, 10 am to 12 pm.',
    )
    expect(filled('{{hours.text}}', clinicOf(`${WEEK}  text: by arrangement\n`))).toBe('by arrangement')
  })
})

describe('Several places and therapists', () => {
  const more = `places:
  north:
    name: the house by the park
    address: 1 Hill Road
    hours:
      friday: 09:00-13:00
  south:
    address: 2 Dale Street
therapists:
  people:
    maria:
      name: Maria Example
      fee: £80
      languages: [English, Spanish]
    tom:
      fee: £60
      groups: the Wednesday group
`

  it('each have facts of their own, and one sentence says them all', () => {
    const clinic = clinicOf(more)
    expect(filled('{{places.north.hours.text}}; {{therapists.people.maria.fee}}', clinic)).toBe(
      'Friday, 9 am to 1 pm; £80',
    )
    expect(filled('{{places.each}}.', clinic)).toBe(
      'the house by the park: 1 Hill Road, Friday, 9 am to 1 pm; south: 2 Dale Street.',
    )
    expect(filled('{{therapists.each}}.', clinic)).toBe(
      'Maria Example: £80, English and Spanish; tom: £60, the Wednesday group.',
    )
  })

  it('may be named by answers, those that are made as well', () => {
    const answer = 'See {{places.each}}, {{therapists.each}} and {{places.north.hours.text}}.'
    const changed = { '_clinic.yml': `${CLINIC}${more}`, 'clinic/price.md': intentText({ answer }) }
    expect(found(factUnknown, changed)).toEqual([])
    expect(found(factUnknown, { 'clinic/price.md': intentText({ answer: 'See {{places.each}}.' }) })).toHaveLength(1)
  })
})

describe('What cannot stand there', () => {
  it.each([
    ['places:\n  north:\n    hours:\n      monday: mornings\n', '_clinic.yml:13', 'hours on Monday'],
    ['hours:\n  seasons:\n    summer:\n      days: July\n', '_clinic.yml:13', '07-01..08-31'],
    ['hours:\n  seasons:\n    summer:\n      monday: 09:00-10:00\n', '_clinic.yml:12', 'days: 07-01..08-31'],
  ])('is said, with its line and what to write: %#', (more, place, says) => {
    const { findings } = read(more)
    expect(findings.map(({ file, line, stops }) => [`${file}:${line}`, stops])).toEqual([[place, true]])
    expect(findings[0]?.todo).toContain(says)
  })
})

describe('The schema of such facts', () => {
  it.each(FACT_GROUPS)('gives $one fields that are read as they are begun, and says what to write in each', group => {
    const begun = writeFacts(CLINIC, beginMember(group, group.example))
    expect(
      parseContent(smallContent({ '_clinic.yml': begun })).findings.filter(({ rule }) => rule !== 'fact-group'),
    ).toEqual([])
    for (const [name] of beginMember(group, 'one')) expect(knownFact(name)).toBe(groupFieldOf(name))
    expect(groupFieldOf(`${group.at}.one.other`)).toBeNull()
  })
})
