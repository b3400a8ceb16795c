import { dot } from './eigen.ts'

const { fround } = Math
/** Heads of attention, in each layer. */
const HEADS = 4
/** Keeps a row without any variance from being divided by nothing. */
const EPSILON = 1e-6
/** Columns that are multiplied at once. */
const STRIP = 4

/** A matrix in strips of four columns, each strip row after row, as multiplying reads it. */
export interface Stripped {
  readonly rows: number
  readonly columns: number
  readonly strips: Float32Array
}

/** Lays a matrix that is written row after row out in strips. */
export function inStrips(matrix: Float32Array, columns: number): Stripped {
  const rows = matrix.length / columns
  const strips = new Float32Array(matrix.length)
  for (const [i, value] of matrix.entries()) {
    const [row, column] = [Math.floor(i / columns), i % columns]
    strips[(column - (column % STRIP)) * rows + row * STRIP + (column % STRIP)] = value
  }
  return { rows, columns, strips }
}

/** Rows times a matrix, in numbers of four bytes. Each sum is taken in the same order, however many rows there are. */
export function multiply(values: Float32Array, { rows, columns, strips }: Stripped): Float32Array {
  const product = new Float32Array((values.length / rows) * columns)
  for (let column = 0; column < columns; column += STRIP) {
    const strip = strips.subarray(column * rows, (column + STRIP) * rows)
    for (let row = 0; row * rows < values.length; row++)
      multiplyStrip(values.subarray(row * rows, (row + 1) * rows), strip, product.subarray(row * columns + column))
  }
  return product
}

function multiplyStrip(row: Float32Array, strip: Float32Array, to: Float32Array): void {
  let [first, second, third, fourth] = [fround(0), fround(0), fround(0), fround(0)]
  for (let k = 0, at = 0; k < row.length; k++, at += STRIP) {
    const value = row[k] ?? 0
    first = fround(first + fround(value * (strip[at] ?? 0)))
    second = fround(second + fround(value * (strip[at + 1] ?? 0)))
    third = fround(third + fround(value * (strip[at + 2] ?? 0)))
    fourth = fround(fourth + fround(value * (strip[at + 3] ?? 0)))
  }
  to[0] = first
  to[1] = second
  to[2] = third
  to[3] = fourth
}

/** Brings each row to mean 0 and variance 1, then scales and shifts it. */
export function normalise(
  values: Float32Array,
  { scale, bias }: { readonly scale: Float32Array; readonly bias: Float32Array },
): Float32Array {
  const width = scale.length
  const normal = new Float32Array(values.length)
  for (let start = 0; start < values.length; start += width) {
    let [mean, variance] = [0, 0]
    for (let k = 0; k < width; k++) mean += (values[start + k] ?? 0) / width
    for (let k = 0; k < width; k++) variance += ((values[start + k] ?? 0) - mean) ** 2 / width
    const by = 1 / Math.sqrt(variance + EPSILON)
    for (let k = 0; k < width; k++)
      normal[start + k] = ((values[start + k] ?? 0) - mean) * by * (scale[k] ?? 0) + (bias[k] ?? 0)
  }
  return normal
}

/** Lets each row of a line look at the line's rows: a row holds what it asks, what it answers to, and what it says. */
export function attend(rows: Float32Array, width: number, starts: readonly number[]): Float32Array {
  const attended = new Float32Array(rows.length / 3)
  const size = width / HEADS
  const part = (row: number, kind: number, head: number): Float32Array =>
    rows.subarray(row * width * 3 + kind * width + head, row * width * 3 + kind * width + head + size)
  for (const [line, start] of starts.entries()) {
    const others = Array.from({ length: (starts[line + 1] ?? start) - start }, (_, place) => start + place)
    for (let head = 0; head < width; head += size) {
      for (const row of others) {
        const asks = part(row, 0, head)
        const shares = softmax(Float32Array.from(others, other => dot(asks, part(other, 1, head)) / Math.sqrt(size)))
        const said = others.map(other => part(other, 2, head))
        addShares(attended.subarray(row * width + head, row * width + head + size), said, shares)
      }
    }
  }
  return attended
}

function addShares(to: Float32Array, parts: readonly Float32Array[], shares: Float32Array): void {
  for (const [place, part] of parts.entries()) {
    for (let k = 0; k < to.length; k++) to[k] = (to[k] ?? 0) + (shares[place] ?? 0) * (part[k] ?? 0)
  }
}

function softmax(values: Float32Array): Float32Array {
  const most = values.reduce((one, other) => Math.max(one, other), -Infinity)
  const powers = values.map(value => Math.exp(value - most))
  const sum = powers.reduce((all, power) => all + power, 0)
  return powers.map(power => power / sum)
}
