/** From so many words on, it is no message any more, but a letter. */
export const LETTER_WORDS = 80

/**
 * What a whole letter is weighed by: all that its passages are, but for families that only stand in one passage. In a letter nearly all of
 * them do.
 */
export function featuresOfLetter(passages: readonly Iterable<string>[]): ReadonlySet<string> {
  return new Set(passages.flatMap(features => [...features]).filter(feature => !feature.includes('+')))
}

/** How far a whole letter lies on the side of danger: the more stands in it, the less each counts. */
export function marginOfLetter(passages: readonly Iterable<string>[], weights: LetterWeights): number {
  const features = featuresOfLetter(passages)
  const sum = [...features].reduce((all, feature) => all + (weights.weights.get(feature) ?? 0), 0)
  return weights.bias + sum / Math.sqrt(Math.max(1, features.size))
}

/** How much each feature of a letter weighs. */
export interface LetterWeights {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}
