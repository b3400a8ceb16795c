import { describe, expect, it } from 'vitest'
import { parseClinic } from '../../src/content/files/clinic-file.ts'
import { keepingFacts } from '../../src/core/words/en/keeping.ts'
import { CLINIC } from './small-content.ts'
import { phoneWay } from '../fixtures/numbers.ts'

const parse = (text: string) => parseClinic({ path: '_clinic.yml', text })
const findingsOf = (text: string) => parse(text).findings.map(({ line, stops }) => ({ line, stops }))

describe("The clinic's file", () => {
  it('gives the clinic, its ways of contact and its facts by dotted name', () => {
    expect(parse(CLINIC).value?.clinic).toEqual({
      seasons: [],
      name: 'Garden Clinic',
      country: 'GB',
      timeZone: 'Europe/London',
      keepsQuestions: false,
      hours: null,
      closedDays: [],
      factReviews: [],
      example: false,
      ways: [phoneWay('020 7946 0011'), { kind: 'link', value: 'https://garden.example' }],
      facts: {
        name: 'Garden Clinic',
        country: 'GB',
        timeZone: 'Europe/London',
        'contact.phone': '020 7946 0011',
        'contact.website': 'https://garden.example',
        'fees.visit': '£40 for 50 minutes',
        ...keepingFacts({ keepsQuestions: false, backups: null }),
      },
    })
  })

  it('makes the facts about what is kept from the settings, and lets nobody write them otherwise', () => {
    const kept = parse(`${CLINIC}keepQuestions: true\nbackups:\n  kept: for 30 days\n`).value
    expect(kept?.clinic.facts).toMatchObject(keepingFacts({ keepsQuestions: true, backups: 'for 30 days' }))
    expect(kept?.lines.has('privacy.questions')).toBe(true)
    expect(findingsOf(`${CLINIC}privacy:\n  questions: Nothing is ever kept.\n`)).toEqual([{ line: 11, stops: true }])
  })

  it('knows when it is open: a day it leaves out is a day it is closed', () => {
    const { value } = parse(`${CLINIC}hours:\n  monday: 09:00-18:00\n  friday: 20:00-02:00\n  sunday: closed\n`)
    expect(value?.clinic.hours).toMatchObject({
      monday: [{ opens: 540, closes: 1080 }],
      friday: [{ opens: 1200, closes: 1560 }],
      tuesday: [],
      sunday: [],
    })
  })

  it('does not know when it is open where only the words for people are there', () => {
    expect(parse(`${CLINIC}hours:\n  text: most days\n  monday:\n`).value?.clinic.hours).toBeNull()
  })

  it('knows the days on which it is closed besides, leaves out what is no day, and makes no facts of them', () => {
    const { value } = parse(`${CLINIC}closedDays:\n  2026-12-25: Christmas Day\n  25/12/2026: Oops\n  2027-01-01:\n`)
    expect(value?.clinic.closedDays).toEqual([
      { day: '2026-12-25', name: 'Christmas Day' },
      { day: '2027-01-01', name: '' },
    ])
    expect(JSON.stringify([...(value?.lines.keys() ?? []), value?.clinic.facts])).not.toContain('2026')
    expect(parse(`${CLINIC}closedDays:\n`).value?.clinic.closedDays).toEqual([])
  })

  it('knows the line of every fact, also of those the clinic has not decided', () => {
    const lines = parse(CLINIC).value?.lines
    expect(lines?.get('fees.visit')).toBe(8)
    expect(lines?.get('fees.groups')).toBe(9)
    expect(lines?.has('fees.hour')).toBe(false)
  })

  it('keeps the zero a phone number begins with, and takes ~ and null for nothing', () => {
    const { value } = parse(CLINIC.replace('020 7946 0011', '0800').replace('groups:', 'groups: ~\n  couples: null'))
    expect(value?.clinic.facts['contact.phone']).toBe('0800')
    expect(value?.clinic.facts).not.toHaveProperty(['fees.groups'])
    expect(value?.clinic.facts).not.toHaveProperty(['fees.couples'])
  })

  it('says whether it is an example', () => {
    expect(parse(`${CLINIC}example: true\n`).value?.clinic.example).toBe(true)
    expect(findingsOf(`${CLINIC}example: maybe\n`)).toEqual([{ line: 10, stops: true }])
  })

  it.each([
    ['no country', CLINIC.replace('country: GB\n', ''), 1],
    ['a country that is none', CLINIC.replace('GB', 'England'), 2],
    ['a time zone that is none', CLINIC.replace('Europe/London', 'Europe/Lundun'), 3],
    ['no way of contact', CLINIC.replace(/ {2}phone.*\n {2}website.*\n/, '  address: Here 1\n'), 4],
    ['a website that is none', CLINIC.replace('https://garden', 'garden'), 6],
    ['hours that are none', `${CLINIC}hours:\n  monday: nine to five\n`, 11],
    ['closed days in a list', `${CLINIC}closedDays:\n  - 2026-12-25\n`, 10],
    ['a list of more than texts among the facts', `${CLINIC}kinds:\n  - one: two\n`, 11],
    ['a name with a blank', `${CLINIC}the price: high\n`, 10],
    ['a quotation mark never closed', CLINIC.replace('Garden Clinic', '"Garden'), 1],
  ])('stops at %s, on its line', (_, text, line) => {
    expect(findingsOf(text)).toContainEqual({ line, stops: true })
    expect(parse(text).value).toBeNull()
  })

  it('passes opening hours as they are written', () => {
    expect(
      findingsOf(`${CLINIC}hours:\n  text: most days\n  monday: 09:00-18:00\n  sunday: closed\n  friday:\n`),
    ).toEqual([])
  })
})
