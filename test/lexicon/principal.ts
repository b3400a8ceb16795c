import { dot, leadingDirections } from './eigen.ts'

/** Brings rows of numbers into few dimensions. */
export type Narrow = (rows: Float32Array) => Float64Array

/** Finds the dimensions in which rows of a width differ most from their mean (principal components). */
export function narrowing(rows: Float32Array, width: number, dimensions: number): Narrow {
  const mean = meanOf(rows, width)
  const spread = spreadOf(rows, mean)
  const axes = leadingDirections(
    { size: width, times: vector => Float64Array.from(spread, row => dot(row, vector)) },
    dimensions,
  )
  return others => {
    const narrow = new Float64Array((others.length / width) * dimensions)
    for (let row = 0; row * width < others.length; row++) {
      const apart = mean.map((value, k) => (others[row * width + k] ?? 0) - value)
      for (const [axis, { vector }] of axes.entries()) narrow[row * dimensions + axis] = dot(vector, apart)
    }
    return narrow
  }
}

function meanOf(rows: Float32Array, width: number): Float64Array {
  const mean = new Float64Array(width)
  for (const [place, value] of rows.entries()) mean[place % width] = (mean[place % width] ?? 0) + value
  return mean.map(sum => sum / (rows.length / width))
}

/** How much the dimensions differ together. */
function spreadOf(rows: Float32Array, mean: Float64Array): readonly Float64Array[] {
  const spread = Array.from(mean, () => new Float64Array(mean.length))
  for (let start = 0; start < rows.length; start += mean.length) {
    const apart = mean.map((value, k) => (rows[start + k] ?? 0) - value)
    for (const [k, line] of spread.entries()) {
      const by = apart[k] ?? 0
      for (let other = 0; other < line.length; other++) line[other] = (line[other] ?? 0) + by * (apart[other] ?? 0)
    }
  }
  return spread
}
