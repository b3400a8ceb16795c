import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../../src/core/handoff/hours.ts'
import { readHours, writeHours } from '../../../src/core/handoff/read-hours.ts'
import { WEEKDAYS } from '../../../src/core/model/working-hours.ts'
import { hoursOf, OFFICE_HOURS } from '../../fixtures/handoff.ts'

const utc = (text: string): number => Date.parse(`${text}Z`)
const HOUR = 3_600_000
const iso = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString().slice(0, 16))

describe('The hours of a day', () => {
  it.each([
    ['09:00-18:30', '09:00-18:30'],
    ['closed', 'closed'],
    ['Closed', 'closed'],
    ['09:00-12:00, 14:00-18:00', '09:00-12:00, 14:00-18:00'],
    ['9-12 and 14-18', '09:00-12:00, 14:00-18:00'],
    ['9:00 – 17.30', '09:00-17:30'],
    ['9-5', '09:00-17:00'],
    ['9am to 1pm; 2 to 6 pm', '09:00-13:00, 14:00-18:00'],
    ['10-2pm', '10:00-14:00'],
    ['12-2 p.m.', '12:00-14:00'],
    ['22:00-02:00', '22:00-02:00'],
    ['00:00-24:00', '00:00-24:00'],
    ['00:00-00:00', '00:00-24:00'],
  ])('are read as people write them: %s', (written, kept) => {
    const read = readHours(written) ?? []
    expect(writeHours(read)).toBe(kept)
    expect(readHours(kept)).toEqual(read)
  })

  it.each(['nine to five', '', '9', '9-12, 11-14', '25-26', '13pm-14pm', '9:75-10', 'mornings'])(
    'are not guessed: %j',
    text => {
      expect(readHours(text)).toBeUndefined()
    },
  )

  it('go on into the next day where they end before they begin', () => {
    expect(readHours('22:00-02:00')).toEqual([{ opens: 1320, closes: 1560 }])
  })
})

describe('A clinic with a break at noon', () => {
  const calendar = calendarOf(hoursOf({ monday: '09:00-12:00, 14:00-18:00' }), 'Europe/London')

  it('is closed in its break, and opens again after it', () => {
    expect(calendar.isOpen(utc('2026-11-23T11:59'))).toBe(true)
    expect(calendar.isOpen(utc('2026-11-23T13:00'))).toBe(false)
    expect(iso(calendar.opensAt(utc('2026-11-23T13:00')))).toBe('2026-11-23T14:00')
    expect(iso(calendar.closesAt(utc('2026-11-23T10:00')))).toBe('2026-11-23T12:00')
    expect(calendar.openMs(utc('2026-11-23T00:00'), utc('2026-11-24T00:00'))).toBe(7 * HOUR)
    expect(iso(calendar.afterOpen(utc('2026-11-23T11:00'), 2 * HOUR))).toBe('2026-11-23T15:00')
  })
})

