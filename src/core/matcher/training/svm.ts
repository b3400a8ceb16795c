import { seededRandom, shuffle } from './random.ts'
import type { DenseClassifiers } from '../linear-models.ts'
import type { Vector } from '../vectorizer.ts'

/** One example to learn from: its vector, and the class it belongs to. */
export interface Example {
  readonly vector: Vector
  readonly label: number
  /** How much a violated margin costs beside other examples: 1, or less for weaker evidence. */
  readonly weight: number
}

/** How the classifiers are learned. */
export interface Effort {
  /** How much more a violated margin costs on an example of the class than on one of another. */
  readonly positiveCost: number
  readonly epochs: number
}

/** The classifiers, and how hard each example pulls at each of them: enough to find out what would be without some. */
export interface Course {
  readonly examples: readonly Example[]
  readonly positiveCost: number
  readonly classifiers: DenseClassifiers
  /** The dual variables, laid out `[example][class]`. */
  readonly duals: Float32Array
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
 * example, with their shrinking done per example. The same examples in the same order give the same classifiers, bit for bit.
 */
export function trainClassifiers(
  examples: readonly Example[],
  { classes, features }: { readonly classes: number; readonly features: number },
  { positiveCost, epochs }: Effort,
): Course {
  const classifiers = { classes, weights: new Float32Array(features * classes), biases: new Float32Array(classes) }
  const course = { examples, positiveCost, classifiers, duals: new Float32Array(examples.length * classes) }
  pursue(course, Int32Array.from(examples.keys()), epochs)
  return course
}

/**
 * The classifiers that the other examples make by themselves, those at the given places taken back. Starts from what all
 * have learned together, so that a few epochs are enough.
 */
export function withoutExamples(course: Course, held: ReadonlySet<number>, epochs: number): DenseClassifiers {
  const { examples, duals } = course
  const { classes, weights, biases } = course.classifiers
  const classifiers = { classes, weights: weights.slice(), biases: biases.slice() }
  const bench = createBench(classes)
  for (const place of held) {
    const example = examples[place]
    if (!example) continue
    let moves = 0
    for (let c = 0; c < classes; c++) {
      const dual = duals[place * classes + c] ?? 0
      if (dual === 0) continue
      bench.steps[c] = c === example.label ? -dual : dual
      bench.moving[moves++] = c
    }
    move(classifiers, example.vector, bench, moves)
  }
  const others = Int32Array.from(examples.keys()).filter(place => !held.has(place))
  pursue({ ...course, classifiers, duals: duals.slice() }, others, epochs, 1)
  return classifiers
}

/** Goes through the examples at the given places so many times, changing classifiers and duals. */
function pursue(course: Course, places: Int32Array, epochs: number, fullFirst = FULL_FIRST): void {
  const { classes } = course.classifiers
  const bench = createBench(classes)
  const pulling = new Uint16Array(course.duals.length)
  const pulls = new Uint16Array(course.examples.length)
  const random = seededRandom(SEED)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const isFull = epoch < fullFirst || epoch % FULL_EVERY === 0
    if (isFull) for (let i = 0; i < pulling.length; i++) pulling[i] = i % classes
    if (isFull) pulls.fill(classes)
    for (const place of shuffle(places, random)) {
      if (pulls[place] === 0) continue
      const mine = pulling.subarray(place * classes, (place + 1) * classes)
      pulls[place] = visit(course, place, { ...bench, pulling: mine, pulls: pulls[place] ?? 0 })
    }
  }
}

/** Working memory for one visit to one example. */
interface Bench {
  /** By class: its margin first, then how far it is to move. */
  readonly steps: Float64Array
  /** The classes that are to move. */
  readonly moving: Uint16Array
  /** Margins while they are added up, in the order of the classes that are pulled at. */
  readonly sums: Float64Array
}

function createBench(classes: number): Bench {
  return { steps: new Float64Array(classes), moving: new Uint16Array(classes), sums: new Float64Array(classes) }
}

/** A visit to an example, for the classes it pulls at: the first `pulls` of `pulling`. */
interface ExampleVisit extends Bench {
  readonly pulling: Uint16Array
  readonly pulls: number
}

/** Lets one example pull at the classifiers. Gives at how many it goes on pulling. */
function visit(course: Course, place: number, now: ExampleVisit): number {
  const example = course.examples[place]
  if (!example) return 0
  if (now.pulls === course.classifiers.classes) writeAllMargins(course.classifiers, example.vector, now.steps)
  else writeSomeMargins(course.classifiers, example.vector, now)
  return pull(course, example, place * course.classifiers.classes, now)
}

