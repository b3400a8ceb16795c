import { pause } from '../../src/async/pause.ts'
import { within } from '../../src/async/within.ts'
import type { KeptState } from '../../src/core/model/adapter-state.ts'
import { BotError } from '../../src/core/model/errors.ts'
import type { Lead, Leader } from '../../src/core/model/leader-election.ts'
import type { Log } from '../../src/core/model/log.ts'

/** How long the ones behind the leader wait before they ask again, in milliseconds: well within the 10 s of a takeover. */
const STANDBY_MS = 2000

/** How long to wait after something went wrong, in milliseconds. */
const RETRY_MS = 3000

/** How long a start waits for Discord to be reached; after that it goes on by itself, in milliseconds. */
const PATIENCE_MS = 10_000

/** Something that one process does. */
export interface Duty {
  readonly name: string
  /** Takes the duty up. Resolves with what rejects when it has ended by itself; rejects with `adapter-refused` when it never can. */
  take(): Promise<{ readonly over: Promise<never> }>
  /** Lays it down. Also called while it is being taken up. */
  drop(): Promise<void>
}

/** A duty that is followed. */
export interface Following {
  /** Resolves once the duty is taken up, or another process has it, or it has to be tried again later. */
  readonly settled: Promise<void>
  stop(): Promise<void>
}

/** A lead of ours; or nobody can tell who leads, since the store is away. */
type Held = Lead | 'nobody knows'

/** What following a duty takes. */
export interface DutyParts {
  readonly leader: Leader
  readonly log: Log
  readonly states: KeptState
}

interface Course extends DutyParts {
  readonly duty: Duty
  readonly settled: PromiseWithResolvers<void>
  readonly stopping: PromiseWithResolvers<void>
  isStopping: boolean
}

/**
 * Does a duty for as long as this process leads it. While nobody can tell who leads, whoever has the duty keeps it, and whoever
 * has not takes it: two answers are better than none to a person in danger.
 */
export function follow(duty: Duty, parts: DutyParts): Following {
  const [settled, stopping] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const course: Course = { duty, ...parts, settled, stopping, isStopping: false }
  const ended = run(course)
  return {
    settled: within(PATIENCE_MS, settled.promise, undefined),
    async stop() {
      course.isStopping = true
      stopping.resolve()
      await ended
    },
  }
}

async function run(course: Course): Promise<void> {
  while (!course.isStopping) {
    const held = await acquire(course)
    if (held) await serve(course, held)
    else standBy(course)
    await within(STANDBY_MS, course.stopping.promise, undefined)
  }
}

function standBy({ states, settled }: Course): void {
  states.note({ kind: 'standby' })
  settled.resolve()
}

/** From taking the duty up to laying it down. */
async function serve(course: Course, first: Held): Promise<void> {
  let held: Held | null = first
  try {
    const taken = await Promise.race([course.duty.take(), course.stopping.promise])
    course.settled.resolve()
    if (taken) held = await keep(course, first, taken.over)
  } catch (cause) {
    await giveUp(course, cause)
  } finally {
    await course.duty.drop()
    if (held && held !== 'nobody knows') await held.release()
  }
}

/** Keeps the lead while it lasts, and asks for it again when it is lost. Resolves with the lead that is left to release. */
async function keep(course: Course, held: Held, over: Promise<never>): Promise<Held | null> {
  course.log.info('discord connected')
  const lost = held === 'nobody knows' ? pause(RETRY_MS) : held.lost
  const stopped = course.stopping.promise.then(() => true)
  if (await Promise.race([lost.then(() => false), stopped, over])) return held
  const next = await acquire(course)
  return next && keep(course, next, over)
}

/** A refusal is final and told to whoever started us; after anything else we try again. */
async function giveUp(course: Course, cause: unknown): Promise<void> {
  course.log.error('discord not connected', {}, cause)
  const isFinal = cause instanceof BotError
  course.states.note({ kind: 'away', why: isFinal ? cause.message : 'Discord cannot be reached', isFinal })
  if (isFinal) {
    course.isStopping = true
    course.settled.reject(cause)
  }
  course.settled.resolve()
  await within(RETRY_MS, course.stopping.promise, undefined)
}

async function acquire({ duty, leader, log }: Course): Promise<Held | null> {
  try {
    return await leader.acquire(duty.name)
  } catch (cause) {
    log.error('discord lead not known', {}, cause)
    return 'nobody knows'
  }
}
