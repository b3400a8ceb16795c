import { LARGEST_VALUE } from './kept-examples.ts'
import type { KeptExamples } from './kept-examples.ts'
import type { Vector } from './vectorizer.ts'

/** An example, and how much an utterance is like it. */
export interface Nearest {
  /** Its place among the kept examples, or -1 when none is like it at all. */
  readonly example: number
  /** From 0 to 1. */
  readonly cosine: number
}

/** Finds the example of some classes that is most like a vector, which it has been given before. */
export type FindNearest = (labels: readonly number[]) => Nearest

/**
 * Prepares the search for the nearest example of some classes, over vectors of so many features and dimensions. What a vector shares
 * with each example is summed once, feature by feature, whichever classes are looked at then. Not re-entrant.
 */
export function createNearest(
  examples: KeptExamples,
  surface: number,
  dimensions: number,
): (vector: Vector) => FindNearest {
  const { classStarts, questions } = examples
  const [bearers, lengths] = [bearersOf(examples, surface), meaningLengths(examples, dimensions)]
  const shared = new Float64Array(questions.length)
  const meaning = new Float32Array(dimensions)
  return ({ features, values }) => {
    shared.fill(0)
    meaning.fill(0)
    for (let i = 0; i < features.length; i++) {
      const [feature, value] = [features[i] ?? 0, Math.fround(values[i] ?? 0)]
      if (feature >= surface) meaning[feature - surface] = value
      else addShared(bearers, feature, value, shared)
    }
    const meant = lengthOf(meaning)
    return labels => {
      let [example, most] = [-1, 0]
      for (const label of labels) {
        for (let e = classStarts[label] ?? 0; e < (classStarts[label + 1] ?? 0); e++) {
          // Two meanings are at most as alike as they are long: most examples are out of the question before theirs is looked at.
          if ((shared[e] ?? 0) + meant * (lengths[e] ?? 0) <= most) continue
          const likeness = (shared[e] ?? 0) + meaningOf(examples, e, meaning)
          if (likeness > most) [example, most] = [e, likeness]
        }
      }
      return { example, cosine: Math.min((most * LARGEST_VALUE) / 127, 1) }
    }
  }
}

/** By feature, the examples that have it, packed end to end, and how much each has of it. */
interface Bearers {
  readonly starts: Uint32Array
  readonly examples: Uint32Array
  readonly values: Int8Array
}

function bearersOf({ starts, features, values }: KeptExamples, surface: number): Bearers {
  const ends = new Uint32Array(surface + 1)
  for (const feature of features) ends[feature + 1] = (ends[feature + 1] ?? 0) + 1
  for (let feature = 0; feature < surface; feature++)
    ends[feature + 1] = (ends[feature + 1] ?? 0) + (ends[feature] ?? 0)
  const next = ends.slice()
  const bearers = { starts: ends, examples: new Uint32Array(features.length), values: new Int8Array(features.length) }
  for (let e = 0; e + 1 < starts.length; e++) {
    for (let i = starts[e] ?? 0; i < (starts[e + 1] ?? 0); i++) {
      const at = next[features[i] ?? 0] ?? 0
      next[features[i] ?? 0] = at + 1
      bearers.examples[at] = e
      bearers.values[at] = values[i] ?? 0
    }
  }
  return bearers
}

function addShared({ starts, examples, values }: Bearers, feature: number, value: number, into: Float64Array): void {
  const end = starts[feature + 1] ?? 0
  for (let at = starts[feature] ?? 0; at < end; at++) {
    const e = examples[at] ?? 0
    into[e] = (into[e] ?? 0) + value * (values[at] ?? 0)
  }
}

function meaningLengths({ meanings, questions }: KeptExamples, dimensions: number): Float32Array {
  const rounding = 1 + 1e-5
  return Float32Array.from(
    questions,
    (_, e) => lengthOf(meanings.subarray(e * dimensions, (e + 1) * dimensions)) * rounding,
  )
}

function lengthOf(values: Float32Array | Int8Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += (values[i] ?? 0) ** 2
  return Math.sqrt(sum)
}

function meaningOf({ meanings }: KeptExamples, example: number, meaning: Float32Array): number {
  let sum = 0
  const start = example * meaning.length
  for (let k = 0; k < meaning.length; k++) sum += (meaning[k] ?? 0) * (meanings[start + k] ?? 0)
  return sum
}
