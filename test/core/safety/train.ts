import type { CLASSES } from '../../../src/core/safety/classifier.ts'
import { featuresOf } from '../../../src/core/safety/features.ts'
import { withoutIdioms } from '../../../src/core/safety/idioms.ts'
import { normalise } from '../../../src/core/safety/normalise.ts'
import { toUtterance } from '../../../src/core/turn.ts'
import { EVERYDAY_PHRASES } from './phrases/everyday.ts'
import { expand } from './phrases/expand.ts'
import { ABUSE_PHRASES, HARM_PHRASES, MEDICAL_PHRASES, THIRD_PERSON_PHRASES } from './phrases/others.ts'
import { CONCERN_PHRASES, SAFE_PHRASES } from './phrases/safe.ts'
import { SELF_PHRASES } from './phrases/self.ts'

/** One phrase to learn from: what the classifier sees of it, and the place of its class. */
export interface Lesson {
  readonly features: readonly string[]
  readonly answer: number
}

/** What is committed as `src/core/safety/weights.json`. */
export interface Weights {
  readonly scale: number
  readonly bias: string
  readonly features: readonly string[]
}

const TABLES: Readonly<Record<(typeof CLASSES)[number], string>> = {
  none: EVERYDAY_PHRASES + SAFE_PHRASES,
  concern: CONCERN_PHRASES,
  self: SELF_PHRASES,
  medical: MEDICAL_PHRASES,
  'third-person': THIRD_PERSON_PHRASES,
  abuse: ABUSE_PHRASES,
  'harm-to-others': HARM_PHRASES,
}

// Frames of ordinary talk have thousands of fillings; a template of danger has dozens.
const MOST_OF_A_TEMPLATE = 60
const ROUNDS = 12
const STEP = 0.25
const SHRINK = 2e-5
const COUNT = Object.keys(TABLES).length
const SCALE = 0.08
// A feature that sways nothing by more than this is left out: fewer weights to read and to ship.
const LEAST = 0.65
const ZERO = 79

/** All lessons, from every template that `takes` says yes to by its number. */
export function lessons(takes: (template: number) => boolean = () => true): readonly Lesson[] {
  let template = 0
  return Object.values(TABLES).flatMap((table, answer) =>
    table
      .trim()
      .split('\n')
      .filter(() => takes((template += 1)))
      .flatMap(line => expand(line, MOST_OF_A_TEMPLATE).map(phrase => ({ features: seenIn(phrase), answer }))),
  )
}

function seenIn(phrase: string): readonly string[] {
  const utterance = toUtterance(phrase)
  const words = utterance ? normalise(utterance).flatMap(sentence => withoutIdioms(sentence.words)) : []
  return [...featuresOf(words)]
}

/** Learns by logistic regression over all classes, in a fixed order, so that the same phrases give the same weights. */
export function train(all: readonly Lesson[]): Weights {
  const met = new Map<string, number>()
  for (const { features } of all) for (const feature of features) met.set(feature, (met.get(feature) ?? 0) + 1)
  const columns = new Map<string, Column>()
  for (const [feature, times] of met)
    if (times >= 4) columns.set(feature, { weights: new Float64Array(COUNT), squares: new Float64Array(COUNT) })
  columns.set(BIAS, { weights: new Float64Array(COUNT), squares: new Float64Array(COUNT) })
  const order = shuffled(all)
  for (let round = 0; round < ROUNDS; round += 1) for (const lesson of order) learn(lesson, columns)
  return written(columns)
}

interface Column {
  readonly weights: Float64Array
  readonly squares: Float64Array
}

const BIAS = ' bias'

function learn(lesson: Lesson, columns: ReadonlyMap<string, Column>): void {
  const seen = [BIAS, ...lesson.features].map(feature => columns.get(feature)).filter(column => column !== undefined)
  const sums = Array.from({ length: COUNT }, (_, at) =>
    seen.reduce((sum, column) => sum + (column.weights[at] ?? 0), 0),
  )
  const top = Math.max(...sums)
  const shares = sums.map(sum => Math.exp(sum - top))
  const total = shares.reduce((sum, share) => sum + share, 0)
  for (let at = 0; at < COUNT; at += 1) {
    const error = (at === lesson.answer ? 1 : 0) - (shares[at] ?? 0) / total
    for (const column of seen) nudge(column, at, error)
  }
}

// AdaGrad: features met often move less each time.
function nudge(column: Column, at: number, error: number): void {
  const now = column.weights[at] ?? 0
  const slope = error - SHRINK * now
  const square = (column.squares[at] ?? 0) + slope * slope
  column.squares[at] = square
  column.weights[at] = now + (STEP * slope) / Math.sqrt(square + 1e-6)
}

function written(columns: ReadonlyMap<string, Column>): Weights {
  const write = (column: Column | undefined): string =>
    Array.from(column?.weights ?? [], weight =>
      String.fromCharCode(ZERO + Math.max(-44, Math.min(44, Math.round(weight / SCALE)))),
    ).join('')
  const telling = [...columns].filter(
    ([feature, { weights }]) => feature !== BIAS && Math.max(...weights.map(Math.abs)) >= LEAST,
  )
  const features = telling.map(([feature, column]) => `${write(column)} ${feature}`)
  return {
    scale: SCALE,
    bias: write(columns.get(BIAS)),
    features: features.toSorted((one, other) => (one.slice(COUNT) < other.slice(COUNT) ? -1 : 1)),
  }
}

// The same order every time: by a linear congruential generator (Numerical Recipes).
function shuffled<T>(list: readonly T[]): readonly T[] {
  let seed = 7
  const keyed = list.map(item => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return { item, key: seed }
  })
  return keyed.toSorted((one, other) => one.key - other.key).map(({ item }) => item)
}
