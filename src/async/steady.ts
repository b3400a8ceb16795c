/** Milliseconds that only go on, whatever becomes of the clock: for what is measured within this process. */
export function steady(): number {
  return performance.now()
}