describe('A clinic in London, open from nine to six on weekdays', () => {
  const calendar = calendarOf(OFFICE_HOURS, 'Europe/London')

  it.each([
    ['2026-11-23T08:59', false],
    ['2026-11-23T09:00', true],
    ['2026-11-23T17:59', true],
    ['2026-11-23T18:00', false],
    ['2026-11-21T12:00', false],
    // In summer the clock there is an hour ahead.
    ['2026-07-06T08:00', true],
    ['2026-07-06T17:00', false],
  ])('is at %s UTC open: %s', (at, open) => {
    expect(calendar.isOpen(utc(at))).toBe(open)
  })

  it('opens on Monday after the weekend, also where the clock was changed in between', () => {
    expect(iso(calendar.opensAt(utc('2026-11-20T18:00')))).toBe('2026-11-23T09:00')
    expect(iso(calendar.opensAt(utc('2026-03-27T20:00')))).toBe('2026-03-30T08:00')
    expect(iso(calendar.opensAt(utc('2026-10-23T20:00')))).toBe('2026-10-26T09:00')
  })

  it('says when it closes while it is open', () => {
    expect(iso(calendar.closesAt(utc('2026-11-23T10:00')))).toBe('2026-11-23T18:00')
    expect(calendar.closesAt(utc('2026-11-23T20:00'))).toBeNull()
  })

  it('counts open time only', () => {
    expect(iso(calendar.afterOpen(utc('2026-11-23T10:00'), HOUR))).toBe('2026-11-23T11:00')
    expect(iso(calendar.afterOpen(utc('2026-11-20T17:50'), HOUR / 4))).toBe('2026-11-23T09:05')
    expect(iso(calendar.afterOpen(utc('2026-11-21T03:00'), HOUR))).toBe('2026-11-23T10:00')
    expect(iso(calendar.afterOpen(utc('2026-11-20T17:00'), 100 * HOUR))).toBe('2026-12-07T18:00')
    expect(calendar.openMs(utc('2026-11-20T17:00'), utc('2026-12-07T18:00'))).toBe(100 * HOUR)
    expect(calendar.openMs(utc('2026-11-21T03:00'), utc('2026-11-23T08:59'))).toBe(0)
    expect(calendar.openMs(utc('2026-11-23T10:00'), utc('2026-11-23T10:20'))).toBe(HOUR / 3)
  })
})

describe('A clinic that is open over midnight', () => {
  const calendar = calendarOf(hoursOf({ friday: '20:00-02:00', saturday: '02:00-04:00' }), 'Europe/London')

  it('is open on the morning after', () => {
    expect(calendar.isOpen(utc('2026-11-21T01:59'))).toBe(true)
    expect(calendar.isOpen(utc('2026-11-20T19:59'))).toBe(false)
  })

  it('closes once, where one day goes over into the other', () => {
    expect(iso(calendar.closesAt(utc('2026-11-20T21:00')))).toBe('2026-11-21T04:00')
  })

  it.each([
    // The night that is an hour shorter: at one o'clock the clock jumps to two.
    ['2026-03-28T20:00', '23:00-05:00', 5],
    // The night that is an hour longer.
    ['2026-10-24T20:00', '23:00-05:00', 7],
  ])('is open for as long as the night of %s really lasts', (evening, saturday, lasts) => {
    const night = calendarOf(hoursOf({ saturday }), 'Europe/London')
    const opens = night.opensAt(utc(evening)) ?? 0
    expect(((night.closesAt(opens) ?? 0) - opens) / HOUR).toBe(lasts)
  })

  it('opens later where the clock skips the hour of opening', () => {
    const night = calendarOf(hoursOf({ sunday: '01:30-05:00' }), 'Europe/London')
    expect(iso(night.opensAt(utc('2026-03-29T00:00')))).toBe('2026-03-29T01:30')
  })
})

