import { describe, expect, it } from 'vitest'
import { questionsFew } from '../../../src/content/rules/questions-few.ts'
import { found, intentText } from '../small-content.ts'

describe('The questions of an intent', () => {
  it('advise when there are fewer than twelve', () => {
    const text = intentText().replace(/^.*waya.*\n/m, '')
    expect(found(questionsFew, { 'clinic/price.md': text })).toEqual(['clinic/price.md:3 advises'])
  })

  it('pass when there are twelve', () => {
    expect(found(questionsFew)).toEqual([])
  })
})
