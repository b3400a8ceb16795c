/** Weights as they are committed: whole numbers, times the scale. */
export interface WrittenWeights {
  readonly bias: number
  /** The features of each weight. */
  readonly weights: Readonly<Record<string, readonly string[]>>
}

/** What a weight of one stands for. */
export const SCALE = 0.02
/** A feature that sways less than this is left out: fewer weights to read and to ship. */
const LEAST = 0.05

/** Writes weights down, the greatest first. */
export function written(bias: number, sums: ReadonlyMap<string, number>): WrittenWeights {
  return { bias: Math.round(bias / SCALE), weights: byWeight(sums) }
}

function byWeight(sums: ReadonlyMap<string, number>): WrittenWeights['weights'] {
  const grouped = new Map<number, string[]>()
  for (const [feature, sum] of sums) {
    const weight = Math.round(sum / SCALE)
    if (Math.abs(sum) >= LEAST) grouped.set(weight, [...(grouped.get(weight) ?? []), feature])
  }
  return Object.fromEntries(
    [...grouped]
      .toSorted(([one], [other]) => other - one)
      .map(([weight, features]) => [weight > 0 ? `+${weight}` : `${weight}`, inLines(features.toSorted())]),
  )
}

// Lines of about a hundred characters, for people who read them.
function inLines(features: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const feature of features) {
    const last = lines.at(-1)
    if (last === undefined || last.length + feature.length > 100) lines.push(feature)
    else lines[lines.length - 1] = `${last}|${feature}`
  }
  return lines
}
