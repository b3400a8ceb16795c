import { describe, expect, it } from 'vitest'
import { fitWords, sum } from './fit.ts'
import { createPieceReader } from './pieces.ts'
import { narrowing } from './principal.ts'

const bag = (...words: number[]): Parameters<typeof sum>[0] => ({
  words: Int32Array.from(words),
  shares: Float64Array.from(words, () => 1 / words.length),
})

describe('Words fitted to sentences', () => {
  it('add up to what the sentences mean', () => {
    const bags = Array.from({ length: 200 }, (_, place) => bag(place % 3, 3 + (place % 2)))
    const meant = Float64Array.from(bags, ({ words: [one = 0, other = 0] }) => (one + (other === 3 ? 4 : -4)) / 2)
    const fitted = fitWords(bags, meant, new Float64Array(5))
    for (const [place, one] of bags.entries()) expect(sum(one, fitted)).toBeCloseTo(meant[place] ?? 0, 0)
  })

  it('mean what they mean alone where no sentence has them', () => {
    expect([...fitWords([bag(0)], Float64Array.of(1), Float64Array.of(1, -0.5))]).toEqual([1, -0.5])
  })
})

describe('Rows in fewer dimensions', () => {
  it('stay as far apart as they were, where they differ in no other', () => {
    const rows = Float32Array.from([0, 0, 5, 3, 4, 5, 6, 8, 5, 9, 12, 5])
    const narrow = narrowing(rows, 3, 1)(rows)
    for (let row = 1; row < 4; row++) expect(Math.abs((narrow[row] ?? 0) - (narrow[row - 1] ?? 0))).toBeCloseTo(5)
  })
})

describe('Pieces of words', () => {
  const signs = ['?', '', '', '', '', ''].map(piece => [piece, 0] as const)
  const pieces = [
    ['▁the', -1],
    ['▁', -4],
    ['me', -3],
    ['▁th', -3],
    ['eme', -0.5],
  ] as const
  const { read, chanceOf } = createPieceReader([...signs, ...pieces])

  it('are the likeliest', () => {
    expect(read('theme the')).toEqual([9, 10, 6])
    expect(chanceOf('the')).toBeCloseTo(Math.exp(-1))
  })

  it('are one unknown piece where none is known', () => {
    expect(read('the §§')).toEqual([6, 7, 0])
  })
})
