import { poll } from '../../async/poll.ts'
import { BotError } from '../../core/model/errors.ts'
import { createKeyQueue, type KeyQueue } from '../../async/key-queue.ts'
import type { Log } from '../../core/model/log.ts'
import type { PostgresSession } from './postgres-session.ts'

/** How long to wait before asking for a taken queue again, in milliseconds. It is rarely taken: two messages at once. */
const ASK_AGAIN_MS = 25

/** Longest wait for a queue that another instance holds, in milliseconds: twice a turn's deadline. */
const WAIT_MAX_MS = 10_000

/** What queues across instances are made of. */
export interface PostgresKeyQueueParts {
  readonly session: PostgresSession
  /** Turns a key into a 64-bit number. */
  numberOf(key: string): bigint
  readonly log: Log
}

/**
 * Keeps queues across instances by advisory locks. Within a process, tasks queue in their order; only the first of a queue asks
 * for the lock, so that one connection holds the locks of all queues and none of them is taken twice by the same process.
 * When PostgreSQL is away a queue holds within the process only: a person is better answered than kept waiting.
 */
export function createPostgresKeyQueue({ session, numberOf, log }: PostgresKeyQueueParts): KeyQueue {
  const here = createKeyQueue()

  async function take(lock: string): Promise<true> {
    const taken = await poll(() => takeOnce(lock), { everyMs: ASK_AGAIN_MS, forMs: WAIT_MAX_MS })
    if (taken === null) throw tooLong()
    return taken
  }

  async function takeOnce(lock: string): Promise<true | null> {
    const [row] = await session.query('select pg_try_advisory_lock($1) as taken', [lock])
    return row?.['taken'] === true ? true : null
  }

  async function runTaken<T>(lock: string, task: () => Promise<T>): Promise<T> {
    const lose = (cause: unknown): false => {
      if (cause instanceof BotError && cause.code === 'turn-late') throw cause
      log.warn('queue not shared', {}, cause)
      return false
    }
    const isShared = await take(lock).catch(lose)
    try {
      return await task()
    } finally {
      if (isShared) await session.query('select pg_advisory_unlock($1)', [lock]).catch(lose)
    }
  }

  return { run: (key, task) => here.run(key, () => runTaken(String(numberOf(key)), task)) }
}

function tooLong(): BotError {
  return new BotError('turn-late', {
    message: `Another instance has been busy with the same conversation for ${WAIT_MAX_MS / 1000} s.`,
  })
}
