/** One example as numbers: which features it has, how strongly, and what it is. */
export interface WeightedRow {
  readonly places: Int32Array
  readonly values: Float64Array
  readonly isDanger: boolean
  /** How much it counts beside the others. */
  readonly weight: number
}

/** It has learnt all there is when the steepest slopes of a round differ by less than this: then neither the order nor a few more rows sway it. */
const SETTLED = 0.1
/** Most rounds: those that need more are settled but for their last digits. */
const ROUNDS_MAX = 200

/**
 * Learns a linear separator: a support vector machine with squared hinge loss, by coordinate descent in the dual with
 * shrinking (Hsieh and others 2008, algorithm 3), until it has settled. Gives a weight for each feature.
 */
export function learn(rows: readonly WeightedRow[], features: number, cost: number): Float64Array {
  const settling = { weights: new Float64Array(features), pulls: rows.map(pullOf(cost)), next: random() }
  const all = Int32Array.from(rows.keys()).filter(at => (rows[at]?.weight ?? 0) > 0)
  let [size, steepest] = [all.length, Infinity]
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const seen = pass(rows, { ...settling, all, size, steepest })
    const isSettled = seen.highest - seen.lowest <= SETTLED
    if (isSettled && seen.size === all.length) break
    // Once those that still pull have settled, the others are asked again.
    size = isSettled ? all.length : seen.size
    steepest = isSettled || seen.highest <= 0 ? Infinity : seen.highest
  }
  return settling.weights
}

/** How hard one row pulls, and what it is held back by. */
interface Pull {
  force: number
  readonly give: number
  readonly length: number
}

function pullOf(cost: number) {
  return ({ values, weight }: WeightedRow): Pull => ({
    force: 0,
    give: 1 / (2 * cost * weight),
    length: values.reduce((sum, value) => sum + value * value, 0),
  })
}

interface Round {
  readonly weights: Float64Array
  readonly pulls: readonly Pull[]
  readonly next: (below: number) => number
  /** The rows, those that still pull first. */
  readonly all: Int32Array
  readonly size: number
  /** A row that does not pull, and whose slope is above this, is left out. */
  readonly steepest: number
}

interface Slopes {
  readonly size: number
  readonly highest: number
  readonly lowest: number
}

// Once over the rows that still pull, in a new order.
function pass(rows: readonly WeightedRow[], { weights, pulls, next, all, size: from, steepest }: Round): Slopes {
  let [size, highest, lowest] = [from, -Infinity, Infinity]
  shuffle(all, size, next)
  for (let place = 0; place < size; place += 1) {
    const at = all[place] ?? 0
    const [row, pull] = [rows[at], pulls[at]]
    if (!row || !pull) continue
    const slope = slopeOf(row, pull, weights)
    if (pull.force === 0 && slope > steepest) {
      size -= 1
      swap(all, place, size)
      place -= 1
    } else if (pull.force > 0 || slope < 0) {
      ;[highest, lowest] = [Math.max(highest, slope), Math.min(lowest, slope)]
      step(row, { pull, slope, weights })
    }
  }
  return { size, highest, lowest }
}

function slopeOf(row: WeightedRow, { give, force }: Pull, weights: Float64Array): number {
  return (row.isDanger ? 1 : -1) * product(row, weights) - 1 + give * force
}

function step(
  { places, values, isDanger }: WeightedRow,
  { pull, slope, weights }: { readonly pull: Pull; readonly slope: number; readonly weights: Float64Array },
): void {
  const force = Math.max(0, pull.force - slope / (pull.length + pull.give))
  const by = (isDanger ? 1 : -1) * (force - pull.force)
  pull.force = force
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0
    weights[place] = (weights[place] ?? 0) + by * (values[at] ?? 0)
  }
}

/** How far a row lies on the side of danger. */
export function product({ places, values }: WeightedRow, weights: Float64Array): number {
  let sum = 0
  for (let at = 0; at < places.length; at += 1) sum += (values[at] ?? 0) * (weights[places[at] ?? 0] ?? 0)
  return sum
}

function shuffle(all: Int32Array, size: number, next: (below: number) => number): void {
  for (let last = size - 1; last > 0; last -= 1) swap(all, last, next(last + 1))
}

function swap(all: Int32Array, one: number, other: number): void {
  ;[all[one], all[other]] = [all[other] ?? 0, all[one] ?? 0]
}

// The same numbers every time: a linear congruential generator (Numerical Recipes).
function random(): (below: number) => number {
  let seed = 7
  return below => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
}
