import { within } from '../../src/async/within.ts'
import type { Form } from '../../src/core/model/action.ts'
import type { Log } from '../../src/core/model/log.ts'
import type { Respond, Turn, TurnHandler } from '../../src/core/model/turn.ts'
import { addressOf } from './address.ts'
import type { SlackApi } from './api.ts'
import { deliver } from './deliver.ts'
import { greet } from './greet.ts'
import type { SlackHealth } from './health.ts'
import type { FrontPage } from '../shared/platform.ts'
import { openForm } from './open-form.ts'
import type { SlackEvent, SlackPayload } from './payload.ts'
import { readTurn } from './read.ts'
import type { Running } from '../shared/running.ts'
import type { Us } from './us.ts'
import { openWindow } from './window.ts'

/** What taking what Slack delivers takes. */
export interface TakeParts {
  readonly api: SlackApi
  /** The same for what nobody waits for. */
  readonly brief: SlackApi
  readonly running: Running
  readonly health: Pick<SlackHealth, 'call'>
  readonly us: Us
  readonly handle: TurnHandler
  formFor(turn: Turn): Promise<Form | null>
  frontPage(): FrontPage
  readonly log: Log
  now(): number
}

/** How long an acknowledgement waits for a turn to be taken, in milliseconds: Slack wants it within 3 s, and what is acknowledged untaken is lost with its process. */
const TAKEN_MS = 1500

/**
 * Takes what Slack delivered. Slack is acknowledged as soon as the turn is claimed, and before we call it ourselves; only a
 * crisis card waits for nothing.
 */
export async function takePayload(payload: SlackPayload, acknowledge: () => void, taking: TakeParts): Promise<void> {
  const { us, running, formFor, now } = taking
  if ('event' in payload) hearOfUs(payload.event, taking)
  const turn = readTurn(payload, { us, atMs: now() })
  if (!turn) return
  const form = turn.said.kind === 'press' ? await formFor(turn) : null
  if (!form) return takeTurn(turn, payload, acknowledge, taking)
  acknowledge()
  running.add(openOrAsk(form, turn, payload, taking))
}

/** What tells of ourselves: somebody opened our home, or the app was taken out. */
function hearOfUs(event: SlackEvent, { brief, running, health, frontPage }: TakeParts): void {
  if (event.type === 'app_uninstalled') health.call('app_uninstalled')
  if (event.type === 'tokens_revoked' && event.tokens?.bot?.length) health.call('token_revoked')
  running.add(greet(brief, event, frontPage))
}

/** Where Slack does not let a window open, the same is asked for in words. */
async function openOrAsk(form: Form, turn: Turn, payload: SlackPayload, taking: TakeParts): Promise<void> {
  if (await openForm(taking.api, payload, form)) return
  await takeTurn(turn, payload, () => undefined, taking)
}

async function takeTurn(turn: Turn, payload: SlackPayload, acknowledge: () => void, taking: TakeParts): Promise<void> {
  const { api, running, log, handle } = taking
  const [taken, acknowledged] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const address = addressOf(payload)
  const window = openWindow(api, address, acknowledged.promise)
  const respond: Respond = reply => deliver({ reply, address, mark: turn.id, window }, taking)
  const answering = handle(turn, respond, taken.resolve).catch((cause: unknown) =>
    log.error('turn lost', { turn: turn.id }, cause),
  )
  running.add(answering)
  await within(TAKEN_MS, Promise.race([taken.promise, answering]), undefined)
  acknowledge()
  acknowledged.resolve()
}
