/** Where a message will stand. */
export interface Surface {
  readonly kind: 'message' | 'modal'
  /** Timestamp of the thread into which an answer may be shared; null where there is none. */
  readonly shareInto: string | null
}

/** A message whose answer nobody can share. */
export const PLAIN_MESSAGE: Surface = { kind: 'message', shareInto: null }

/** Names a button, unique in its block. The name carries the thread, so that what a press brings can be shared as well. */
export function nameOf(name: string, { shareInto }: Surface): string {
  return shareInto === null ? name : `${name} ${shareInto}`
}

/** The thread that a button's name carries; null where it carries none. */
export function threadIn(name: string): string | null {
  return / (\d+\.\d+)$/.exec(name)?.[1] ?? null
}
