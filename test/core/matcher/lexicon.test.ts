import { describe, expect, it } from 'vitest'
import { readLexicon } from '../../../src/content/files/lexicon.ts'
import { stemFeature } from '../../../src/core/text/lexicon.ts'
import { decodeLexicon, placeOf } from '../../../src/core/text/lexicon.ts'
import { stemOf } from '../../../src/core/text/words.ts'
import { NO_LEXICON } from '../../fixtures/no-lexicon.ts'

const lexicon = await readLexicon()

function vectorOf(word: string): Int8Array {
  const place = placeOf(stemFeature(stemOf(word)), lexicon)
  return lexicon.vectors.slice(place * lexicon.dimensions, (place + 1) * lexicon.dimensions)
}

function likeness(one: string, other: string): number {
  const dot = (a: Int8Array, b: Int8Array): number => a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0)
  const [a, b] = [vectorOf(one), vectorOf(other)]
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))
}

describe('The lexicon that ships', () => {
  it('puts words that mean nearly the same near each other', () => {
    expect(likeness('price', 'cost')).toBeGreaterThan(likeness('price', 'sadness') + 0.3)
    expect(likeness('anxiety', 'worry')).toBeGreaterThan(likeness('anxiety', 'invoice') + 0.3)
  })

  it('does not know a word that nobody explains', () => {
    expect(placeOf(stemFeature('qwertzuiop'), lexicon)).toBe(-1)
  })

  it('is not read out of bytes that are something else', () => {
    expect(decodeLexicon(new Uint8Array(100))).toBeNull()
    expect(placeOf(1, NO_LEXICON)).toBe(-1)
  })
})
