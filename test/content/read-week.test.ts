import { describe, expect, it } from 'vitest'
import { readWeek } from '../../src/content/editing/read-week.ts'
import { sayWeek } from '../../src/content/files/say-week.ts'

describe('Hours as staff write them', () => {
  it.each([
    ['Mon-Thu 9-17:30, Fri 9-13', 'Monday to Thursday, 9 am to 5:30 pm; Friday, 9 am to 1 pm'],
    ['monday to friday 9am to 5pm', 'Monday to Friday, 9 am to 5 pm'],
    [
      'Tues, Weds and Thurs 10.30-20:00; Sat 12pm-2pm',
      'Tuesday to Thursday, 10:30 am to 8 pm; Saturday, 12 pm to 2 pm',
    ],
    ['Sat-Sun 10 – 16', 'Saturday to Sunday, 10 am to 4 pm'],
    ['Mon, Tue 9-12, 14-18', 'Monday to Tuesday, 9 am to 12 pm and 2 pm to 6 pm'],
    ['Mon: 9-5', 'Monday, 9 am to 5 pm'],
    ['fri to mon 8-12', 'Monday, 8 am to 12 pm; Friday to Sunday, 8 am to 12 pm'],
  ])('are read: %s', (text, said) => {
    const week = readWeek(text)
    expect(week && sayWeek(week)).toBe(said)
  })

  it('are written as the clinic’s file has them', () => {
    expect(readWeek('Mon-Fri 9-17')).toMatchObject({ monday: '09:00-17:00', friday: '09:00-17:00', sunday: 'closed' })
  })

  it.each([
    '',
    'whenever',
    'Mon',
    '9-17',
    '9-12, Mon 14-18',
    'Mon 9',
    'Mon 25-26',
    'Mon 13pm-14pm',
    'Mon 9-17, Tue',
    'm 9-17',
    'Mon 9:75-10',
  ])('are not guessed: %j', text => {
    expect(readWeek(text)).toBeNull()
  })
})
