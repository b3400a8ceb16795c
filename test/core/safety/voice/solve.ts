/** Solves symmetric, positive definite equations by Cholesky's decomposition. The matrix, row after row, is overwritten. */
export function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length
  const row = (at: number): Float64Array => matrix.subarray(at * size, (at + 1) * size)
  for (let at = 0; at < size; at++) {
    const own = row(at)
    for (let k = 0; k <= at; k++) {
      const other = row(k)
      let rest = own[k] ?? 0
      for (let before = 0; before < k; before++) rest -= (own[before] ?? 0) * (other[before] ?? 0)
      own[k] = k === at ? Math.sqrt(rest) : rest / (other[k] ?? 1)
    }
  }
  const solved = right.slice()
  for (let at = 0; at < size; at++) {
    const own = row(at)
    for (let k = 0; k < at; k++) solved[at] = (solved[at] ?? 0) - (own[k] ?? 0) * (solved[k] ?? 0)
    solved[at] = (solved[at] ?? 0) / (own[at] ?? 1)
  }
  for (let at = size - 1; at >= 0; at--) {
    solved[at] = (solved[at] ?? 0) / (row(at)[at] ?? 1)
    for (let k = 0; k < at; k++) solved[k] = (solved[k] ?? 0) - (row(at)[k] ?? 0) * (solved[at] ?? 0)
  }
  return solved
}
