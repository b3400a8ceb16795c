import { breadthOf, clustersIn, featuresOf, type Clusters, type WordsOfSentence } from '../classifier/features.ts'
import { TOLD_APART } from '../classifier/classifier.ts'
import { passagesOf } from '../classifier/passages.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { clustersOf, meaningsOf, type StemMeaning } from './meanings.ts'
import { learn, product, type WeightedRow } from './learn.ts'
import { analyseExample, type DangerExample, type AnalysedExample } from './danger-example.ts'

/** What is committed as `src/core/safety/classifier/weights.json`. LearntWeights are whole numbers, times the scale. */
export interface LearntWeights {
  readonly scale: number
  readonly bias: number
  /** Stems that mean much the same, a cluster a line. */
  readonly clusters: readonly string[]
  /** The features of each weight. */
  readonly weights: Readonly<Record<string, readonly string[]>>
  /** Which danger it is, where it is one: a letter for each of `TOLD_APART` before each feature. */
  readonly kinds: { readonly bias: string; readonly features: readonly string[] }
}

const SCALE = 0.02
/** A feature that sways less than this is left out: fewer weights to read and to ship. */
const LEAST = 0.05
/** Features met fewer times than this say nothing. */
const SELDOM = 2
/** How much a feature counts beside what the meanings of words say. Chosen on messages kept for choosing. */
const STRENGTH = 0.35
/** How much a mistake costs. Chosen likewise. */
const COST = 1.5

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
    kinds: kindWeights(parts),
  }
}

/** The parts of an example: each passage and each sentence. */
export function partsOf(example: AnalysedExample, clusters: Clusters): readonly ExamplePart[] {
  const passages = passagesOf(example.sentences)
  const sentences =
    example.sentences.length > 1 ? example.sentences.filter(({ words }) => words.length >= SENTENCE_WORDS) : []
  const partOf =
    (part: ExamplePart['part']) =>
    (ofPart: readonly WordsOfSentence[]): ExamplePart => {
      const isUnsure = example.kind !== 'none' && (part === 'sentence' || passages.length > 1)
      return { example, part, sentences: ofPart, isUnsure, features: [...featuresOf(ofPart, clusters)] }
    }
  return [...passages.map(partOf('passage')), ...sentences.map(sentence => [sentence]).map(partOf('sentence'))]
}

/** Shorter sentences say nothing by themselves. */
const SENTENCE_WORDS = 4
/** How much a sentence counts beside the message it stands in: so that one clause can be weighed by itself. */
const SENTENCE_WEIGHT = 0.3

/** A passage or a sentence of an example. */
export interface ExamplePart {
  readonly example: AnalysedExample
  readonly part: 'passage' | 'sentence'
  readonly sentences: readonly WordsOfSentence[]
  readonly features: readonly string[]
  /** True where it is one of several, of which nobody wrote down which tells of danger. */
  readonly isUnsure: boolean
}

function dangerWeights(
  parts: readonly ExamplePart[],
  meanings: ReadonlyMap<string, StemMeaning>,
): Pick<LearntWeights, 'bias' | 'weights'> {
  const places = placesOf(parts)
  const rows = parts.map(passage => rowOf(passage, places, meanings))
  const learnt = learnPassages(parts, rows, places.size + DIMENSIONS + 1)
  const sums = new Map([...places].map(([feature, at]) => [feature, STRENGTH * (learnt[at] ?? 0)]))
  for (const [stem, { worth, vector }] of meanings) {
    const tilt = vector.reduce((sum, value, k) => sum + value * (learnt[places.size + k] ?? 0), 0)
    sums.set(stem, (sums.get(stem) ?? 0) + worth * tilt)
  }
  return { bias: Math.round((learnt.at(-1) ?? 0) / SCALE), weights: written(sums) }
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

const DIMENSIONS = 96

function placesOf(parts: readonly ExamplePart[]): ReadonlyMap<string, number> {
  const met = new Map<string, number>()
  for (const { features } of parts) for (const feature of features) met.set(feature, (met.get(feature) ?? 0) + 1)
  return new Map([...met].filter(([, times]) => times >= SELDOM).map(([feature], at) => [feature, at]))
}

// Features first, then what the words mean together, then one for the bias.
function rowOf(
  { example, part, sentences, features }: ExamplePart,
  places: ReadonlyMap<string, number>,
  meanings: ReadonlyMap<string, StemMeaning>,
): WeightedRow {
  const breadth = Math.sqrt(breadthOf(sentences))
  const known = features.map(feature => places.get(feature)).filter(place => place !== undefined)
  const meant = new Float64Array(meanings.size > 0 ? DIMENSIONS : 0)
  for (const feature of features) {
    const meaning = meanings.get(feature)
    if (meaning) meaning.vector.forEach((value, k) => (meant[k] = (meant[k] ?? 0) + meaning.worth * value))
  }
  return {
    places: Int32Array.from([...known, ...meant.keys().map(k => places.size + k), places.size + DIMENSIONS]),
    values: Float64Array.from([...known.map(() => STRENGTH / breadth), ...meant.map(value => value / breadth), 1]),
    isDanger: example.kind !== 'none',
    weight: example.weight * (part === 'sentence' ? SENTENCE_WEIGHT : 1),
  }
}

function written(sums: ReadonlyMap<string, number>): Readonly<Record<string, readonly string[]>> {
  const grouped = new Map<number, string[]>()
  for (const [feature, sum] of sums) {
    const weight = Math.round(sum / SCALE)
    if (Math.abs(sum) >= LEAST) grouped.set(weight, [...(grouped.get(weight) ?? []), feature])
  }
  return Object.fromEntries(
    [...grouped]
      .toSorted(([one], [other]) => other - one)
      .map(([weight, features]) => [weight > 0 ? `+${weight}` : `${weight}`, inLines(features.toSorted())]),
  )
}

// Lines of about a hundred characters, for people who read them.
function inLines(features: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const feature of features) {
    const last = lines.at(-1)
    if (last === undefined || last.length + feature.length > 100) lines.push(feature)
    else lines[lines.length - 1] = `${last}|${feature}`
  }
  return lines
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
