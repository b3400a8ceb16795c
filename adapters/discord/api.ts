import { pause } from '../../src/async/pause.ts'
import { attempt, attemptOnce, type DiscordOutcome } from './attempt.ts'
import { EPHEMERAL, type DiscordMessage } from './message.ts'
import type { DiscordForm } from './render-form.ts'
import type { Choice } from './suggest.ts'

/** Which interaction is answered, and with what right: its token. */
export interface Interacted {
  readonly id: string
  readonly token: string
  readonly application_id: string
}

/** Where a message stands. */
export interface Posted {
  readonly channel_id: string
  readonly id: string
}

/** How a message is posted. */
export interface Posting {
  /** The same nonce within minutes makes no second message; null makes one each time. */
  readonly nonce: string | null
  /** The message it is a reply to. */
  readonly repliesTo: string | null
}

/** The calls we make of Discord on behalf of people. None rejects. */
export interface DiscordApi {
  /** Says within three seconds that an answer will come, and who is to see it. Done also when it was said before. */
  defer(to: Interacted, isPrivate: boolean): Promise<DiscordOutcome>
  /** Answers at once, for the eyes of one person. */
  whisper(to: Interacted, message: DiscordMessage): Promise<DiscordOutcome>
  open(to: Interacted, form: DiscordForm): Promise<DiscordOutcome>
  suggest(to: Interacted, choices: readonly Choice[]): Promise<DiscordOutcome>
  /** Fills in what was deferred, or changes what was said. */
  fill(to: Omit<Interacted, 'id'>, message: DiscordMessage): Promise<DiscordOutcome<Posted>>
  post(channel: string, message: DiscordMessage, how: Posting): Promise<DiscordOutcome<Posted>>
  change(at: Posted, message: DiscordMessage): Promise<DiscordOutcome<Posted>>
  /** The conversation of two with a person. */
  openDirect(person: string): Promise<DiscordOutcome<{ readonly id: string }>>
}

/** A way within Discord's API. */
export type ApiPath = `/${string}`

/** What we need of the library to make calls: it keeps to the rate limits, and tries again when Discord stumbles. */
export interface Rest {
  get(route: ApiPath, call?: Call): Promise<unknown>
  post(route: ApiPath, call?: Call): Promise<unknown>
  patch(route: ApiPath, call?: Call): Promise<unknown>
  delete(route: ApiPath, call?: Call): Promise<unknown>
}

interface Call {
  readonly body?: unknown
  /** False where an interaction's token is the right. */
  readonly auth?: boolean
  readonly query?: URLSearchParams
}

/** First answers to an interaction, by Discord's numbers. */
const ANSWER = { say: 4, defer: 5, suggest: 8, form: 9 } as const

/** Refusals we know what to do about. Source: Discord API reference, "JSON error codes". */
const ALREADY_ANSWERED = 40_060
const MAY_NOT_REPLY = 160_002
const TOO_FAST = 40_003

/**
 * Calls Discord by what we want of it. Answers to interactions go their own way: Discord does not count them among the 50 calls
 * a second that a bot may make, and somebody is waiting for them.
 */
export function createApi(rest: Rest, answers: Rest): DiscordApi {
  const answer = async ({ id, token }: Interacted, type: number, data: object): Promise<DiscordOutcome> => {
    const outcome = await attemptOnce(() =>
      answers.post(`/interactions/${id}/${token}/callback`, { body: { type, data }, auth: false }),
    )
    const isDone = outcome.kind === 'refused' && outcome.code === ALREADY_ANSWERED
    return isDone ? { kind: 'done', value: null } : outcome
  }
  return {
    defer: (to, isPrivate) => answer(to, ANSWER.defer, { flags: isPrivate ? EPHEMERAL : 0 }),
    whisper: (to, message) => answer(to, ANSWER.say, { ...message, flags: EPHEMERAL }),
    open: (to, form) => answer(to, ANSWER.form, form),
    suggest: (to, choices) => answer(to, ANSWER.suggest, { choices }),
    fill: ({ application_id, token }, body) =>
      attempt(() => answers.patch(`/webhooks/${application_id}/${token}/messages/@original`, { body, auth: false })),
    post: (channel, message, how) => post(rest, channel, message, how),
    change: ({ channel_id, id }, body) => attempt(() => rest.patch(`/channels/${channel_id}/messages/${id}`, { body })),
    openDirect: person => openDirect(rest, person, TOO_FAST_PAUSES_MS),
  }
}

/** Pauses while Discord finds that we open conversations too fast, in milliseconds: it lasts for seconds. */
const TOO_FAST_PAUSES_MS: readonly number[] = [1000, 3000, 8000, 20_000]

async function openDirect(
  rest: Rest,
  person: string,
  pausesMs: readonly number[],
): Promise<DiscordOutcome<{ readonly id: string }>> {
  const body = { recipient_id: person }
  const opened = await attempt<{ readonly id: string }>(() => rest.post('/users/@me/channels', { body }))
  const [pauseMs, ...later] = pausesMs
  if (opened.kind !== 'refused' || opened.code !== TOO_FAST || pauseMs === undefined) return opened
  await pause(pauseMs)
  return openDirect(rest, person, later)
}

/** Where we may not read what was said before, Discord takes no replies: then it is an ordinary message. */
async function post(
  rest: Rest,
  channel: string,
  message: DiscordMessage,
  how: Posting,
): Promise<DiscordOutcome<Posted>> {
  const { nonce, repliesTo } = how
  const body = {
    ...message,
    ...(nonce !== null && { nonce, enforce_nonce: true }),
    ...(repliesTo !== null && { message_reference: { message_id: repliesTo, fail_if_not_exists: false } }),
  }
  const outcome = await attempt<Posted>(() => rest.post(`/channels/${channel}/messages`, { body }))
  const isPlain = repliesTo === null || outcome.kind !== 'refused' || outcome.code !== MAY_NOT_REPLY
  return isPlain ? outcome : post(rest, channel, message, { nonce, repliesTo: null })
}