describe('A clinic with closed days', () => {
  const days = (...closed: readonly string[]) => closed.map(day => ({ day, name: 'Holiday' }))
  const office = calendarOf(OFFICE_HOURS, 'Europe/London', [
    { day: '2026-12-25', name: 'Christmas Day' },
    ...days('2026-12-28', '2027-01-01', '2026-11-21'),
  ])

  it('is closed on them, and says why', () => {
    expect(office.isOpen(utc('2026-12-25T12:00'))).toBe(false)
    expect(office.isOpen(utc('2026-12-24T12:00'))).toBe(true)
    expect(office.closedDay(utc('2026-12-25T12:00'))).toBe('Christmas Day')
    expect(office.closedDay(utc('2026-12-24T12:00'))).toBeNull()
    expect(office.closedDay(utc('2026-11-21T12:00'))).toBe('Holiday')
  })

  it('opens after a closed day and the weekend beside it, and counts no time in between', () => {
    expect(iso(office.opensAt(utc('2026-12-24T18:00')))).toBe('2026-12-29T09:00')
    expect(iso(office.afterOpen(utc('2026-12-24T17:50'), HOUR / 4))).toBe('2026-12-29T09:05')
    expect(iso(office.afterOpen(utc('2026-12-25T03:00'), HOUR))).toBe('2026-12-29T10:00')
  })

  it('closes at midnight where the night goes on into one, and opens late where a closed night ends', () => {
    const night = calendarOf(
      hoursOf({ friday: '20:00-02:00', saturday: '20:00-02:00' }),
      'Europe/London',
      days('2026-11-21'),
    )
    expect(iso(night.closesAt(utc('2026-11-20T21:00')))).toBe('2026-11-21T00:00')
    expect(night.isOpen(utc('2026-11-21T01:00'))).toBe(false)
    expect(night.isOpen(utc('2026-11-21T21:00'))).toBe(false)
    expect(night.isOpen(utc('2026-11-22T01:00'))).toBe(false)
    expect(iso(night.opensAt(utc('2026-11-21T12:00')))).toBe('2026-11-27T20:00')
  })

  it('counts the hours of a closed day by the clock on the wall, also where it is changed', () => {
    const always = hoursOf(Object.fromEntries(WEEKDAYS.map(day => [day, '00:00-24:00'])))
    const closedFor = (day: string, noon: string): number => {
      const calendar = calendarOf(always, 'Europe/London', days(day))
      return ((calendar.opensAt(utc(noon)) ?? 0) - (calendar.closesAt(utc(noon) - 24 * HOUR) ?? 0)) / HOUR
    }
    expect(closedFor('2026-03-29', '2026-03-29T12:00')).toBe(23)
    expect(closedFor('2026-10-25', '2026-10-25T12:00')).toBe(25)
    expect(closedFor('2026-06-10', '2026-06-10T12:00')).toBe(24)
  })

  it('is closed on the day of its own time zone', () => {
    const calendar = calendarOf(
      hoursOf({ monday: '08:00-12:00', tuesday: '08:00-12:00' }),
      'Pacific/Auckland',
      days('2026-11-23'),
    )
    expect(iso(calendar.opensAt(utc('2026-11-22T12:00')))).toBe('2026-11-23T19:00')
  })

  it('finds the next day it is open, however many are closed in a row', () => {
    const mondays = days('2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28')
    const calendar = calendarOf(hoursOf({ monday: '09:00-12:00' }), 'Europe/London', mondays)
    expect(iso(calendar.opensAt(utc('2026-11-23T13:00')))).toBe('2027-01-04T09:00')
  })
})

describe('Other clinics', () => {
  it('may lie on the other side of the date line', () => {
    const calendar = calendarOf(hoursOf({ monday: '08:00-12:00' }), 'Pacific/Auckland')
    expect(iso(calendar.opensAt(utc('2026-11-21T12:00')))).toBe('2026-11-22T19:00')
  })

  it('may never close', () => {
    const always = '00:00-24:00'
    const days = { monday: always, tuesday: always, wednesday: always, thursday: always, friday: always }
    const calendar = calendarOf(hoursOf({ ...days, saturday: always, sunday: always }), 'Europe/Berlin')
    expect(calendar.isOpen(utc('2026-11-22T23:59'))).toBe(true)
    expect(calendar.closesAt(utc('2026-11-23T10:00'))).toBeNull()
    expect(iso(calendar.afterOpen(utc('2026-11-23T10:00'), 1000 * HOUR))).toBe('2027-01-04T02:00')
  })

  it('may never open', () => {
    const calendar = calendarOf(hoursOf({}), 'Europe/Berlin')
    expect(calendar.isOpen(0)).toBe(false)
    expect(calendar.opensAt(0)).toBeNull()
    expect(calendar.afterOpen(0, 1)).toBeNull()
  })

  it('may never have said: then all time counts', () => {
    const calendar = calendarOf(null, 'Europe/Berlin')
    expect([calendar.isKnown, calendar.isOpen(0), calendar.afterOpen(5, 10)]).toEqual([false, true, 15])
  })
})
