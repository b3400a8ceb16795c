/** What Slack sends through a socket. Source: docs.slack.dev, "Using Socket Mode". */
export interface Envelope {
  readonly type: string
  /** What an acknowledgement names; null where none is wanted. */
  readonly id: string | null
  /** Of `disconnect`: why, by Slack's name for it. */
  readonly reason: string
  readonly payload: unknown
}

/** Reads what came through a socket. Null when it is no envelope. */
export function readEnvelope(text: string): Envelope | null {
  const { type, envelope_id: id, reason, payload } = fieldsOf(text)
  if (typeof type !== 'string') return null
  return { type, payload, id: typeof id === 'string' ? id : null, reason: nameOf(reason) }
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text)) as Readonly<Record<string, unknown>>
  } catch {
    return {}
  }
}

/** It goes into the log: nothing but a name of Slack's. */
function nameOf(reason: unknown): string {
  return typeof reason === 'string' && /^[a-z_]{1,40}$/.test(reason) ? reason : 'no reason'
}
