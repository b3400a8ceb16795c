import type { KeptExamples } from './model.ts'
import type { Vector } from './vectorizer.ts'

/** An example, and how much an utterance is like it. */
export interface Nearest {
  /** Its place among the kept examples, or -1 when none is like it at all. */
  readonly example: number
  /** From 0 to 1. */
  readonly cosine: number
}

/** Prepares the search for the nearest example of a class, over vectors of so many features. Not re-entrant. */
export function createNearest(examples: KeptExamples, size: number): (vector: Vector, label: number) => Nearest {
  // All zeros before and after each call.
  const query = new Float32Array(size)
  return ({ features, values }, label) => {
    for (let i = 0; i < features.length; i++) query[features[i] ?? 0] = values[i] ?? 0
    let [example, most] = [-1, 0]
    for (let e = examples.classStarts[label] ?? 0; e < (examples.classStarts[label + 1] ?? 0); e++) {
      const cosine = cosineTo(examples, e, query)
      if (cosine > most) [example, most] = [e, cosine]
    }
    for (let i = 0; i < features.length; i++) query[features[i] ?? 0] = 0
    return { example, cosine: Math.min(most, 1) }
  }
}

function cosineTo({ starts, features, values, step }: KeptExamples, example: number, query: Float32Array): number {
  let sum = 0
  const end = starts[example + 1] ?? 0
  for (let i = starts[example] ?? 0; i < end; i++) sum += (query[features[i] ?? 0] ?? 0) * (values[i] ?? 0)
  return sum * step
}
