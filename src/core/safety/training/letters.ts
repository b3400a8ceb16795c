import { featuresOf, type Clusters } from '../classifier/features.ts'
import { CLOSING_SENTENCES, featuresOfLetter, LETTER_WORDS } from '../classifier/letter.ts'
import { passagesOf } from '../classifier/passages.ts'
import type { AnalysedExample } from './danger-example.ts'
import { learn, type WeightedRow } from './learn.ts'
import { placesOf } from './rows.ts'
import { written, type WrittenWeights } from './written.ts'

/** A letter, and all that stands in it. */
interface FeaturedLetter {
  readonly letter: AnalysedExample
  readonly features: ReadonlySet<string>
}

/** Features that stand in fewer letters say nothing: there are hundreds of letters, not thousands. */
const SELDOM = 5

/** How much a mistake costs: there is less to learn from than of messages. Chosen on letters left out of learning. */
const COST = 0.7

/** Learns what a whole letter of danger sounds like, and what one of a hard life in none, from letters alone. */
export function letterWeights(examples: readonly AnalysedExample[], clusters: Clusters): WrittenWeights {
  const letters = examples.filter(isLetter).map(letter => featured(letter, clusters))
  const places = placesOf(letters, SELDOM)
  const learnt = learn(
    letters.map(letter => rowOfLetter(letter, places)),
    places.size + 1,
    COST,
  )
  return written(learnt.at(-1) ?? 0, new Map([...places].map(([feature, at]) => [feature, learnt[at] ?? 0])))
}

function isLetter({ sentences }: AnalysedExample): boolean {
  return sentences.reduce((sum, { words }) => sum + words.length, 0) >= LETTER_WORDS
}

function featured(letter: AnalysedExample, clusters: Clusters): FeaturedLetter {
  const passages = passagesOf(letter.sentences).map(one => featuresOf(one, clusters))
  const closing = featuresOf(letter.sentences.slice(-CLOSING_SENTENCES), clusters)
  return { letter, features: featuresOfLetter({ passages, closing }) }
}

// Features first, then one for the bias.
function rowOfLetter({ letter, features }: FeaturedLetter, places: ReadonlyMap<string, number>): WeightedRow {
  const known = [...features].map(feature => places.get(feature)).filter(place => place !== undefined)
  return {
    places: Int32Array.from([...known, places.size]),
    values: Float64Array.from([...known.map(() => 1 / Math.sqrt(features.size)), 1]),
    isDanger: letter.kind !== 'none',
    weight: 1,
  }
}
