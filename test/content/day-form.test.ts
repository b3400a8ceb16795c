import { describe, expect, it } from 'vitest'
import { readDayForm, writeDayForm } from '../../src/content/editing/day-form.ts'
import { readHours, writeHours } from '../../src/core/handoff/read-hours.ts'

const TIMES = Array.from({ length: 97 }, (_, quarter) => quarter * 15)

describe('The hours of a day as a form', () => {
  it('come back as they were, for every stretch and every two', () => {
    const days = TIMES.slice(0, -1).flatMap(opens =>
      TIMES.filter(time => time > opens).flatMap(closes => {
        const span = { opens, closes }
        const late = closes + 15 < 1440 ? [writeHours([span, { opens: closes + 15, closes: 1440 }])] : []
        return [writeHours([span]), ...late]
      }),
    )
    const again = days.map(day => {
      const form = readDayForm(day)
      return form && writeDayForm(form, '')
    })
    expect(again).toEqual(days)
  })

  it.each(['', 'closed', 'Closed', '9-5', '9 am to 1 pm', '22:00-02:00', '8-12; 14-18', 'open', '09:00-', '-17:00'])(
    'stay as “%s” was written where nothing is changed',
    text => {
      const form = readDayForm(text)
      expect(form && writeDayForm(form, text)).toBe(text)
    },
  )

  it('have no room for three stretches, nor for words', () => {
    expect(readHours('8-9, 10-11, 12-13')).toHaveLength(3)
    expect(readDayForm('8-9, 10-11, 12-13')).toBeNull()
    expect(readDayForm('by arrangement')).toBeNull()
  })

  it('keep what is half filled in, for the check to say so', () => {
    const half = writeDayForm({ state: 'open', spans: [{ from: '09:00', to: '' }] }, 'closed')
    expect(readHours(half)).toBeUndefined()
    expect(readDayForm(half)).toEqual({ state: 'open', spans: [{ from: '09:00', to: '' }] })
  })
})
