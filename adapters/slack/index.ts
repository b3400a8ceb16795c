import type { RequestListener } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { webApi } from '@slack/bolt'
import { keepState, type KeptState } from '../../src/core/adapter-state.ts'
import { BotError } from '../../src/core/errors.ts'
import type { Action, Form } from '../../src/core/action.ts'
import type { StaffRoll, Voice } from '../../src/core/handoff.ts'
import type { Log } from '../../src/core/log.ts'
import type { Adapter, Respond, TurnHandler } from '../../src/core/turn.ts'
import { addressOf } from './address.ts'
import { createApi, PATIENCE_MS, type SlackApi } from './api.ts'
import { clientOptions, connect, type SlackConnection } from './connect.ts'
import { deliver } from './deliver.ts'
import { greet } from './greet.ts'
import type { FrontPage } from './home.ts'
import type { SlackPayload } from './payload.ts'
import { quietLogger } from './quiet-logger.ts'
import { readTurn } from './read.ts'
import { createRunning, type Running } from './running.ts'
import { createVoice } from './voice.ts'
import { openForm } from './open-form.ts'
import { createStaffRoll } from './staff-roll.ts'
import { openWindow } from './window.ts'

/** What the adapter of Slack is made of. */
export interface SlackSettings {
  readonly connection: SlackConnection
  readonly log: Log
  /** What our home shows, read anew each time somebody opens it. */
  frontPage(): FrontPage
  /** The form that an action opens for a person; null for most. Never rejects, and takes a second at most. */
  formFor(action: Action, person: string): Promise<Form | null>
  /** The user group whose members may work on requests; null where nobody may. */
  readonly staffGroup: string | null
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** The adapter of Slack, its voice outside of turns, and its ear where Slack sends requests. */
export interface SlackAdapter extends Adapter {
  readonly voice: Voice
  readonly roll: StaffRoll
  /** Takes Slack's requests at `/slack/events`; null in Socket Mode. */
  readonly http: RequestListener | null
}

/** How long an acknowledgement waits for a turn to be taken, in milliseconds: Slack wants it within 3 s. */
const TAKEN_MS = 800

/** How long running turns may take after we were asked to stop, in milliseconds. */
const STOP_MS = 10_000

/** Joins Slack to the engine: wiring only. */
export function createSlackAdapter(settings: SlackSettings): SlackAdapter {
  const { connection, log, frontPage, formFor, now } = settings
  const web = new webApi.WebClient(connection.botToken, clientOptions(connection, quietLogger(log)))
  const api = createApi(web, log, PATIENCE_MS.answer)
  const cards = createApi(web, log, PATIENCE_MS.card)
  const running = createRunning()
  const kept = keepState(now)
  let handle: TurnHandler | null = null
  const line = connect({ ...connection, kept }, log, payload => {
    if (payload.type === 'event_callback') running.add(greet(api, payload.event, frontPage))
    return handle ? takeTurn(payload, { api, cards, running, log, handle, formFor, atMs: now() }) : Promise.resolve()
  })
  return {
    platform: 'slack',
    voice: createVoice(api),
    roll: createStaffRoll(api, settings.staffGroup),
    http: line.http,
    state: kept.state,
    async start(turnHandler) {
      handle = turnHandler
      await line.start().catch((cause: unknown) => refuse(cause, kept))
      kept.note({ kind: 'connected' })
    },
    async stop() {
      kept.note({ kind: 'away', why: 'stopped', isFinal: true })
      await line.stop()
      await running.settled(STOP_MS)
    },
  }
}

interface Taking {
  readonly api: SlackApi
  /** The same with more patience: a card must not be missing. */
  readonly cards: SlackApi
  readonly running: Running
  readonly log: Log
  readonly handle: TurnHandler
  readonly formFor: SlackSettings['formFor']
  readonly atMs: number
}

/** Resolves when Slack need not deliver the payload again. */
async function takeTurn(payload: SlackPayload, taking: Taking): Promise<void> {
  const { api, cards, running, log, handle, atMs } = taking
  const turn = readTurn(payload, atMs)
  if (!turn) return
  const form = turn.said.kind === 'press' ? await taking.formFor(turn.said.action, turn.person) : null
  // Where Slack does not let a window open, the same is asked for in words.
  if (form && (await openForm(api, payload, form))) return
  const taken = Promise.withResolvers<void>()
  const address = addressOf(payload)
  const window = openWindow(api, address)
  const respond: Respond = reply =>
    deliver(reply.kind === 'crisis' ? cards : api, { reply, address, mark: turn.id, window })
  const answering = handle(turn, respond, taken.resolve)
  running.add(answering.catch((cause: unknown) => log.error('turn lost', { turn: turn.id }, cause)))
  await Promise.race([taken.promise, answering.catch(() => {}), wait(TAKEN_MS, undefined, { ref: false })])
}

function refuse(cause: unknown, kept: KeptState): never {
  const why = cause instanceof webApi.WebAPIPlatformError ? cause.data.error : 'it could not be reached'
  kept.note({ kind: 'away', why, isFinal: true })
  throw new BotError('adapter-refused', {
    message: `Slack does not let us in: ${why}. Check SLACK_BOT_TOKEN and SLACK_APP_TOKEN, and that the app is installed.`,
    cause,
  })
}
