/** One case a chance is learned from: what is seen, and whether it came true. */
export interface Case {
  readonly clues: readonly number[]
  readonly isTrue: boolean
}

/** Newton's steps double the digits that are right; after these nothing changes any more. */
const ROUNDS = 10
/** Keeps weights small where there are few cases. */
const RIDGE = 1

/** Learns weights for clues, so that `chance` comes true as often as it says: logistic regression by Newton's method. */
export function learnChance(cases: readonly Case[]): readonly number[] {
  const size = (cases[0]?.clues.length ?? 0) + 1
  let weights: readonly number[] = Array.from({ length: size }, () => 0)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map(weight => -RIDGE * weight)
    const curve = weights.map((_, row) => weights.map((_, column): number => (row === column ? RIDGE : 0)))
    for (const one of cases) lean(one, chance(weights, one.clues), { slope, curve })
    const steps = solve(curve, slope)
    weights = weights.map((weight, place) => weight + (steps[place] ?? 0))
  }
  return weights
}

/** Adds one case to the slope and the curve of the likelihood. */
function lean(
  { clues, isTrue }: Case,
  likely: number,
  into: { readonly slope: number[]; readonly curve: readonly number[][] },
): void {
  const seen = [1, ...clues]
  for (const [row, clue] of seen.entries()) {
    into.slope[row] = (into.slope[row] ?? 0) + ((isTrue ? 1 : 0) - likely) * clue
    const line = into.curve[row] ?? []
    const pull = likely * (1 - likely) * clue
    for (const [column, other] of seen.entries()) line[column] = (line[column] ?? 0) + pull * other
  }
}

/** The chance, 0 to 1, that weights give to clues. The first weight is the bias. */
export function chance(weights: readonly number[], clues: readonly number[]): number {
  let sum = weights[0] ?? 0
  for (let i = 0; i < clues.length; i++) sum += (weights[i + 1] ?? 0) * (clues[i] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

/** Solves a small set of linear equations whose matrix is symmetric and positive (Gauss, no pivoting needed). */
function solve(matrix: readonly number[][], right: readonly number[]): readonly number[] {
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
