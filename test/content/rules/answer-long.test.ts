import { describe, expect, it } from 'vitest'
import { answerLong } from '../../../src/content/rules/answer-long.ts'
import { CLINIC, found, intentText, SOURCE } from '../small-content.ts'

const foundIn = (answer: string, clinic = CLINIC) =>
  found(answerLong, { '_clinic.yml': clinic, 'clinic/price.md': intentText({ answer }) })

describe('The length of an answer', () => {
  it('advises beyond 90 words', () => {
    expect(foundIn('word '.repeat(91))).toEqual(['clinic/price.md:24 advises'])
    expect(foundIn('word '.repeat(90))).toEqual([])
  })

  it('counts the words of the facts it names, not their names', () => {
    expect(foundIn(`${'word '.repeat(86)}{{fees.visit}}`)).toEqual([])
    expect(foundIn(`${'word '.repeat(87)}{{fees.visit}}`)).toHaveLength(1)
  })

  it('stops beyond what Slack shows in one piece', () => {
    expect(foundIn('w'.repeat(3000))).toEqual([])
    expect(foundIn('w'.repeat(3001))).toEqual(['clinic/price.md:24 stops'])
    expect(foundIn('{{fees.visit}}', CLINIC.replace('£40', 'w'.repeat(3001)))).toHaveLength(1)
  })

  it('counts signs that nobody sees', () => {
    expect(foundIn(`${'> '.repeat(1500)}x`)).toEqual(['clinic/price.md:24 stops'])
  })

  it('stops when a passage is too long', () => {
    const text = SOURCE.replace('Plants', 'w'.repeat(3001))
    expect(found(answerLong, { '_sources/garden.md': text })).toEqual(['_sources/garden.md:7 stops'])
  })
})
