/** Letters that lie beside each other on a keyboard, QWERTY and QWERTZ alike. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const VOWELS = 'aeiou'

/** What each slip costs. A slip of the kind people make often costs less than any other. */
const COST = { any: 1, neighbour: 0.7, vowel: 0.7, swap: 0.7, doubled: 0.5, first: 0.3 } as const

/**
 * The cost of the slips that turn one word into another: letters swapped, dropped, doubled, taken from beside
 * (Damerau's distance with weights, after his "A technique for computer detection and correction of spelling errors",
 * 1964). Infinite when more than `limit`.
 *
 * @example
 * typoCost('therapsit', 'therapist', 2) // → 0.7
 * typoCost('cat', 'therapist', 2) // → Infinity
 */
export function typoCost(typed: string, meant: string, limit: number): number {
  if (Math.abs(typed.length - meant.length) * COST.doubled > limit) return Number.POSITIVE_INFINITY
  const width = meant.length + 1
  let [before, last, row] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)]
  for (let j = 1; j < width; j++) last[j] = (last[j - 1] ?? 0) + extra(meant, j - 1)
  for (let i = 1; i <= typed.length; i++) {
    row[0] = (last[0] ?? 0) + extra(typed, i - 1)
    let least = row[0] ?? 0
    for (let j = 1; j < width; j++) {
      const dropped = (row[j - 1] ?? 0) + extra(meant, j - 1)
      const added = (last[j] ?? 0) + extra(typed, i - 1)
      const replaced = (last[j - 1] ?? 0) + replacement(typed, meant, i - 1, j - 1)
      const swapped = isSwap(typed, meant, i, j) ? (before[j - 2] ?? 0) + COST.swap : replaced
      const cheapest = Math.min(dropped, added, replaced, swapped)
      row[j] = cheapest
      least = Math.min(least, cheapest)
    }
    if (least > limit) return Number.POSITIVE_INFINITY
    ;[before, last, row] = [last, row, before]
  }
  const cost = last[meant.length] ?? 0
  const whole = typed[0] === meant[0] ? cost : cost + COST.first
  return whole > limit ? Number.POSITIVE_INFINITY : whole
}

/** A letter too many, or one too few: less when it only doubles its neighbour. */
function extra(word: string, at: number): number {
  return word[at] === word[at - 1] || word[at] === word[at + 1] ? COST.doubled : COST.any
}

function replacement(typed: string, meant: string, i: number, j: number): number {
  const [one, other] = [typed[i] ?? '', meant[j] ?? '']
  if (one === other) return 0
  if (NEIGHBOURS.has(one + other)) return COST.neighbour
  return VOWELS.includes(one) && VOWELS.includes(other) ? COST.vowel : COST.any
}

function isSwap(typed: string, meant: string, i: number, j: number): boolean {
  return (
    i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1] && typed[i - 1] !== typed[i - 2]
  )
}

const NEIGHBOURS: ReadonlySet<string> = new Set(
  ROWS.flatMap((row, y) =>
    [...row].flatMap((letter, x) => {
      const below = ROWS[y + 1] ?? ''
      const beside = [row[x + 1], below[x], below[x - 1]].filter(other => other !== undefined)
      return beside.flatMap(other => [letter + other, other + letter])
    }),
  ),
)
