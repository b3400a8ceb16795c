import { describe, expect, it } from 'vitest'
import { parseIntent } from '../../src/content/files/intent-file.ts'
import { stampOne, stampReviews } from '../../src/content/editing/stamp-reviews.ts'
import { intentText, smallContent } from './small-content.ts'

const PATH = 'clinic/price.md'
const TODAY = '2026-06-01'
const SERVED = intentText({ reviewed: '2026-05-01', reviewBy: '2026-11-01' })

/** The days that an answer has once it is published over the one that is served, as `reviewed by`. */
function days(text: string, live: string | null = SERVED): string {
  const served = live === null ? [] : smallContent({ [PATH]: live })
  const stamped = stampReviews(smallContent({ [PATH]: text }), { live: served, today: TODAY })
  const file = stamped.find(({ path }) => path === PATH)
  const intent = file && parseIntent(file).value?.intent
  return `${intent?.reviewed} ${intent?.reviewBy}`
}

const dated = (reviewed: string, reviewBy = '2026-11-01'): string =>
  SERVED.replace('2026-05-01', reviewed).replace('2026-11-01', reviewBy)

describe('The day under an answer', () => {
  it('is that of publishing where its words, title or passages are new or changed', () => {
    expect(days(SERVED.replace('A visit costs', 'It costs'))).toBe('2026-06-01 2026-12-01')
    expect(days(SERVED.replace('title: What', 'title: How much'))).toMatch(/^2026-06-01/)
    expect(days(SERVED.replace('passages: []', 'passages: [garden#1]'))).toMatch(/^2026-06-01/)
    expect(days(SERVED, null)).toMatch(/^2026-06-01/)
  })

  it('stays where only questions were changed, or nothing', () => {
    expect(days(SERVED)).toBe('2026-05-01 2026-11-01')
    expect(days(SERVED.replace('price please', 'a price please'))).toBe('2026-05-01 2026-11-01')
  })

  it('is that of publishing where somebody has read it again, not the one they wrote', () => {
    expect(days(dated('2026-05-20'))).toMatch(/^2026-06-01/)
    expect(days(dated('2031-01-01', '2031-05-01'))).toMatch(/^2026-06-01/)
  })

  it('is not brought back by a file that lags behind', () => {
    expect(days(dated('2026-01-01', '2026-04-01'))).toBe('2026-05-01 2026-11-01')
  })

  it('leaves the day of the next review to whoever chose it, and plans as before where nobody did', () => {
    expect(days(dated('2026-05-01', '2026-07-01'))).toBe('2026-05-01 2026-07-01')
    expect(days(dated('2026-05-20', '2026-08-15'))).toBe('2026-06-01 2026-08-15')
    const short = dated('2026-05-01', '2026-06-30')
    expect(days(short.replace('A visit', 'It'), short)).toBe('2026-06-01 2026-07-31')
  })

  it('leaves notes, other files and files that cannot be read as they are', () => {
    const odd = { 'clinic/odd.md': 'no dashes', '_sources/more.md': SERVED, 'README.md': SERVED }
    const files = smallContent({
      ...odd,
      [PATH]: SERVED.replace('A visit', '# one\nIt').replace('owner:', '# note\nowner:'),
    })
    const stamped = stampReviews(files, { live: smallContent(), today: TODAY })
    for (const path of Object.keys(odd))
      expect(stamped.find(file => file.path === path)).toEqual(files.find(file => file.path === path))
    expect(stamped.find(file => file.path === PATH)?.text).toContain('# note\nowner:')
  })

  it('can be noted beforehand by whoever has read it', () => {
    const { value } = parseIntent({ path: PATH, text: stampOne({ path: PATH, text: SERVED }, '2026-05-30') })
    expect(value?.intent).toMatchObject({ reviewed: '2026-05-30' })
    expect(stampOne({ path: PATH, text: 'no dashes' }, TODAY)).toBe('no dashes')
  })
})
