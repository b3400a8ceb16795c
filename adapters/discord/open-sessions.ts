import { pause } from '../../src/async/pause.ts'
import type { SessionInfo } from '@discordjs/ws'
import * as v from 'valibot'
import type { KeptState } from '../../src/core/model/adapter-state.ts'
import type { Log } from '../../src/core/model/log.ts'
import type { Rest } from './api.ts'
import { attemptOnce } from './attempt.ts'
import type { Pace, Paces } from './pace.ts'

/** Sees to it that connections are not opened too often. The hooks that `@discordjs/ws` has for that, under its names. */
export interface Sessions {
  /** Asked before a connection is opened, and now and then later. Resolves when it may be opened; never, once we are closing. */
  retrieveSessionInfo(shard: number): Promise<SessionInfo | null>
  updateSessionInfo(shard: number, session: SessionInfo | null): void
  /** Asked right before an identify. */
  waitForIdentify(): Promise<void>
  /** A connection was closed: the next one has to wait its turn. */
  closed(shard: number): void
}

/** What opening takes. */
export interface GatewaySessionParts {
  readonly rest: Rest
  readonly log: Log
  readonly paces: Paces
  readonly states: KeptState
}

/** So many of the day's connections are left alone: after the last, Discord resets the token. */
const LEFT_ALONE = 100

/** How often to look whether there are more of them again, in milliseconds. */
const LOOK_AGAIN_MS = 10 * 60_000

const limitSchema = v.object({
  session_start_limit: v.object({ remaining: v.number(), reset_after: v.number() }),
})

/** Keeps sessions, and the pace at which connections are opened. */
export function openSessions(parts: GatewaySessionParts, closing: AbortSignal): Sessions {
  const { connects, identifies } = parts.paces
  const sessions = new Map<number, SessionInfo>()
  const isOpen = new Set<number>()
  async function waitToOpen(shard: number): Promise<void> {
    await waitFor(connects, closing)
    if (!sessions.has(shard)) await waitToIdentify(identifies, closing, parts)
    connects.note()
    isOpen.add(shard)
  }
  return {
    async retrieveSessionInfo(shard) {
      if (!isOpen.has(shard)) await waitToOpen(shard)
      // What is not wanted any more must not go on: the library would open a connection that nobody closes.
      return closing.aborted ? new Promise<never>(() => {}) : (sessions.get(shard) ?? null)
    },
    updateSessionInfo(shard, session) {
      if (session) sessions.set(shard, session)
      else sessions.delete(shard)
    },
    async waitForIdentify() {
      await waitFor(identifies, closing)
      identifies.note()
    },
    closed: shard => isOpen.delete(shard),
  }
}

async function waitFor(pace: Pace, signal: AbortSignal): Promise<void> {
  await pause(pace.waitMs(), signal)
}

/** Waits for the pace, and for Discord's day to begin anew where too few connections are left of it. */
async function waitToIdentify(pace: Pace, signal: AbortSignal, parts: GatewaySessionParts): Promise<void> {
  await waitFor(pace, signal)
  if (signal.aborted) return
  const { log, rest, states } = parts
  const limit = await readLimit(rest)
  if (!limit || limit.remaining >= LEFT_ALONE) return
  const { remaining: left, reset_after: resetsInMs } = limit
  log.error('discord connections used up', { left, resetsInMs })
  const why = `only ${left} connections are left of those that Discord allows in a day; waiting for more`
  states.note({ kind: 'away', why, isFinal: false })
  await pause(Math.min(resetsInMs, LOOK_AGAIN_MS), signal)
  return waitToIdentify(pace, signal, parts)
}

/** How many connections Discord still allows today; null where it does not say. */
async function readLimit(rest: Rest): Promise<v.InferOutput<typeof limitSchema>['session_start_limit'] | null> {
  const told = await attemptOnce(() => rest.get('/gateway/bot'))
  const read = v.safeParse(limitSchema, told.kind === 'done' ? told.value : null)
  return read.success ? read.output.session_start_limit : null
}
