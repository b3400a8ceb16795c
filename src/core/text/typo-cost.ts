import { BESIDE } from './keyboard.ts'

const VOWELS = 'aeiou'

/** What each slip costs. */
export interface SlipCosts {
  /** A letter too few, too many, or another. */
  readonly any: number
  /** The key beside. */
  readonly neighbour: number
  readonly vowel: number
  readonly swap: number
  readonly doubled: number
  /** What it costs more where the first letter is another. */
  readonly first: number
}

/** A slip of the kind people make often costs less than any other. */
export const SLIP_COSTS: SlipCosts = { any: 1, neighbour: 0.7, vowel: 0.7, swap: 0.7, doubled: 0.5, first: 0.3 }

/**
 * The cost of the slips that turn one word into another: letters swapped, dropped, doubled, taken from beside
 * (Damerau's distance with weights, after his "A technique for computer detection and correction of spelling errors",
 * 1964). Infinite when more than `limit`.
 *
 * @example
 * typoCost('therapsit', 'therapist', 2) // → 0.7
 * typoCost('cat', 'therapist', 2) // → Infinity
 */
export function typoCost(typed: string, meant: string, limit: number, costs = SLIP_COSTS): number {
  if (Math.abs(typed.length - meant.length) * costs.doubled > limit) return Number.POSITIVE_INFINITY
  const width = meant.length + 1
  let [before, last, row] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)]
  for (let j = 1; j < width; j++) last[j] = (last[j - 1] ?? 0) + extra(meant, j - 1, costs)
  let leastAbove = 0
  for (let i = 1; i <= typed.length; i++) {
    row[0] = (last[0] ?? 0) + extra(typed, i - 1, costs)
    let least = row[0] ?? 0
    for (let j = 1; j < width; j++) {
      const dropped = (row[j - 1] ?? 0) + extra(meant, j - 1, costs)
      const added = (last[j] ?? 0) + extra(typed, i - 1, costs)
      const replaced = (last[j - 1] ?? 0) + replacement(typed[i - 1] ?? '', meant[j - 1] ?? '', costs)
      const swapped = isSwap(typed, meant, i, j) ? (before[j - 2] ?? 0) + costs.swap : replaced
      const cheapest = Math.min(dropped, added, replaced, swapped)
      row[j] = cheapest
      least = Math.min(least, cheapest)
    }
    // A swap comes from two rows above.
    if (least > limit && leastAbove > limit) return Number.POSITIVE_INFINITY
    leastAbove = least
    ;[before, last, row] = [last, row, before]
  }
  const cost = last[meant.length] ?? 0
  const whole = typed[0] === meant[0] ? cost : cost + costs.first
  return whole > limit ? Number.POSITIVE_INFINITY : whole
}

/** A letter too many, or one too few: less when it only doubles its neighbour. */
function extra(word: string, at: number, costs: SlipCosts): number {
  return word[at] === word[at - 1] || word[at] === word[at + 1] ? costs.doubled : costs.any
}

function replacement(one: string, other: string, costs: SlipCosts): number {
  if (one === other) return 0
  if (BESIDE.get(one)?.includes(other)) return costs.neighbour
  return VOWELS.includes(one) && VOWELS.includes(other) ? costs.vowel : costs.any
}

function isSwap(typed: string, meant: string, i: number, j: number): boolean {
  return (
    i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1] && typed[i - 1] !== typed[i - 2]
  )
}
