import { describe, expect, it } from 'vitest'
import { dealFolds } from '../../../src/core/matcher/training/folds.ts'
import { readWords } from '../../../src/core/text/words.ts'

const VERBS = ['walk', 'sing', 'cook', 'paint', 'drive', 'swim', 'write', 'climb', 'knit', 'dance']
const examples = [0, 1, 2].flatMap(label => VERBS.map(verb => ({ words: readWords(`where may I ${verb}`), label })))

describe('Dealing folds', () => {
  it('gives each fold its share of every intent', () => {
    const distinct = VERBS.map(verb => ({ words: readWords(`${verb} ${verb}ery`), label: 0 }))
    const folds = dealFolds([...distinct, ...distinct.map(one => ({ ...one, label: 1 }))], 5)
    for (let fold = 0; fold < 5; fold++) {
      expect(folds.slice(0, 10).filter(dealt => dealt === fold)).toHaveLength(2)
      expect(folds.slice(10).filter(dealt => dealt === fold)).toHaveLength(2)
    }
  })

  it('keeps near-duplicates of an intent in one fold, through one another', () => {
    const chain = ['can I pay you by card', 'can I pay by card', 'can I pay by card please', 'what about parking']
    const folds = dealFolds(
      chain.map(text => ({ words: readWords(text), label: 0 })),
      4,
    )
    expect(new Set(folds.slice(0, 3)).size).toBe(1)
    expect(folds[3]).not.toBe(folds[0])
  })

  it('deals the same way every time', () => {
    expect(dealFolds(examples, 10)).toEqual(dealFolds(examples, 10))
  })
})
