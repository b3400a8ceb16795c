import { describe, expect, it } from 'vitest'
import { parseClinic } from '../../src/content/files/clinic-file.ts'
import { suggestValue } from '../../src/content/files/suggest-value.ts'
import { CLINIC } from './small-content.ts'

describe('What somebody meant who wrote something else', () => {
  it.each([
    ['country', 'Germany', 'DE'],
    ['country', 'ie', 'IE'],
    ['country', 'UK', 'GB'],
    ['timeZone', 'Berlin', 'Europe/Berlin'],
    ['timeZone', 'new york', 'America/New_York'],
    ['website', 'www.garden.example', 'https://www.garden.example'],
    ['booking', 'http://garden.example/book', 'https://garden.example/book'],
    ['reviewed', '1.12.2026', '2026-12-01'],
    ['example', 'nein', 'false'],
    ['keepQuestions', 'Yes', 'true'],
    ['related', 'Opening Hours', 'opening-hours'],
  ])('is written as it would be right: %s: %s', (field, written, meant) => {
    expect(suggestValue(field, written)).toBe(meant)
  })

  it.each([
    ['country', 'Mars'],
    ['timeZone', 'Nowhere'],
    ['website', 'ask us'],
    ['reviewed', '01/12/26'],
    ['reviewed', '31.2.2026'],
    ['example', 'perhaps'],
    ['owner', 'www.garden.example'],
  ])('is not guessed: %s: %s', (field, written) => {
    expect(suggestValue(field, written)).toBeNull()
  })

  it('stands in what is to be done', () => {
    const { findings } = parseClinic({ path: '_clinic.yml', text: CLINIC.replace('country: GB', 'country: Ireland') })
    expect(findings.map(({ todo }) => todo)).toEqual(['Write it like this: country: IE'])
  })
})

describe('Places without a short name', () => {
  it('are told what to do, each once', () => {
    const text = `${CLINIC}places:\n  - name: North\n    phone: 020 7946 0022\n  - name: South\n`
    const { findings } = parseClinic({ path: '_clinic.yml', text })
    expect(new Set(findings.map(({ line }) => line))).toEqual(new Set([11, 13]))
    expect(new Set(findings.map(({ todo }) => todo))).toEqual(new Set([expect.stringContaining('such as “north:”')]))
  })
})
