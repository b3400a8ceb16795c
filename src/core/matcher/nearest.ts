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

/** Prepares the search for the nearest example of a class, over vectors of so many features and dimensions. Not re-entrant. */
export function createNearest(
  examples: KeptExamples,
  surface: number,
  dimensions: number,
): (vector: Vector, label: number) => Nearest {
  // All zeros before and after each call.
  const query = new Float32Array(surface + dimensions)
  return ({ features, values }, label) => {
    for (let i = 0; i < features.length; i++) query[features[i] ?? 0] = values[i] ?? 0
    let [example, most] = [-1, 0]
    for (let e = examples.classStarts[label] ?? 0; e < (examples.classStarts[label + 1] ?? 0); e++) {
      const cosine = cosineTo(examples, e, query, surface)
      if (cosine > most) [example, most] = [e, cosine]
    }
    for (let i = 0; i < features.length; i++) query[features[i] ?? 0] = 0
    return { example, cosine: Math.min(most, 1) }
  }
}

function cosineTo(
  { starts, features, values, meanings }: KeptExamples,
  example: number,
  query: Float32Array,
  surface: number,
): number {
  let sum = 0
  const end = starts[example + 1] ?? 0
  for (let i = starts[example] ?? 0; i < end; i++) sum += (query[features[i] ?? 0] ?? 0) * (values[i] ?? 0)
  const dimensions = query.length - surface
  for (let k = 0; k < dimensions; k++) sum += (query[surface + k] ?? 0) * (meanings[example * dimensions + k] ?? 0)
  return (sum * LARGEST_VALUE) / 127
}
