import { closable, type Closable } from '../../core/model/closable.ts'
import { Client, escapeIdentifier, type ClientConfig } from 'pg'
import { createKeyQueue } from '../../async/key-queue.ts'
import { pause } from '../../async/pause.ts'
import type { Log } from '../../core/model/log.ts'
import { explainPostgres, isOfServer } from './postgres-trouble.ts'

/** How long to wait before connecting again, in milliseconds; doubled each time up to the last. */
const AGAIN_FIRST_MS = 100
const AGAIN_LAST_MS = 5000

/** What a session is opened with. */
export interface PostgresSessionParts {
  readonly options: ClientConfig
  readonly channel: string
  /** For messages to the operator. */
  readonly place: string
  readonly log: Log
}

/** One connection that is kept for good: locks and announcements live as long as it does. */
export interface PostgresSession extends Closable {
  /** Rejects at once with `store-unavailable` while the connection is lost. */
  query(sql: string, parameters: readonly unknown[]): Promise<readonly Readonly<Record<string, unknown>>[]>
  /** Calls back when something was announced on the channel, or may have been while the connection was lost. */
  onAnnounced(listener: () => void): void
}

/** A session's connection, while there is one, and who listens. */
interface SessionConnection {
  client: Client | null
  tell(): void
}

/** Opens a session, and opens it again whenever it is lost. Resolves after the first attempt, whatever came of it. */
export async function openSession(parts: PostgresSessionParts): Promise<PostgresSession> {
  const line: SessionConnection = { client: null, tell: () => {} }
  const attempted = Promise.withResolvers<void>()
  const closing = new AbortController()
  // pg 9 will not queue queries itself any more.
  const queue = createKeyQueue()
  const kept = keepOpen(parts, line, attempted.resolve, closing.signal)
  await attempted.promise
  return closable({
    query: (sql, parameters) => queue.run('', () => query(line.client, sql, parameters, parts.place)),
    onAnnounced(listener) {
      line.tell = listener
    },
    async close() {
      closing.abort()
      await line.client?.end()
      await kept
    },
  })
}

async function keepOpen(
  parts: PostgresSessionParts,
  line: SessionConnection,
  onAttempted: () => void,
  closing: AbortSignal,
): Promise<void> {
  let againMs = AGAIN_FIRST_MS
  while (!closing.aborted) {
    try {
      const { client, ended } = await connect(parts, line)
      line.client = client
      if (closing.aborted) void client.end()
      againMs = AGAIN_FIRST_MS
      onAttempted()
      line.tell()
      await ended
      line.client = null
      if (!closing.aborted) parts.log.warn('database session lost')
    } catch (cause) {
      onAttempted()
      parts.log.warn('database session not opened', {}, explainPostgres(cause, parts.place))
      await pause(againMs, closing)
      againMs = Math.min(againMs * 2, AGAIN_LAST_MS)
    }
  }
}

async function connect(
  { options, channel, place }: PostgresSessionParts,
  line: SessionConnection,
): Promise<{ readonly client: Client; readonly ended: Promise<void> }> {
  const client = new Client(options)
  const ended = new Promise<void>(resolve => client.once('end', () => resolve()))
  client.on('notification', () => line.tell())
  // Without a listener a lost connection would end the process; `end` follows, and is acted upon.
  client.on('error', () => {})
  await client.connect()
  await query(client, `listen ${escapeIdentifier(channel)}`, [], place)
  return { client, ended }
}

async function query(
  client: Client | null,
  sql: string,
  parameters: readonly unknown[],
  place: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  try {
    if (!client) throw new Error('The session is lost.')
    return (await client.query<Record<string, unknown>>(sql, [...parameters])).rows
  } catch (error) {
    // A connection that has fallen silent is given up, and opened again.
    if (client && !isOfServer(error)) void client.end().catch(() => {})
    throw explainPostgres(error, place)
  }
}
