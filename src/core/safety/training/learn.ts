/** One example as numbers: which features it has, how strongly, and what it is. */
export interface WeightedRow {
  readonly places: Int32Array
  readonly values: Float64Array
  readonly isDanger: boolean
  /** How much it counts beside the others. */
  readonly weight: number
}

const ROUNDS = 25

/**
 * Learns a linear separator: a support vector machine with squared hinge loss, by coordinate descent in the dual
 * (Hsieh and others 2008, algorithm 1), in a fixed order. Gives a weight for each feature.
 */
export function learn(rows: readonly WeightedRow[], features: number, cost: number): Float64Array {
  const weights = new Float64Array(features)
  const pulls = new Float64Array(rows.length)
  const lengths = rows.map(({ values }) => values.reduce((sum, value) => sum + value * value, 0))
  const order = shuffled(rows.length)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const at of order) {
      const row = rows[at]
      if (!row) continue
      const sign = row.isDanger ? 1 : -1
      const give = 1 / (2 * cost * row.weight)
      const pull = pulls[at] ?? 0
      const slope = sign * product(row, weights) - 1 + give * pull
      const next = Math.max(0, pull - slope / ((lengths[at] ?? 0) + give))
      if (next === pull) continue
      pulls[at] = next
      move(row, weights, sign * (next - pull))
    }
  }
  return weights
}

/** How far a row lies on the side of danger. */
export function product({ places, values }: WeightedRow, weights: Float64Array): number {
  let sum = 0
  for (let at = 0; at < places.length; at += 1) sum += (values[at] ?? 0) * (weights[places[at] ?? 0] ?? 0)
  return sum
}

function move({ places, values }: WeightedRow, weights: Float64Array, by: number): void {
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0
    weights[place] = (weights[place] ?? 0) + by * (values[at] ?? 0)
  }
}

// The same order every time: by a linear congruential generator (Numerical Recipes).
function shuffled(count: number): Int32Array {
  let seed = 7
  const keys = Array.from({ length: count }, () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0))
  return Int32Array.from(keys.keys()).toSorted((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0))
}
