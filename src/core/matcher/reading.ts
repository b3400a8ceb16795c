import { FUNCTION_WORDS } from './function-words.ts'
import type { KeptExamples, Learned } from './model.ts'
import { margins } from './svm.ts'
import { createVectorizer } from './vocabulary.ts'
import type { Vector } from './vocabulary.ts'
import { readWords } from './words.ts'

/** What the separators see in an utterance, before it is decided what that means. */
export interface Reading {
  /** By class. */
  readonly margins: Float64Array
  /** The class with the largest margin. */
  readonly best: number
  /** How much the utterance looks like what the clinic is asked: higher is more. Has no unit. */
  readonly familiarity: number
  /** Cosine to the nearest example of the best class, 0 to 1. */
  readonly nearest: number
  /** True when at least one known word says something by itself, unlike "what" or "the". */
  readonly isCovered: boolean
}

/** Sharpness and weights of what makes an utterance familiar. Chosen on CLINC150's validation rows; see docs/decisions. */
const FAMILIAR = { sharpness: 4, margin: 1, nearest: 2, unseen: -0.5 } as const

/** Prepares what was learned for reading utterances. */
export function createReader({ vocabulary, separators, examples }: Learned): (text: string) => Reading {
  const vectorizer = createVectorizer(vocabulary)
  const query = new Float32Array(vocabulary.hashes.length)
  return text => {
    const words = readWords(text)
    const vector = vectorizer.vector(words)
    const seen = new Float64Array(separators.classes)
    margins(separators, vector, seen)
    const best = largest(seen)
    const nearest = nearestCosine(vector, query, examples, best)
    const doubt = FAMILIAR.unseen * vectorizer.unseenShare(words)
    const familiarity =
      softmaxAt(seen, best, FAMILIAR.sharpness) + (seen[best] ?? 0) + FAMILIAR.nearest * nearest + doubt
    const isCovered = words.some(word => !FUNCTION_WORDS.has(word.text) && vectorizer.isKnown(word))
    return { margins: seen, best, familiarity, nearest, isCovered }
  }
}

/** The share of a class among all, once margins are multiplied and exponentiated. */
export function softmaxAt(values: Float64Array, place: number, sharpness: number): number {
  const top = values[place] ?? 0
  let sum = 0
  for (const value of values) sum += Math.exp(sharpness * (value - top))
  return 1 / sum
}

function largest(values: Float64Array): number {
  let best = 0
  for (let c = 1; c < values.length; c++) if ((values[c] ?? 0) > (values[best] ?? 0)) best = c
  return best
}

/** `query` is all zeros before and after. */
function nearestCosine(vector: Vector, query: Float32Array, examples: KeptExamples, label: number): number {
  for (const [i, feature] of vector.features.entries()) query[feature] = vector.values[i] ?? 0
  let nearest = 0
  for (let e = examples.classStarts[label] ?? 0; e < (examples.classStarts[label + 1] ?? 0); e++) {
    let cosine = 0
    for (let i = examples.starts[e] ?? 0; i < (examples.starts[e + 1] ?? 0); i++) {
      cosine += (query[examples.features[i] ?? 0] ?? 0) * (examples.values[i] ?? 0)
    }
    nearest = Math.max(nearest, cosine)
  }
  for (const feature of vector.features) query[feature] = 0
  return Math.min(nearest, 1)
}
