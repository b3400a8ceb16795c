import { seededRandom } from '../../../../src/core/matcher/training/random.ts'
import { passagesOf } from '../../../../src/core/safety/classifier/passages.ts'
import { analyseExample } from '../../../../src/core/safety/training/danger-example.ts'
import type { DangerExample } from '../../../../src/core/safety/training/danger-example.ts'
import { likenessTo } from '../../../../src/core/safety/voice/second-voice.ts'
import type { SecondVoice } from '../../../../src/core/safety/voice/second-voice.ts'
import { vectorOf, voicedIn, voicedWords } from '../../../../src/core/safety/voice/sentence-vector.ts'
import type { Voiced } from '../../../../src/core/safety/voice/sentence-vector.ts'
import { stemFeature } from '../../../../src/core/text/lexicon.ts'
import type { Lexicon } from '../../../../src/core/text/lexicon.ts'
import { fitWords } from '../../../lexicon/fit.ts'
import type { Bag } from '../../../lexicon/fit.ts'
import { solve } from './solve.ts'

/** Numbers in a meaning. */
export const DIMENSIONS = 64
/** A stem, or a pair, that is met fewer times says nothing. */
const [STEM_MET, PAIR_MET] = [2, 8]
/** How fast a stem's worth falls with how often it is said (Arora, Liang and Ma 2017). */
const COMMON = 0.001
/** What a pair says, beside a rare stem's 1. */
const PAIR_WORTH = 0.5
/** So many passages are remembered. */
const LANDMARKS = 1500
/** How much a pull is held back. */
const RIDGE = 0.3
/** So that equations stay solvable where two landmarks are alike. */
const APART = 1e-6

/** A passage to learn from: its words as the voice reads them, and how much it counts. */
export interface VoicedPassage extends Voiced {
  readonly text: string
  readonly isDanger: boolean
  readonly weight: number
}

/** The passages of lessons. Of a message in danger nobody wrote down which passage tells of it: each counts for its part. */
export function voicedPassages(lessons: readonly DangerExample[]): readonly VoicedPassage[] {
  return lessons.map(analyseExample).flatMap(({ sentences, kind, weight }) => {
    const passages = passagesOf(sentences).map(voicedWords)
    const isDanger = kind !== 'none'
    return passages
      .filter(words => words.length > 0)
      .map(words => ({
        ...voicedIn(words),
        text: words.join(' '),
        isDanger,
        weight: isDanger ? weight / passages.length : weight,
      }))
  })
}

/** Learns a voice from passages and from what each of them means, one vector of `DIMENSIONS` after the other. */
export function learnVoice(passages: readonly VoicedPassage[], meant: Float64Array): SecondVoice {
  const table = tableOf(passages, meant)
  const vectors = passages.map(passage => vectorOf(passage, table))
  const random = seededRandom(1)
  const order = [...passages.keys()].map(at => [random(1_000_000), at] as const).sort(([one], [other]) => one - other)
  const landmarks = Int8Array.from(
    order.slice(0, LANDMARKS).flatMap(([, at]) => [...(vectors[at] ?? [])].map(value => Math.round(127 * value))),
  )
  return { table, landmarks, pulls: Float32Array.from(pullsOf(landmarks, passages, vectors)) }
}

// Ridge regression on likenesses to landmarks (Nyström).
function pullsOf(
  landmarks: Int8Array,
  passages: readonly VoicedPassage[],
  vectors: readonly Float64Array[],
): Float64Array {
  const size = landmarks.length / DIMENSIONS
  const [matrix, right] = [new Float64Array(size * size), new Float64Array(size)]
  for (const [at, { isDanger, weight }] of passages.entries()) {
    const likeness = likenessTo(landmarks, vectors[at] ?? new Float64Array())
    for (let row = 0; row < size; row++) {
      const by = weight * (likeness[row] ?? 0)
      right[row] = (right[row] ?? 0) + (isDanger ? by : -by)
      for (let column = 0; column <= row; column++)
        matrix[row * size + column] = (matrix[row * size + column] ?? 0) + by * (likeness[column] ?? 0)
    }
  }
  for (let row = 0; row < size; row++) {
    const own = landmarks.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS)
    const likeness = likenessTo(
      landmarks,
      Float64Array.from(own, value => value / 127),
    )
    for (let column = 0; column <= row; column++)
      matrix[row * size + column] = (matrix[row * size + column] ?? 0) + RIDGE * (likeness[column] ?? 0)
    matrix[row * size + row] = (matrix[row * size + row] ?? 0) + APART
  }
  return solve(matrix, right)
}

/** Finds what stems and pairs mean, so that they add up to what passages mean. */
function tableOf(passages: readonly VoicedPassage[], meant: Float64Array): Lexicon {
  const worths = worthsIn(passages)
  const features = [...worths.keys()].toSorted((one, other) => stemFeature(one) - stemFeature(other))
  const places = new Map(features.map((feature, place) => [feature, place]))
  const bags = passages.map(passage => bagOf(passage, places, worths))
  const none = new Float64Array(features.length)
  const columns = Array.from({ length: DIMENSIONS }, (_, k) =>
    fitWords(
      bags,
      Float64Array.from(bags, (_bag, row) => meant[row * DIMENSIONS + k] ?? 0),
      none,
    ),
  )
  const most = columns.reduce(
    (all, numbers) => numbers.reduce((one, number) => Math.max(one, Math.abs(number)), all),
    0,
  )
  return {
    dimensions: DIMENSIONS,
    hashes: Uint32Array.from(features, stemFeature),
    worth: Float32Array.from(features, feature => worths.get(feature) ?? 0),
    vectors: Int8Array.from({ length: features.length * DIMENSIONS }, (_, at) =>
      Math.round((127 / most) * (columns[at % DIMENSIONS]?.[Math.floor(at / DIMENSIONS)] ?? 0)),
    ),
  }
}

/** Those that are met often enough, and how much each says: rare stems the most. */
function worthsIn(passages: readonly VoicedPassage[]): ReadonlyMap<string, number> {
  const stems = timesMet(passages.map(({ stems: all }) => all))
  const pairs = timesMet(passages.map(({ pairs: all }) => [...new Set(all)]))
  const said = stems.values().reduce((all, times) => all + times, 0)
  return new Map([
    ...[...stems]
      .filter(([, times]) => times >= STEM_MET)
      .map(([stem, times]) => [stem, COMMON / (COMMON + times / said)] as const),
    ...[...pairs].filter(([, times]) => times >= PAIR_MET).map(([pair]) => [pair, PAIR_WORTH] as const),
  ])
}

function timesMet(all: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const met = new Map<string, number>()
  for (const features of all) for (const feature of features) met.set(feature, (met.get(feature) ?? 0) + 1)
  return met
}

function bagOf(
  { stems, pairs }: Voiced,
  places: ReadonlyMap<string, number>,
  worths: ReadonlyMap<string, number>,
): Bag {
  // A stem that is met once is as rare as any.
  const whole = stems.reduce((sum, stem) => sum + (worths.get(stem) ?? 1), 0)
  const found = new Map<number, number>()
  for (const feature of [...stems, ...pairs]) {
    const place = places.get(feature)
    if (place !== undefined) found.set(place, (found.get(place) ?? 0) + (worths.get(feature) ?? 0) / whole)
  }
  return { words: Int32Array.from(found.keys()), shares: Float64Array.from(found.values()) }
}