function writeAllMargins(
  { weights, biases, classes }: DenseClassifiers,
  { features, values }: Vector,
  into: Float64Array,
): void {
  into.set(biases)
  let i = 0
  // Four features at a time: a quarter of the reads and writes of `into`, which are what this loop spends its time on. The sums
  // are added up in the order of the features all the same.
  for (; i + 3 < features.length; i += 4) {
    const a = (features[i] ?? 0) * classes
    const b = (features[i + 1] ?? 0) * classes
    const c = (features[i + 2] ?? 0) * classes
    const d = (features[i + 3] ?? 0) * classes
    const [va, vb, vc, vd] = [values[i] ?? 0, values[i + 1] ?? 0, values[i + 2] ?? 0, values[i + 3] ?? 0]
    for (let k = 0; k < classes; k++)
      into[k] =
        (into[k] ?? 0) +
        (weights[a + k] ?? 0) * va +
        (weights[b + k] ?? 0) * vb +
        (weights[c + k] ?? 0) * vc +
        (weights[d + k] ?? 0) * vd
  }
  for (; i < features.length; i++) {
    const [start, value] = [(features[i] ?? 0) * classes, values[i] ?? 0]
    for (let k = 0; k < classes; k++) into[k] = (into[k] ?? 0) + (weights[start + k] ?? 0) * value
  }
}

/** Two features at a time, not class by class: a feature's weights lie side by side, and no sum waits for the one before. */
function writeSomeMargins(
  { weights, biases, classes }: DenseClassifiers,
  { features, values }: Vector,
  { pulling, pulls, steps, sums }: ExampleVisit,
): void {
  for (let p = 0; p < pulls; p++) sums[p] = biases[pulling[p] ?? 0] ?? 0
  let i = 0
  for (; i + 1 < features.length; i += 2) {
    const [one, other] = [(features[i] ?? 0) * classes, (features[i + 1] ?? 0) * classes]
    const [value, next] = [values[i] ?? 0, values[i + 1] ?? 0]
    for (let p = 0; p < pulls; p++) {
      const c = pulling[p] ?? 0
      sums[p] = (sums[p] ?? 0) + (weights[one + c] ?? 0) * value + (weights[other + c] ?? 0) * next
    }
  }
  for (; i < features.length; i++) {
    const [start, value] = [(features[i] ?? 0) * classes, values[i] ?? 0]
    for (let p = 0; p < pulls; p++) sums[p] = (sums[p] ?? 0) + (weights[start + (pulling[p] ?? 0)] ?? 0) * value
  }
  for (let p = 0; p < pulls; p++) steps[pulling[p] ?? 0] = sums[p] ?? 0
}
/** Turns margins into steps along the example, updates duals, and stops pulling where a class is well out of the way. */
function pull(
  { duals, positiveCost, classifiers }: Course,
  example: Example,
  start: number,
  now: ExampleVisit,
): number {
  const { steps, moving, pulling } = now
  let [kept, moves] = [0, 0]
  for (let p = 0; p < now.pulls; p++) {
    const c = pulling[p] ?? 0
    const sign = c === example.label ? 1 : -1
    const softness = 1 / (2 * COST * example.weight * (c === example.label ? positiveCost : 1))
    const before = duals[start + c] ?? 0
    const gradient = sign * (steps[c] ?? 0) - 1 + before * softness
    // A vector has length 1, and the bias counts as one more feature of value 1.
    const after = Math.max(before - gradient / (2 + softness), 0)
    if (after > 0) pulling[kept++] = c
    if (after === before) continue
    duals[start + c] = after
    steps[c] = sign * (after - before)
    moving[moves++] = c
  }
  if (moves > 0) move(classifiers, example.vector, now, moves)
  return kept
}

function move(
  { weights, biases, classes }: DenseClassifiers,
  { features, values }: Vector,
  { steps, moving }: Bench,
  moves: number,
): void {
  for (let m = 0; m < moves; m++) {
    const c = moving[m] ?? 0
    const step = steps[c] ?? 0
    biases[c] = (biases[c] ?? 0) + step
    for (let i = 0; i < features.length; i++) {
      const place = (features[i] ?? 0) * classes + c
      weights[place] = (weights[place] ?? 0) + step * (values[i] ?? 0)
    }
  }
}
