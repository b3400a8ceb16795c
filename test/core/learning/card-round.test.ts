import { describe, expect, it } from 'vitest'
import { roundDue } from '../../../src/core/learning/card-round.ts'

const at = (iso: string): number => Date.parse(iso)

describe('Staff are told of questions', () => {
  it('once a week, from Monday morning by the clinic’s clock on', () => {
    expect(roundDue('weekly', at('2026-11-30T08:59:00Z'), 'Europe/London')).toBeNull()
    expect(roundDue('weekly', at('2026-11-30T09:00:00Z'), 'Europe/London')).toBe('weekly/2026-11-30')
    expect(roundDue('weekly', at('2026-12-06T23:59:00Z'), 'Europe/London')).toBe('weekly/2026-11-30')
    expect(roundDue('weekly', at('2026-11-30T08:59:00Z'), 'Europe/Berlin')).toBe('weekly/2026-11-30')
    expect(roundDue('weekly', at('2026-11-30T16:00:00Z'), 'Pacific/Auckland')).toBe('weekly/2026-11-30')
  })

  it('once a day, in the morning, where they want that, also when clocks change', () => {
    expect(roundDue('daily', at('2026-12-01T08:00:00Z'), 'UTC')).toBeNull()
    expect(roundDue('daily', at('2026-12-01T09:00:00Z'), 'UTC')).toBe('daily/2026-12-01')
    expect(roundDue('daily', at('2026-10-25T09:30:00Z'), 'Europe/London')).toBe('daily/2026-10-25')
  })

  it('never, where they do not', () => {
    expect(roundDue('no', at('2026-12-01T12:00:00Z'), 'UTC')).toBeNull()
  })
})
