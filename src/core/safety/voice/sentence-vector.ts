import { placeOf, stemFeature, type Lexicon } from '../../text/lexicon.ts'
import { stemOf } from '../../text/words.ts'
import type { WordsOfSentence } from '../classifier/features.ts'
import { alikeOf } from './alike.ts'

/** The words of a passage, as the second voice reads them. */
export function voicedWords(passage: readonly WordsOfSentence[]): readonly string[] {
  return passage.flatMap(({ words }) => words.filter(word => word !== '"').map(alikeOf))
}

/** What a passage consists of for the second voice: its stems, and every two neighbours. */
export interface Voiced {
  readonly stems: readonly string[]
  readonly pairs: readonly string[]
}

/** Reads the stems and pairs of words. */
export function voicedIn(words: readonly string[]): Voiced {
  const stems = words.map(stemOf)
  const edged = ['^', ...stems, '$']
  return { stems, pairs: edged.slice(1).map((stem, at) => `${edged[at]} ${stem}`) }
}

/**
 * Adds up what stems and pairs mean to the meaning of a passage, a vector of length 1: close to what a sentence encoder makes of it. What the
 * table does not know says nothing, and thins out the rest.
 */
export function vectorOf({ stems, pairs }: Voiced, table: Lexicon): Float64Array {
  const sum = new Float64Array(table.dimensions)
  for (const stem of stems) addTo(sum, stem, table)
  for (const pair of pairs) addTo(sum, pair, table)
  const length = Math.sqrt(sum.reduce((all, value) => all + value * value, 0)) || 1
  return sum.map(value => value / length)
}

function addTo(sum: Float64Array, feature: string, table: Lexicon): void {
  const place = placeOf(stemFeature(feature), table)
  if (place < 0) return
  const worth = table.worth[place] ?? 0
  for (let k = 0; k < sum.length; k += 1) sum[k] = (sum[k] ?? 0) + worth * (table.vectors[place * sum.length + k] ?? 0)
}
