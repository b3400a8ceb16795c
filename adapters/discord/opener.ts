import { decodeAction, encodeAction, type Action } from '../../src/core/model/action.ts'
import { writeNumbers } from '../../src/core/model/phone-number.ts'
import { answersIn, choicesIn, type Answer, type Reply, type TherapistRoute } from '../../src/core/model/reply.ts'
import { idsThatFit, showMe } from './buttons.ts'
import { escape } from './escape.ts'
import { fit } from './fit.ts'
import { LIMITS } from './limits.ts'
import { plainParagraph } from '../../src/core/model/rich-text.ts'
import { piecesOf } from '../shared/pieces.ts'
import { messageOf, type DiscordMessage } from './message.ts'
import { routeText } from './route-text.ts'
import { emergency, NOT_YOURS, PRIVATE_REPLY, REPLY_NOT_TAKEN } from '../../src/core/words/en/discord.ts'

/** A private reply waiting behind a button in a channel: for whom, and how to compose it again when we no longer have it. */
export interface Opener {
  readonly person: string
  readonly action: Action
}

const OPEN = 'open:'

/** Longest id of a person, in characters. Source: Discord API reference, "Snowflakes": 64 bits. */
const PERSON_MAX = 20

const ROOM = LIMITS.customId - OPEN.length - PERSON_MAX - 1

/** Room for saying that we are a program, in characters. */
const DISCLOSURE_MAX = 600

/**
 * Stands in a channel for a reply that only the person who asked may see, with the way to a therapist. That we are a program is
 * said in the open: it is nobody's secret, and whoever never opens the reply has been told. It looks the same whatever the reply
 * is; only where a card has not reached them in another way is it `urgent`, and names the emergency number.
 */
export function renderOpener(reply: Reply, person: string, isUrgent = false): DiscordMessage {
  const opens = `${OPEN}${person}:${encodeAction(actionFor(reply))}`
  const disclosure = reply.disclosure && fit(piecesOf(plainParagraph(reply.disclosure)), DISCLOSURE_MAX, '…')
  const parts = [disclosure, `<@${person}> ${PRIVATE_REPLY}`, ...neutralLines(reply, isUrgent)]
  return messageOf(parts.filter(part => part !== null).join('\n\n'), [showMe(opens)])
}

/** Says no more than how to reach somebody: where a reply itself is not taken. */
export function renderNeutral(reply: Reply): DiscordMessage {
  return messageOf([REPLY_NOT_TAKEN, ...neutralLines(reply, true)].join('\n\n'))
}

/** Said to whoever presses a button that is meant for somebody else. */
export function renderNotYours(route: TherapistRoute): DiscordMessage {
  return messageOf(`${NOT_YOURS}\n\n${routeText(route)}`)
}

function neutralLines(reply: Reply, isUrgent: boolean): readonly string[] {
  const urgent = isUrgent && reply.kind === 'crisis' ? [emergency(emergencyNumber(reply))] : []
  return [...urgent, routeText(reply.route)]
}

/** Reads what a *Show me* button carries. Null when it is another button. */
export function readOpener(customId: string): Opener | null {
  const found = customId.startsWith(OPEN) ? /^(\d{1,20}):(.+)$/s.exec(customId.slice(OPEN.length)) : null
  const action = decodeAction(found?.[2] ?? '')
  return found?.[1] && action ? { person: found[1], action } : null
}

/** What composes the same reply again, or the nearest to it: nothing of what the person wrote is in it. */
function actionFor(reply: Reply): Action {
  switch (reply.kind) {
    case 'answer':
    case 'shown':
      return showing(answersIn(reply))
    case 'clarify':
      return showing(choicesIn(reply))
    case 'crisis':
      return { verb: 'card', about: reply.danger }
    case 'worry':
      return { verb: 'card', about: 'worry' }
    case 'passage':
    case 'fallback':
    case 'failure':
    case 'prompt':
      return { verb: 'none', about: '' }
    case 'status':
      return { verb: reply.offers.includes('forget') ? 'privacy' : 'route', about: '' }
  }
}

function showing(pieces: readonly Pick<Answer, 'intent'>[]): Action {
  return {
    verb: 'show',
    about: idsThatFit(
      'show',
      pieces.map(({ intent }) => intent),
      ROOM,
    ),
  }
}

function emergencyNumber(reply: Extract<Reply, { kind: 'crisis' }>): string | null {
  const call = reply.lines.find(line => line.kind === 'emergency')?.call ?? []
  return call.length === 0 ? null : writeNumbers(call, ({ shown }) => `**${escape(shown)}**`, escape)
}
