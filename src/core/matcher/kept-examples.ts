import type { Vector } from './vectorizer.ts'

/** Examples of ours as vectors, sorted by class and packed end to end: what an utterance may be nearest to. */
export interface KeptExamples {
  /** What each says. */
  readonly questions: readonly string[]
  /** 1 for each that no staff wrote, else 0. */
  readonly shared: Uint8Array
  /** Where each class's examples start; one more entry than there are classes. */
  readonly classStarts: Uint32Array
  /** Where each example's features start; one more entry than there are examples. */
  readonly starts: Uint32Array
  readonly features: Int32Array
  readonly values: Int8Array
  /** As many for each example as meaning has dimensions. */
  readonly meanings: Int8Array
}

/** What a value of 127 stands for. Larger ones are cut. */
export const LARGEST_VALUE = 0.75
/** Most examples of a class that are kept where they are many: all of them would make the model ten times larger. */
const KEPT_OF_MANY = 16

interface ExampleVector {
  readonly text: string
  readonly label: number
  readonly vector: Vector
  readonly isShared: boolean
}

/** How many features of a vector are of the surface, and how many dimensions of meaning come after them. */
interface VectorSize {
  readonly surface: number
  readonly meaning: number
}

/** Keeps all examples of each class, or the first ones where there are many. */
export function keepExamples(
  taught: readonly ExampleVector[],
  classes: number,
  size: VectorSize & { readonly isMany: boolean },
): KeptExamples {
  const byLabel = Map.groupBy(taught, example => example.label)
  const kept = Array.from(
    { length: classes },
    (_, label) => byLabel.get(label)?.slice(0, size.isMany ? KEPT_OF_MANY : undefined) ?? [],
  )
  const examples = kept.flat()
  const parts = examples.map(({ vector }) => split(vector, size))
  return {
    questions: examples.map(({ text }) => text),
    shared: Uint8Array.from(examples, ({ isShared }) => (isShared ? 1 : 0)),
    classStarts: runningTotals(kept.map(ofClass => ofClass.length)),
    starts: runningTotals(parts.map(({ features }) => features.length)),
    features: joined(parts.map(({ features }) => features)),
    values: smallOnes(parts.map(({ values }) => values)),
    meanings: smallOnes(parts.map(({ meaning }) => meaning)),
  }
}

/** A vector without meaning has none of its dimensions: they are kept as zeros, so that every example has as many. */
function split({ features, values }: Vector, { surface, meaning }: VectorSize) {
  const first = features.findIndex(feature => feature >= surface)
  const end = first < 0 ? features.length : first
  const own = new Float32Array(meaning)
  own.set(values.subarray(end))
  return { features: features.subarray(0, end), values: values.subarray(0, end), meaning: own }
}

function joined(lists: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all
}

/** All values, end to end, in steps of a 127th of the largest. */
function smallOnes(lists: readonly Float32Array[]): Int8Array {
  const all = new Int8Array(lists.reduce((sum, list) => sum + list.length, 0))
  let at = 0
  for (const list of lists) {
    for (const value of list)
      all[at++] = Math.round((Math.max(-LARGEST_VALUE, Math.min(LARGEST_VALUE, value)) / LARGEST_VALUE) * 127)
  }
  return all
}

/** From 0 on, one more than there are lengths. */
function runningTotals(lengths: readonly number[]): Uint32Array {
  const totals = new Uint32Array(lengths.length + 1)
  for (const [place, length] of lengths.entries()) totals[place + 1] = (totals[place] ?? 0) + length
  return totals
}
