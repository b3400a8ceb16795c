import { closable, type Closable } from '../../src/core/model/closable.ts'
import { every } from '../../src/async/every.ts'
import { pause } from '../../src/async/pause.ts'
import { within } from '../../src/async/within.ts'
import type { KeptState } from '../../src/core/model/adapter-state.ts'
import { BotError } from '../../src/core/model/errors.ts'
import type { Leadership, LeaderElection } from '../../src/core/model/leader-election.ts'
import type { Log } from '../../src/core/model/log.ts'

/** How long the ones behind the leader wait before they ask again, in milliseconds: well within the 10 s of a takeover. */
const STANDBY_MS = 2000

/** How long to wait after something went wrong, in milliseconds. */
const RETRY_MS = 3000

/** How long a start waits for Discord to be reached; after that it goes on by itself, in milliseconds. */
const PATIENCE_MS = 10_000

/** Something that one process does. */
export interface LeaderTask extends Closable {
  readonly name: string
  /** Takes the task up. Resolves with what rejects when it has ended by itself; rejects with `adapter-refused` when it never can. */
  take(): Promise<{ readonly over: Promise<never> }>
  /** Lays it down. Also called while it is being taken up. */
  close(): Promise<void>
}

/** A task that is run while we lead. */
export interface LeaderRun extends Closable {
  /** Resolves once the task is taken up, or another process has it, or it has to be tried again later. */
  readonly settled: Promise<void>
  close(): Promise<void>
}

/** A lead of ours; or nobody can tell who leads, since the store is away. */
type Held = Leadership | 'nobody knows'

/** What running a task as leader takes. */
export interface LeaderParts {
  readonly leader: LeaderElection
  readonly log: Log
  readonly states: KeptState
}

interface RunState extends LeaderParts {
  readonly task: LeaderTask
  readonly settled: PromiseWithResolvers<void>
  readonly stopping: PromiseWithResolvers<void>
}

/**
 * Does a task for as long as this process leads it. While nobody can tell who leads, whoever has the task keeps it, and whoever
 * has not takes it: two answers are better than none to a person in danger.
 */
export function runAsLeader(task: LeaderTask, parts: LeaderParts): LeaderRun {
  const [settled, stopping] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const state: RunState = { task, ...parts, settled, stopping }
  const job = every(`lead ${task.name}`, STANDBY_MS, () => askForLead(state), parts.log)
  void stopping.promise.then(job.close)
  return closable({
    settled: within(PATIENCE_MS, settled.promise, undefined),
    close() {
      stopping.resolve()
      return job.close()
    },
  })
}

async function askForLead(state: RunState): Promise<void> {
  const held = await acquire(state)
  if (held) await serve(state, held)
  else standBy(state)
}

function standBy({ states, settled }: RunState): void {
  states.note({ kind: 'standby' })
  settled.resolve()
}

/** From taking the task up to laying it down. */
async function serve(state: RunState, first: Held): Promise<void> {
  let held: Held | null = first
  try {
    const taken = await Promise.race([state.task.take(), state.stopping.promise])
    state.settled.resolve()
    if (taken) held = await keep(state, first, taken.over)
  } catch (cause) {
    await giveUp(state, cause)
  } finally {
    await state.task.close()
    if (held && held !== 'nobody knows') await held.close()
  }
}

/** Keeps the lead while it lasts, and asks for it again when it is lost. Resolves with the lead that is left to release. */
async function keep(state: RunState, held: Held, over: Promise<never>): Promise<Held | null> {
  state.log.info('discord connected')
  const lost = held === 'nobody knows' ? pause(RETRY_MS) : held.lost
  const stopped = state.stopping.promise.then(() => true)
  if (await Promise.race([lost.then(() => false), stopped, over])) return held
  const next = await acquire(state)
  return next && keep(state, next, over)
}

/** A refusal is final and told to whoever started us; after anything else we try again. */
async function giveUp(state: RunState, cause: unknown): Promise<void> {
  state.log.error('discord not connected', {}, cause)
  const isFinal = cause instanceof BotError
  state.states.note({ kind: 'away', why: isFinal ? cause.message : 'Discord cannot be reached', isFinal })
  if (isFinal) state.settled.reject(cause)
  state.settled.resolve()
  await within(RETRY_MS, state.stopping.promise, undefined)
  if (isFinal) state.stopping.resolve()
}

async function acquire({ task, leader, log }: RunState): Promise<Held | null> {
  try {
    return await leader.acquire(task.name)
  } catch (cause) {
    log.error('discord lead not known', {}, cause)
    return 'nobody knows'
  }
}
