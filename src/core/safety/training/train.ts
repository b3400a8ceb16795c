import { TOLD_APART } from '../classifier/classifier.ts'
import { clustersIn } from '../classifier/features.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { analyseExample, type DangerExample } from './danger-example.ts'
import { learn, product, type WeightedRow } from './learn.ts'
import { letterWeights } from './letters.ts'
import { clustersOf, meaningsOf, type StemMeaning } from './meanings.ts'
import { partsOf, type ExamplePart } from './parts.ts'
import { COST, DIMENSIONS, placesOf, rowOf, STRENGTH } from './rows.ts'
import { SCALE, written, type WrittenWeights } from './written.ts'

/** What is committed as `src/core/safety/classifier/weights.json`. Weights are whole numbers, times the scale. */
export interface LearntWeights extends WrittenWeights {
  readonly scale: number
  /** Stems that mean much the same, a cluster a line. */
  readonly clusters: readonly string[]
  /** What a letter is weighed by as a whole. */
  readonly letters: WrittenWeights
  /** Which danger it is, where it is one: a letter for each of `TOLD_APART` before each feature. */
  readonly kinds: { readonly bias: string; readonly features: readonly string[] }
}

/** Learns the weights from examples, in a fixed order, so that the same examples give the same weights. */
export function train(examples: readonly DangerExample[], lexicon: Lexicon): LearntWeights {
  const analysed = examples.map(analyseExample)
  const meanings = meaningsOf(analysed, lexicon)
  const clusters = clustersOf(meanings, lexicon).map(stems => stems.join(' '))
  const names = clustersIn(clusters)
  const parts = analysed.flatMap(example => partsOf(example, names))
  return {
    scale: SCALE,
    ...dangerWeights(parts, meanings),
    clusters,
    letters: letterWeights(analysed, names),
    kinds: kindWeights(parts),
  }
}

function dangerWeights(parts: readonly ExamplePart[], meanings: ReadonlyMap<string, StemMeaning>): WrittenWeights {
  const places = placesOf(parts)
  const rows = parts.map(passage => rowOf(passage, places, meanings))
  const learnt = learnPassages(parts, rows, places.size + DIMENSIONS + 1)
  const sums = new Map([...places].map(([feature, at]) => [feature, STRENGTH * (learnt[at] ?? 0)]))
  for (const [stem, { worth, vector }] of meanings) {
    const tilt = vector.reduce((sum, value, k) => sum + value * (learnt[places.size + k] ?? 0), 0)
    sums.set(stem, (sums.get(stem) ?? 0) + worth * tilt)
  }
  return written(learnt.at(-1) ?? 0, sums)
}

/** How often the passage that tells of danger is looked for anew. */
const LOOKS = 1

// Where one of several tells of danger, nobody wrote down which: first it is learnt from the others, then the loudest is taken for it.
function learnPassages(parts: readonly ExamplePart[], rows: readonly WeightedRow[], features: number): Float64Array {
  const several = [...groupsOf(parts)]
  let taken: ReadonlySet<number> = new Set()
  let learnt = new Float64Array()
  for (let look = 0; look <= LOOKS; look += 1) {
    const known = rows.filter((_, at) => !parts[at]?.isUnsure || taken.has(at))
    learnt = Float64Array.from(learn(known, features, COST))
    taken = new Set(several.map(own => loudestOf(own, rows, learnt)))
  }
  return learnt
}

/** The places of what is unsure, by example and part. */
function groupsOf(parts: readonly ExamplePart[]): Iterable<readonly number[]> {
  const unsure = [...parts.keys()].filter(at => parts[at]?.isUnsure)
  const byExample = Map.groupBy(unsure, at => parts[at]?.example).values()
  return byExample.flatMap(own => Map.groupBy(own, at => parts[at]?.part).values())
}

function loudestOf(own: readonly number[], rows: readonly WeightedRow[], learnt: Float64Array): number {
  const loudness = (at: number): number => {
    const row = rows[at]
    return row ? product(row, learnt) : -Infinity
  }
  return own.reduce((loud, at) => (loudness(at) > loudness(loud) ? at : loud))
}

// Each danger against the others, by single stems, families, and whether it asks or laughs.
function kindWeights(parts: readonly ExamplePart[]): LearntWeights['kinds'] {
  const told = parts
    .filter(({ part, example: { kind } }) => part === 'passage' && kind !== 'none' && kind !== 'unsaid')
    .map(passage => ({ ...passage, features: passage.features.filter(feature => /^!|^[^ +]+$/.test(feature)) }))
  const places = placesOf(told)
  const learnt = TOLD_APART.map(kind => {
    const rows = told.map(passage => ({
      ...rowOf(passage, places, new Map()),
      isDanger: passage.example.kind === kind,
    }))
    return learn(rows, places.size + DIMENSIONS + 1, COST)
  })
  const lettered = (at: number): string =>
    learnt
      .map(sways => String.fromCharCode(79 + Math.max(-44, Math.min(44, Math.round(10 * (sways[at] ?? 0))))))
      .join('')
  const features = [...places]
    .filter(([, at]) => learnt.some(sways => Math.abs(sways[at] ?? 0) >= 0.25))
    .map(([feature, at]) => `${lettered(at)} ${feature}`)
  return {
    bias: lettered(places.size + DIMENSIONS),
    features: features.toSorted((one, other) => (one.slice(6) < other.slice(6) ? -1 : 1)),
  }
}
