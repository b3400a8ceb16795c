/** A square matrix in rows of its non-zero entries. */
export interface Sparse {
  readonly size: number
  /** Where each row starts; one more entry than rows. */
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly values: Float32Array
}

/** Words to either side that count as neighbours. */
const WINDOW = 6
/** Exponent on context counts: rare contexts would otherwise look too telling (Levy, Goldberg and Dagan 2015). */
const CONTEXT_POWER = 0.75

/** Positive pointwise mutual information between words that stand near each other. Texts hold numbers below `size`, or -1. */
export function positiveMutualInformation(texts: readonly Int32Array[], size: number): Sparse {
  const pairs = neighbours(texts, size)
  const { keys, counts } = tally(pairs)
  const sums = new Float64Array(size)
  for (const [place, key] of keys.entries()) sums[key % size] = (sums[key % size] ?? 0) + (counts[place] ?? 0)
  const total = sums.reduce((sum, count) => sum + count, 0)
  const powered = sums.map(count => count ** CONTEXT_POWER)
  const poweredTotal = powered.reduce((sum, count) => sum + count, 0)
  const [columns, values]: [number[], number[]] = [[], []]
  const starts = new Int32Array(size + 1)
  for (const [place, key] of keys.entries()) {
    const [row, column] = [Math.floor(key / size), key % size]
    const joint = (counts[place] ?? 0) / total
    const apart = ((sums[row] ?? 0) / total) * ((powered[column] ?? 0) / poweredTotal)
    const information = Math.log(joint / apart)
    if (information <= 0) continue
    columns.push(column)
    values.push(information)
    starts[row + 1] = (starts[row + 1] ?? 0) + 1
  }
  for (let row = 0; row < size; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0)
  return { size, starts, columns: Int32Array.from(columns), values: Float32Array.from(values) }
}

/** Each pair of neighbours, both ways round, as one number. Below 2³² because `size` is below 2¹⁶. */
function neighbours(texts: readonly Int32Array[], size: number): Uint32Array {
  const pairs = new Uint32Array(texts.reduce((sum, text) => sum + text.length, 0) * WINDOW * 2)
  let at = 0
  const meet = (one: number, other: number): void => {
    if (one < 0 || other < 0 || one === other) return
    pairs[at++] = one * size + other
    pairs[at++] = other * size + one
  }
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      for (let j = i + 1; j <= Math.min(i + WINDOW, text.length - 1); j++) meet(text[i] ?? -1, text[j] ?? -1)
    }
  }
  return pairs.subarray(0, at).sort()
}

function tally(sorted: Uint32Array): { readonly keys: Uint32Array; readonly counts: Uint32Array } {
  const [keys, counts] = [new Uint32Array(sorted.length), new Uint32Array(sorted.length)]
  let last = -1
  for (const [place, key] of sorted.entries()) {
    if (place === 0 || key !== sorted[place - 1]) keys[++last] = key
    counts[last] = (counts[last] ?? 0) + 1
  }
  return { keys: keys.subarray(0, last + 1), counts: counts.subarray(0, last + 1) }
}
