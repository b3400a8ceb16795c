import { describe, expect, it } from 'vitest'
import { numberUnknown } from '../../../src/content/rules/number-unknown.ts'
import { found, intentText } from '../small-content.ts'

const foundIn = (answer: string, passages = '[]') =>
  found(numberUnknown, { 'clinic/price.md': intentText({ answer, passages }) })

describe('A number in an answer', () => {
  it('stops when no fact has it, on its line', () => {
    expect(foundIn('A visit is short.\nIt costs 45 pounds.')).toEqual(['clinic/price.md:25 stops'])
    expect(foundIn('It costs 4 pounds.')).toHaveLength(1)
  })

  it('stops when it is written in words and counts something', () => {
    expect(foundIn('Most people come for twelve sessions.')).toHaveLength(1)
    expect(foundIn('A visit takes forty-five minutes.')).toHaveLength(1)
  })

  it('passes when a fact has it, in digits', () => {
    expect(foundIn('A visit takes 50 minutes.')).toEqual([])
    expect(foundIn('A visit takes fifty minutes.')).toEqual([])
    expect(foundIn('Call 020 7946 0011.')).toEqual([])
  })

  it('passes when a number word counts nothing, and in the name of a fact or a link', () => {
    expect(foundIn('You two can come together. {{fees.visit2}} [here](https://garden.example/2026)')).toEqual([])
  })

  it('passes when a cited passage has it', () => {
    const source = '---\ntitle: Seven\nauthor: The gardener\n---\n## 1\n\nWater for seven days.\n'
    const text = intentText({ answer: 'It takes seven days.', passages: '[week#1]' })
    expect(found(numberUnknown, { '_sources/week.md': source, 'clinic/price.md': text })).toEqual([])
  })
})
