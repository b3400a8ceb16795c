import { describe, expect, it } from 'vitest'
import { closedDays } from '../../../src/content/rules/closed-days.ts'
import { CLINIC, found } from '../small-content.ts'

const closedOn = (...lines: readonly string[]) =>
  found(closedDays, { '_clinic.yml': `${CLINIC}closedDays:\n${lines.map(line => `  ${line}\n`).join('')}` })

describe('The days on which the clinic is closed', () => {
  it('advise on the line of what is no day', () => {
    expect(closedOn('2026-12-25: Christmas Day', '25/12/2026: Christmas Day', '2026-02-30: No day')).toEqual([
      '_clinic.yml:12 advises',
      '_clinic.yml:13 advises',
    ])
  })

  it('advise when all of them have passed', () => {
    expect(closedOn('2025-12-25: Christmas Day', '2026-05-31: Yesterday')).toEqual(['_clinic.yml:10 advises'])
  })

  it('pass while one of them is still to come, or is today', () => {
    expect(closedOn('2025-12-25: Christmas Day', '2026-06-01: Today')).toEqual([])
  })

  it('pass when there are none', () => {
    expect(closedOn()).toEqual([])
    expect(found(closedDays, { '_clinic.yml': CLINIC })).toEqual([])
  })
})
