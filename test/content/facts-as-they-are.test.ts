import { plainText } from '../../src/core/model/rich-text.ts'
import { readAnswer } from '../../src/core/model/read-markdown.ts'
import { describe, expect, it } from 'vitest'
import { factsDueSince, fillFacts } from '../../src/core/answer/fill-facts.ts'
import { calendarFor } from '../../src/core/handoff/hours.ts'
import { closedDaysIn, showClosedDays, writeClosedDays } from '../../src/content/files/closed-days.ts'
import { parseContent } from '../../src/content/files/parse-content.ts'
import { closedDays } from '../../src/content/rules/closed-days.ts'
import { factDue } from '../../src/content/rules/fact-due.ts'
import { factUnknown } from '../../src/content/rules/fact-unknown.ts'
import type { ClinicFacts } from '../../src/core/model/intent.ts'
import { CLINIC, found, intentText, smallContent, TODAY } from './small-content.ts'

const filled = (answer: string, clinic: Parameters<typeof fillFacts>[1]): string =>
  plainText(fillFacts(readAnswer(answer), clinic))

function clinicOf(more: string): ClinicFacts {
  const { content, findings } = parseContent(smallContent({ '_clinic.yml': `${CLINIC}${more}` }))
  if (!content) throw new Error(JSON.stringify(findings))
  return content.clinic
}

describe('A fact that is a list', () => {
  it('is said as people say it', () => {
    const clinic = clinicOf('insurers:\n  - Alpha\n  - Beta Health\n  - Gamma\nmethods: [one]\n')
    expect(filled('We take {{insurers}}, by {{methods}}.', clinic)).toBe(
      'We take Alpha, Beta Health and Gamma, by one.',
    )
  })

  it('is none as long as it is empty, and cannot hold more than texts', () => {
    expect(clinicOf('insurers: []\n').facts['insurers']).toBeUndefined()
    const { findings } = parseContent(smallContent({ '_clinic.yml': `${CLINIC}insurers:\n  - a: b\n` }))
    expect(findings).toMatchObject([{ rule: 'fact-name', stops: true }])
  })
})

describe('Several places', () => {
  it('each have facts of their own', () => {
    const clinic = clinicOf('places:\n  north:\n    address: 1 Hill Road\n  south:\n    address: 2 Dale Street\n')
    expect(filled('{{places.north.address}}; {{places.south.address}}', clinic)).toBe('1 Hill Road; 2 Dale Street')
  })
})

describe('A help line in an answer', () => {
  it('is that of the clinic’s country, with its number', () => {
    expect(filled('Call {{helpline.suicide_crisis}}.', clinicOf(''))).toBe('Call A line that listens (call 116 000).')
  })

  it('stops where the country has none of that kind, and cannot be written among the facts', () => {
    const answering = (answer: string) => found(factUnknown, { 'clinic/price.md': intentText({ answer }) })
    expect(answering('Call {{helpline.emergency}}.')).toEqual([])
    expect(answering('Call {{helpline.abuse}}.')).toEqual(['clinic/price.md:24 stops'])
    const { findings } = parseContent(smallContent({ '_clinic.yml': `${CLINIC}helpline:\n  abuse: 123\n` }))
    expect(findings).toMatchObject([{ rule: 'fact-name', what: expect.stringContaining('helpline') as string }])
  })
})

describe('A booking page', () => {
  it('is one of the ways under every reply, before the website', () => {
    const booking = CLINIC.replace('  website:', '  booking: https://garden.example/book\n  website:')
    const { content } = parseContent(smallContent({ '_clinic.yml': booking }))
    expect(content?.clinic.ways.map(({ value }) => value)).toEqual([
      '020 7946 0011',
      'https://garden.example/book',
      'https://garden.example',
    ])
  })
})

describe('The day until which a fact holds', () => {
  const reviews = 'factReviews:\n  fees: front desk, 2026-05-20\n  contact.phone: 2027-01-01\n'

  it('makes an answer that names the fact, or one of its group, say that it is due', () => {
    const clinic = clinicOf(reviews)
    expect(clinic.factReviews[0]).toEqual({ name: 'fees', owner: 'front desk', reviewBy: '2026-05-20' })
    expect(factsDueSince(readAnswer('It costs {{fees.visit}}.'), clinic, TODAY)).toBe('2026-05-20')
    expect(factsDueSince(readAnswer('It costs {{fees.visit}}.'), clinic, '2026-05-20')).toBeNull()
    expect(factsDueSince(readAnswer('Call {{contact.phone}}.'), clinic, TODAY)).toBeNull()
    expect(factsDueSince(readAnswer('Feels right.'), clinic, TODAY)).toBeNull()
  })

  it('is advised on once it has passed, with who knows, and where there is no such fact', () => {
    const written = { '_clinic.yml': `${CLINIC}${reviews}  parking: 2027-01-01\n` }
    expect(found(factDue, written)).toEqual(['_clinic.yml:11 advises', '_clinic.yml:13 advises'])
  })

  it('is a day', () => {
    const { findings } = parseContent(smallContent({ '_clinic.yml': `${CLINIC}factReviews:\n  fees: soon\n` }))
    expect(findings).toMatchObject([{ rule: 'fields', line: 10, stops: true }])
  })
})

describe('Closed days', () => {
  it.each([
    ['2026-12-25', ['2026-12-25']],
    ['2026-12-31..2027-01-01', ['2026-12-31', '2027-01-01']],
    ['2026-12-24 to 2026-12-26', ['2026-12-24', '2026-12-25', '2026-12-26']],
    ['12-25', ['12-25']],
    ['12-31 – 01-02', ['12-31', '01-01', '01-02']],
    ['2027-01-02..2027-01-01', null],
    ['2026-02-30', null],
    ['2020-01-01..2026-01-01', null],
    ['25/12/2026', null],
  ])('are read: %s', (written, days) => {
    expect(closedDaysIn(written)).toEqual(days)
  })

  it('of a range, and of every year, are closed', () => {
    const hours = 'hours:\n  monday: 09:00-17:00\n  friday: 09:00-17:00\n'
    const calendar = calendarFor(
      clinicOf(`${hours}closedDays:\n  2026-12-28..2027-01-02: Holidays\n  12-25: Christmas\n`),
    )
    const name = (day: string): string | null => calendar.closedDay(Date.parse(`${day}T12:00Z`))
    expect(['2026-12-28', '2027-01-01', '2026-12-25', '2031-12-25', '2026-12-27'].map(name)).toEqual([
      'Holidays',
      'Holidays',
      'Christmas',
      'Christmas',
      null,
    ])
    expect(calendar.opensAt(Date.parse('2026-12-24T12:00Z'))).toBe(Date.parse('2027-01-04T09:00Z'))
  })

  it('that come again every year are never over', () => {
    const days = (written: string) => found(closedDays, { '_clinic.yml': `${CLINIC}closedDays:\n  ${written}: x\n` })
    expect(days('01-01')).toEqual([])
    expect(days('2026-01-01..2026-01-03')).toEqual(['_clinic.yml:10 advises'])
    expect(days('2026-13-01')).toEqual(['_clinic.yml:11 advises'])
  })

  it('go through the form as they are written', () => {
    const lines = '2026-12-24..2027-01-01 Holidays\n2027-05-01 to 2027-05-03 May\n12-25 Christmas'
    expect(showClosedDays(writeClosedDays(CLINIC, lines))).toBe(lines)
  })
})
