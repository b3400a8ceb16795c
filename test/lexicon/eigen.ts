import { seededRandom } from '../../src/core/matcher/training/random.ts'

/** A symmetric matrix, by what it makes of a vector. */
export interface Symmetric {
  readonly size: number
  readonly times: (vector: Float64Array) => Float64Array
}

/** An eigenvector of length 1, and by how much the matrix stretches it. */
export interface Direction {
  readonly value: number
  readonly vector: Float64Array
}

/** Rounds of multiplying and straightening. More change the vectors by less than their quantisation does. */
const ROUNDS = 12
const SPARE = 12

/** The leading eigenvectors of a symmetric matrix, the longest stretched first. */
export function leadingDirections({ size, times }: Symmetric, count: number): readonly Direction[] {
  const random = seededRandom(1)
  let basis: readonly Float64Array[] = Array.from({ length: Math.min(size, count + SPARE) }, () =>
    Float64Array.from({ length: size }, () => random(2001) / 1000 - 1),
  )
  for (let round = 0; round < ROUNDS; round++) basis = straighten(basis.map(times))
  const images = basis.map(times)
  const small = basis.map(column => Float64Array.from(images, image => dot(column, image)))
  const { values, vectors } = jacobi(small)
  const order = [...values.keys()].sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0)).slice(0, count)
  return order.map(place => {
    const vector = new Float64Array(size)
    for (const [k, base] of basis.entries()) add(vector, base, vectors[k]?.[place] ?? 0)
    return { value: values[place] ?? 0, vector }
  })
}

/** Makes columns perpendicular and of length 1 (Gram and Schmidt, modified). */
function straighten(columns: readonly Float64Array[]): Float64Array[] {
  const straight: Float64Array[] = []
  for (const column of columns) {
    for (const before of straight) add(column, before, -dot(before, column))
    const length = Math.sqrt(dot(column, column)) || 1
    straight.push(column.map(value => value / length))
  }
  return straight
}

/** Eigenvalues and eigenvectors of a small symmetric matrix by Jacobi's rotations. */
function jacobi(matrix: readonly Float64Array[]): {
  readonly values: Float64Array
  readonly vectors: readonly Float64Array[]
} {
  const a = matrix.map(row => row.slice())
  const vectors = a.map((_, row) => Float64Array.from(a, (_, column) => (row === column ? 1 : 0)))
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < a.length; p++) for (let q = p + 1; q < a.length; q++) rotate(a, vectors, p, q)
  }
  return { values: Float64Array.from(a, (row, place) => row[place] ?? 0), vectors }
}

function rotate(a: readonly Float64Array[], vectors: readonly Float64Array[], p: number, q: number): void {
  const [rowP, rowQ] = [a[p], a[q]]
  const apq = rowP?.[q] ?? 0
  if (!rowP || !rowQ || Math.abs(apq) < 1e-12) return
  const theta = ((rowQ[q] ?? 0) - (rowP[p] ?? 0)) / (2 * apq)
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const cos = 1 / Math.sqrt(t * t + 1)
  for (const row of [...a, ...vectors]) turn(row, { p, q, cos, sin: t * cos })
  for (let k = 0; k < a.length; k++) {
    const [kp, kq] = [rowP[k] ?? 0, rowQ[k] ?? 0]
    rowP[k] = cos * kp - t * cos * kq
    rowQ[k] = t * cos * kp + cos * kq
  }
}

function turn(
  row: Float64Array,
  by: { readonly p: number; readonly q: number; readonly cos: number; readonly sin: number },
): void {
  const [kp, kq] = [row[by.p] ?? 0, row[by.q] ?? 0]
  row[by.p] = by.cos * kp - by.sin * kq
  row[by.q] = by.sin * kp + by.cos * kq
}

/** The sum of products. */
export function dot<V extends Float32Array | Float64Array>(one: V, other: V): number {
  let sum = 0
  for (let i = 0; i < one.length; i++) sum += (one[i] ?? 0) * (other[i] ?? 0)
  return sum
}

/** Adds a vector, so many times, to another. */
export function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + (what[i] ?? 0) * times
}
