import { seededRandom, shuffle } from './random.ts'
import type { DenseSeparators } from './separators.ts'
import type { Vector } from './vectorizer.ts'

/** One example to learn from: its vector, and the class it belongs to. */
export interface Example {
  readonly vector: Vector
  readonly label: number
  /** How much a violated margin costs beside other examples: 1, or less for weaker evidence. */
  readonly weight: number
}

/** How the separators are learned. */
export interface Effort {
  /** How much more a violated margin costs on an example of the class than on one of another. */
  readonly positiveCost: number
  readonly epochs: number
}

/** Cost of a margin violated. */
const COST = 1
const SEED = 20_261_123
/** In the first epochs and in every so many, all classes are visited; in between, only those an example still pulls at. */
const FULL_FIRST = 2
const FULL_EVERY = 7

/**
 * Learns to tell each class from all others: L2-loss linear support vector machines by dual coordinate descent
 * (Hsieh et al. 2008, "A Dual Coordinate Descent Method for Large-scale Linear SVM"), all classes in one pass over an
 * example, with their shrinking done per example. The same examples in the same order give the same separators, bit for bit.
 */
export function trainSeparators(
  examples: readonly Example[],
  size: { readonly classes: number; readonly features: number },
  effort: Effort,
): DenseSeparators {
  const { classes, features } = size
  const separators = { classes, weights: new Float32Array(features * classes), biases: new Float32Array(classes) }
  const pupils = examples.map(example => createPupil(example, classes, effort.positiveCost))
  const order = Int32Array.from(examples.keys())
  const random = seededRandom(SEED)
  const work = { steps: new Float64Array(classes), moving: new Int32Array(classes) }
  for (let epoch = 0; epoch < effort.epochs; epoch++) {
    const isFull = epoch < FULL_FIRST || epoch % FULL_EVERY === 0
    for (const place of shuffle(order, random)) {
      const pupil = pupils[place]
      if (pupil) learnFrom(pupil, separators, work, isFull)
    }
  }
  return separators
}

function margins(
  { weights, biases, classes }: DenseSeparators,
  { features, values }: Vector,
  into: Float64Array,
): void {
  into.set(biases)
  for (let i = 0; i < features.length; i++) {
    const value = values[i] ?? 0
    const start = (features[i] ?? 0) * classes
    for (let c = 0; c < classes; c++) into[c] = (into[c] ?? 0) + (weights[start + c] ?? 0) * value
  }
}

/** An example under instruction: its dual variables, and which classes it still pulls at. */
interface Pupil {
  readonly example: Example
  readonly duals: Float32Array
  readonly positiveCost: number
  /** The classes it pulls at, in the first `pulls` places. */
  readonly pulling: Int32Array
  pulls: number
}

function createPupil(example: Example, classes: number, positiveCost: number): Pupil {
  return { example, duals: new Float32Array(classes), positiveCost, pulling: new Int32Array(classes), pulls: 0 }
}

interface Work {
  readonly steps: Float64Array
  readonly moving: Int32Array
}

function learnFrom(pupil: Pupil, separators: DenseSeparators, work: Work, isFull: boolean): void {
  const { vector } = pupil.example
  if (isFull) {
    margins(separators, vector, work.steps)
    pupil.pulls = separators.classes
    for (let c = 0; c < separators.classes; c++) pupil.pulling[c] = c
  } else if (pupil.pulls === 0) {
    return
  } else {
    marginsOf(pupil, separators, work.steps)
  }
  const moves = stepsFor(pupil, work)
  if (moves > 0) move(separators, vector, work, moves)
}

/** As `margins`, for the classes a pupil pulls at. */
function marginsOf(
  { example, pulling, pulls }: Pupil,
  { weights, biases, classes }: DenseSeparators,
  into: Float64Array,
): void {
  const { features, values } = example.vector
  for (let p = 0; p < pulls; p++) into[pulling[p] ?? 0] = biases[pulling[p] ?? 0] ?? 0
  for (let i = 0; i < features.length; i++) {
    const value = values[i] ?? 0
    const start = (features[i] ?? 0) * classes
    for (let p = 0; p < pulls; p++) {
      const c = pulling[p] ?? 0
      into[c] = (into[c] ?? 0) + (weights[start + c] ?? 0) * value
    }
  }
}

/** Turns margins into steps along the example, updates duals, and stops pulling where a class is well out of the way. */
function stepsFor(pupil: Pupil, { steps, moving }: Work): number {
  const { example, duals, pulling } = pupil
  let [kept, moves] = [0, 0]
  for (let p = 0; p < pupil.pulls; p++) {
    const c = pulling[p] ?? 0
    const sign = c === example.label ? 1 : -1
    const softness = 1 / (2 * COST * example.weight * (c === example.label ? pupil.positiveCost : 1))
    const before = duals[c] ?? 0
    const gradient = sign * (steps[c] ?? 0) - 1 + before * softness
    // A vector has length 1, and the bias counts as one more feature of value 1.
    const after = Math.max(before - gradient / (2 + softness), 0)
    if (after > 0) pulling[kept++] = c
    if (after === before) continue
    duals[c] = after
    steps[c] = sign * (after - before)
    moving[moves++] = c
  }
  pupil.pulls = kept
  return moves
}

function move(
  { weights, biases, classes }: DenseSeparators,
  { features, values }: Vector,
  { steps, moving }: Work,
  moves: number,
): void {
  for (let m = 0; m < moves; m++) biases[moving[m] ?? 0] = (biases[moving[m] ?? 0] ?? 0) + (steps[moving[m] ?? 0] ?? 0)
  for (let i = 0; i < features.length; i++) {
    const value = values[i] ?? 0
    const start = (features[i] ?? 0) * classes
    for (let m = 0; m < moves; m++) {
      const c = moving[m] ?? 0
      weights[start + c] = (weights[start + c] ?? 0) + (steps[c] ?? 0) * value
    }
  }
}
