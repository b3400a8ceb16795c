import { setTimeout as pause } from 'node:timers/promises'
import { BotError } from '../../src/core/errors.ts'
import type { Lead, Leader } from '../../src/core/leader.ts'
import type { Log } from '../../src/core/log.ts'

/** How long the ones behind the leader wait before they ask again, in milliseconds: well within the 10 s of a takeover. */
const STANDBY_MS = 2000

/** How long to wait after something went wrong, in milliseconds. */
const RETRY_MS = 5000

/** Something that one process does. */
export interface Duty {
  readonly name: string
  /** Takes the duty up. Resolves with what tells when it ended by itself; rejects with `adapter-refused` when it never can. */
  take(): Promise<{ readonly over: Promise<void> }>
  /** Lays it down. Also called while it is being taken up. */
  drop(): Promise<void>
}

/** A duty that is followed. */
export interface Following {
  /** Resolves once the duty is taken up, or another process has it, or it has to be tried again later. */
  readonly settled: Promise<void>
  stop(): Promise<void>
}

type Held = Lead | 'nobody knows'

/**
 * Does a duty for as long as this process leads it. When nobody can tell who leads, since the store is away, whoever has the
 * duty keeps it, and whoever has not takes it: two answers are better than none to a person in danger.
 */
export function follow(duty: Duty, leader: Leader, log: Log): Following {
  const stopping = Promise.withResolvers<void>()
  const settled = Promise.withResolvers<void>()
  const state = { isStopping: false }
  const ended = run().finally(settled.resolve)
  return {
    settled: settled.promise,
    async stop() {
      state.isStopping = true
      stopping.resolve()
      await ended
    },
  }

  async function run(): Promise<void> {
    while (!state.isStopping) {
      const held = await acquire(duty.name, leader, log)
      if (held) await serve(held)
      else settled.resolve()
      await Promise.race([pause(STANDBY_MS), stopping.promise])
    }
  }

  /** From taking the duty up to laying it down; the lead may pass through several hands that are all ours. */
  async function serve(first: Held): Promise<void> {
    let held: Held | null = first
    try {
      const taken = await Promise.race([duty.take(), stopping.promise])
      settled.resolve()
      if (taken) log.info('discord connected')
      while (taken && held && !state.isStopping) {
        const isOver = await endOf(held, taken.over)
        if (isOver) break
        held = await acquire(duty.name, leader, log)
      }
    } catch (cause) {
      log.error('discord not connected', {}, cause)
      if (cause instanceof BotError) {
        state.isStopping = true
        settled.reject(cause)
      }
      await Promise.race([pause(RETRY_MS), stopping.promise])
    } finally {
      await duty.drop()
      if (held && held !== 'nobody knows') await held.release()
    }
  }

  /** True when the duty ended by itself, or we are stopping; false when the lead has to be asked for again. */
  async function endOf(held: Held, over: Promise<void>): Promise<boolean> {
    const lost = held === 'nobody knows' ? pause(RETRY_MS) : held.lost
    return Promise.race([lost.then(() => false), over.then(() => true), stopping.promise.then(() => true)])
  }
}

async function acquire(name: string, leader: Leader, log: Log): Promise<Held | null> {
  try {
    return await leader.acquire(name)
  } catch (cause) {
    log.error('discord lead not known', {}, cause)
    return 'nobody knows'
  }
}
