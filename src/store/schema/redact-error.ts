/** An error as it may be logged: its kind, its code and its place, without the message, which may quote values. */
export function redactError(error: unknown): Error {
  const bare = new Error('details left out')
  if (!(error instanceof Error)) return bare
  bare.name = error.name
  const places = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  bare.stack = [`${error.name}: ${bare.message}`, ...places].join('\n')
  return 'code' in error ? Object.assign(bare, { code: error.code }) : bare
}
