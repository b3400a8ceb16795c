import { closable } from '../../core/model/closable.ts'
import { Client, type ClientConfig } from 'pg'
import type { Leadership, LeaderElection } from '../../core/model/leader-election.ts'
import { explainPostgres } from './postgres-trouble.ts'

/** What a leader is chosen with. */
export interface PostgresLeaderParts {
  readonly options: ClientConfig
  /** For messages to the operator. */
  readonly place: string
  /** Turns the name of a duty into a 64-bit number. */
  numberOf(duty: string): bigint
}

/** The lead is an advisory lock on a connection of its own: whoever dies or is cut off loses it with the connection. */
export function createPostgresLeader({ options, place, numberOf }: PostgresLeaderParts): LeaderElection {
  return {
    async acquire(duty) {
      const client = new Client(options)
      const lost = new Promise<void>(resolve => client.once('end', () => resolve()))
      // Without a listener a lost connection would end the process; `end` follows, and tells of the loss.
      client.on('error', () => {})
      try {
        await client.connect()
        if (await tookLock(client, String(numberOf(`lead ${duty}`)))) return leadOn(client, lost)
        await client.end()
        return null
      } catch (cause) {
        await client.end().catch(() => {})
        throw explainPostgres(cause, place)
      }
    },
  }
}

async function tookLock(client: Client, lock: string): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [lock])
  return rows[0]?.taken === true
}

function leadOn(client: Client, lost: Promise<void>): Leadership {
  return closable({ lost, close: () => client.end().catch(() => {}) })
}
