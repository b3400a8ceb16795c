import { chance } from '../../../../src/core/matcher/logistic.ts'

/** One case a chance is learned from: what is seen, and whether it came true. */
export interface Case {
  readonly clues: readonly number[]
  readonly isTrue: boolean
}

/** Newton's steps double the digits that are right; after these nothing changes any more. */
const ROUNDS = 10
/** Steps smaller than this change nothing any more. */
const SETTLED = 1e-9
/** Keeps weights small where there are few cases. */
const RIDGE = 1

/** Learns weights for clues, so that `chance` comes true as often as it says: logistic regression by Newton's method. */
export function learnChance(cases: readonly Case[]): readonly number[] {
  const size = (cases[0]?.clues.length ?? 0) + 1
  const seen = Float64Array.from(cases.flatMap(({ clues }) => [1, ...clues]))
  let weights: readonly number[] = Array.from({ length: size }, () => 0)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Float64Array.from(weights, weight => -RIDGE * weight)
    const curve = new Float64Array(size * size)
    for (const [place, { isTrue, clues }] of cases.entries()) {
      const mine = seen.subarray(place * size, (place + 1) * size)
      lean(mine, chance(weights, clues), isTrue, { slope, curve })
    }
    const steps = solve(rowsOf(curve, size), slope)
    weights = weights.map((weight, place) => weight + (steps[place] ?? 0))
    if (steps.every(step => Math.abs(step) < SETTLED)) break
  }
  return weights
}

/** Adds one case to the slope of the likelihood and to the lower half of its curve. */
function lean(
  seen: Float64Array,
  likely: number,
  isTrue: boolean,
  { slope, curve }: { readonly slope: Float64Array; readonly curve: Float64Array },
): void {
  const miss = (isTrue ? 1 : 0) - likely
  for (let row = 0; row < seen.length; row++) {
    const clue = seen[row] ?? 0
    slope[row] = (slope[row] ?? 0) + miss * clue
    const pull = likely * (1 - likely) * clue
    const start = row * seen.length
    for (let column = 0; column <= row; column++)
      curve[start + column] = (curve[start + column] ?? 0) + pull * (seen[column] ?? 0)
  }
}

/** The curve as rows, both halves the same, with the ridge on its diagonal. */
function rowsOf(curve: Float64Array, size: number): readonly number[][] {
  const at = (row: number, column: number): number =>
    (curve[Math.max(row, column) * size + Math.min(row, column)] ?? 0) + (row === column ? RIDGE : 0)
  return Array.from({ length: size }, (_, row) => Array.from({ length: size }, (__, column) => at(row, column)))
}

/** Solves a small set of linear equations whose matrix is symmetric and positive (Gauss, no pivoting needed). */
function solve(matrix: readonly number[][], right: Float64Array): readonly number[] {
  const rows = matrix.map((row, place) => [...row, right[place] ?? 0])
  for (const [pivot, row] of rows.entries()) {
    const head = row[pivot] ?? 1
    for (const [place, other] of rows.entries()) {
      if (place === pivot) continue
      const factor = (other[pivot] ?? 0) / head
      for (let column = pivot; column < row.length; column++)
        other[column] = (other[column] ?? 0) - factor * (row[column] ?? 0)
    }
  }
  return rows.map((row, place) => (row.at(-1) ?? 0) / (row[place] ?? 1))
}
