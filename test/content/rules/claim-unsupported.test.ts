import { describe, expect, it } from 'vitest'
import { parseContent } from '../../../src/content/files/parse-content.ts'
import { claimUnsupported } from '../../../src/content/rules/claim-unsupported.ts'
import { found, intentText, smallContent, TODAY } from '../small-content.ts'

const textOf = (answer: string, passages = '[garden#1, garden#2]') => ({
  'clinic/price.md': intentText({ answer, passages }),
})

describe('A sentence of an answer that cites passages', () => {
  it('advises when the passages say nothing of it, on its line', () => {
    const answer = 'Roots carry the tree.\n\nOur gardeners studied medicine in Vienna.'
    expect(found(claimUnsupported, textOf(answer))).toEqual(['clinic/price.md:26 advises'])
  })

  it('names the words', () => {
    const { parsed } = parseContent(smallContent(textOf('Our gardeners studied medicine in Vienna.')))
    expect(claimUnsupported(parsed, TODAY)[0]?.what).toContain('gardeners, studied, medicine, vienna')
  })

  it('passes when it says what they say in other forms and an odd word of its own', () => {
    expect(
      found(claimUnsupported, textOf('Patiently watering a plant lets it grow; the hidden root carries it.')),
    ).toEqual([])
  })

  it('passes when it only sends people to a therapist', () => {
    expect(found(claimUnsupported, textOf('A therapist can talk about this with you, please ask.'))).toEqual([])
  })

  it('passes when the answer cites nothing: then it rests on the facts', () => {
    expect(found(claimUnsupported, textOf('Our gardeners studied medicine in Vienna.', '[]'))).toEqual([])
  })
})
