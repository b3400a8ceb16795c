import { dot, leadingDirections } from './eigen.ts'

/** Brings rows of numbers into few dimensions. */
export type Narrow = (rows: Float32Array) => Float64Array

/** Where rows lie in the middle, and the directions in which they differ most from it, each as long as a row. */
export interface Axes {
  readonly mean: Float64Array
  readonly axes: readonly Float64Array[]
}

/** Finds the dimensions in which rows of a width differ most from their mean (principal components). */
export function narrowing(rows: Float32Array, width: number, dimensions: number): Narrow {
  const axes = axesOf(rows, width, dimensions)
  return others => narrowed(others, axes)
}

/** Finds the mean and the leading principal components of rows of a width. */
export function axesOf(rows: Float32Array, width: number, dimensions: number): Axes {
  const mean = meanOf(rows, width)
  const spread = spreadOf(rows, mean)
  const directions = leadingDirections(
    { size: width, times: vector => Float64Array.from(spread, row => dot(row, vector)) },
    dimensions,
  )
  return { mean, axes: directions.map(({ vector }) => vector) }
}

/** Rows as they lie along axes, one after the other. */
export function narrowed(rows: Float32Array, { mean, axes }: Axes): Float64Array {
  const narrow = new Float64Array((rows.length / mean.length) * axes.length)
  for (let row = 0; row * mean.length < rows.length; row++) {
    const apart = mean.map((value, k) => (rows[row * mean.length + k] ?? 0) - value)
    for (const [at, axis] of axes.entries()) narrow[row * axes.length + at] = dot(axis, apart)
  }
  return narrow
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
