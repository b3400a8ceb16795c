import { describe, expect, it } from 'vitest'
import { reviewDue } from '../../../src/content/rules/review-due.ts'
import { found, intentText } from '../small-content.ts'

const foundIn = (reviewed: string, reviewBy: string) =>
  found(reviewDue, { 'clinic/price.md': intentText({ reviewed, reviewBy }) })

describe('The days of review', () => {
  it('advise when the answer was to be read again before today', () => {
    expect(foundIn('2025-11-01', '2026-05-31')).toEqual(['clinic/price.md:22 advises'])
    expect(foundIn('2025-11-01', '2026-06-01')).toEqual([])
  })

  it('advise when the last review lies ahead', () => {
    expect(foundIn('2026-06-02', '2026-11-01')).toEqual(['clinic/price.md:21 advises'])
  })

  it('advise when the next review is not after the last', () => {
    expect(foundIn('2026-05-01', '2026-05-01')).toEqual(['clinic/price.md:22 advises'])
  })
})
