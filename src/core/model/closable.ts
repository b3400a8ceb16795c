/** Something that was opened and is closed once; `await using` closes it at the end of its block. */
export interface Closable extends AsyncDisposable {
  close(): Promise<void>
}

/** Lets `await using` close what can be closed. The same object is given back, as what it shows may change. */
export function closable<Opened extends Closable>(opened: Omit<Opened, typeof Symbol.asyncDispose>): Opened {
  const whole = opened as Opened
  return Object.assign(whole, { [Symbol.asyncDispose]: () => whole.close() })
}
