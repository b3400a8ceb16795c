/** From so many words on, it is no message any more, but a letter. */
export const LETTER_WORDS = 80

/** So many sentences close a letter: what somebody asks for, or takes leave with, stands there. */
export const CLOSING_SENTENCES = 3

/** What a letter is read in. */
export interface LetterFeatures {
  /** Of each passage. */
  readonly passages: readonly Iterable<string>[]
  /** Of the sentences that close it. */
  readonly closing: Iterable<string>
}

/**
 * What a whole letter is weighed by: all that its passages are, and what it closes with, for itself. But for families that only stand in one
 * passage, as nearly all do in a letter, and for clusters: there are hundreds of letters to learn from, not thousands.
 */
export function featuresOfLetter({ passages, closing }: LetterFeatures): ReadonlySet<string> {
  const all = new Set(passages.flatMap(features => [...features]).filter(isTelling))
  for (const feature of closing) if (isTelling(feature)) all.add(`>${feature}`)
  return all
}

function isTelling(feature: string): boolean {
  return !feature.includes('+') && !feature.includes('~')
}

/** How far a whole letter lies on the side of danger: the more stands in it, the less each counts. */
export function marginOfLetter(letter: LetterFeatures, weights: LetterWeights): number {
  const features = featuresOfLetter(letter)
  const sum = [...features].reduce((all, feature) => all + (weights.weights.get(feature) ?? 0), 0)
  return weights.bias + sum / Math.sqrt(Math.max(1, features.size))
}

/** How much each feature of a letter weighs. */
export interface LetterWeights {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}
