import { seededRandom, shuffle } from './random.ts'
import type { Vector } from './vocabulary.ts'

/** One example to learn from: its vector, and the class it belongs to, or -1 when it belongs to none. */
export interface Example {
  readonly vector: Vector
  readonly label: number
}

/** One linear separator per class. A class's margin is the sum of its weights times the vector, and its bias. */
export interface Separators {
  readonly classes: number
  /** Laid out `[feature][class]`, so that one feature of a vector touches one run of memory. */
  readonly weights: Float32Array
  readonly biases: Float32Array
}

/** Cost of a margin violated, and how much more it costs on an example of the class than on one of another. */
const COST = 1
const POSITIVE_COST = 3
const EPOCHS = 20
const SEED = 20_261_123

/**
 * Learns to tell each class from all others: L2-loss linear support vector machines by dual coordinate descent
 * (Hsieh et al. 2008, "A Dual Coordinate Descent Method for Large-scale Linear SVM"), all classes in one pass over an
 * example. The same examples in the same order give the same separators, bit for bit.
 */
export function trainSeparators(examples: readonly Example[], features: number, classes: number): Separators {
  const separators = { classes, weights: new Float32Array(features * classes), biases: new Float32Array(classes) }
  const duals = examples.map(() => new Float32Array(classes))
  const order = Int32Array.from(examples.keys())
  const random = seededRandom(SEED)
  const steps = new Float64Array(classes)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const place of shuffle(order, random)) {
      const [example, dual] = [examples[place], duals[place]]
      if (!example || !dual) continue
      margins(separators, example.vector, steps)
      stepsFor(example, dual, steps)
      take(steps, example.vector, separators)
    }
  }
  return separators
}

/** Writes each class's margin for a vector into `into`. */
export function margins({ weights, biases, classes }: Separators, vector: Vector, into: Float64Array): void {
  into.set(biases)
  const { features, values } = vector
  for (let i = 0; i < features.length; i++) {
    const value = values[i] ?? 0
    const start = (features[i] ?? 0) * classes
    for (let c = 0; c < classes; c++) into[c] = (into[c] ?? 0) + (weights[start + c] ?? 0) * value
  }
}

/** Turns margins into how far each class's separator moves along the example, and updates the duals. */
function stepsFor({ vector, label }: Example, dual: Float32Array, steps: Float64Array): void {
  // A vector has length 1, or 0 when empty; the bias counts as one more feature of value 1.
  const squaredLength = vector.features.length > 0 ? 2 : 1
  for (let c = 0; c < steps.length; c++) {
    const sign = c === label ? 1 : -1
    const softness = 1 / (2 * COST * (c === label ? POSITIVE_COST : 1))
    const before = dual[c] ?? 0
    const gradient = sign * (steps[c] ?? 0) - 1 + before * softness
    const after = Math.max(before - gradient / (squaredLength + softness), 0)
    dual[c] = after
    steps[c] = sign * (after - before)
  }
}

function take(steps: Float64Array, { features, values }: Vector, { weights, biases, classes }: Separators): void {
  const moving: number[] = []
  for (let c = 0; c < classes; c++) if (steps[c] !== 0) moving.push(c)
  for (const c of moving) biases[c] = (biases[c] ?? 0) + (steps[c] ?? 0)
  for (let i = 0; i < features.length; i++) {
    const value = values[i] ?? 0
    const start = (features[i] ?? 0) * classes
    for (const c of moving) weights[start + c] = (weights[start + c] ?? 0) + (steps[c] ?? 0) * value
  }
}
