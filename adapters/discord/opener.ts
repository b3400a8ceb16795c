import { decodeAction, encodeAction, type Action } from '../../src/core/action.ts'
import { writeNumbers } from '../../src/core/phone-number.ts'
import type { Reply } from '../../src/core/reply.ts'
import { idsThatFit, showMe } from './buttons.ts'
import { escape } from './escape.ts'
import { LIMITS } from './limits.ts'
import { join, piecesOf } from './markdown.ts'
import { messageOf, type DiscordMessage } from './message.ts'
import { emergency, PRIVATE_REPLY } from './wording.ts'

/** A private reply waiting behind a button in a channel: for whom, and how to compose it again when we no longer have it. */
export interface Opener {
  readonly person: string
  readonly action: Action
}

const OPEN = 'open:'

/** Longest id of a person, in characters. Source: Discord API reference, "Snowflakes": 64 bits. */
const PERSON_MAX = 20

const ROOM = LIMITS.customId - OPEN.length - PERSON_MAX - 1

/**
 * Stands in a channel for a reply that only the person who asked may see. That we are a program is said in the open: it is
 * nobody's secret, and whoever never opens the reply has been told. It looks the same whatever the reply is; only where a card
 * reaches nobody in another way is it `urgent`, and names the emergency number.
 */
export function renderOpener(reply: Reply, person: string, isUrgent = false): DiscordMessage {
  const opens = `${OPEN}${person}:${encodeAction(actionFor(reply))}`
  const parts = [
    reply.disclosure && join(piecesOf(reply.disclosure)),
    `<@${person}> ${PRIVATE_REPLY}`,
    isUrgent && reply.kind === 'crisis' ? emergency(emergencyNumber(reply)) : null,
  ]
  return messageOf(
    parts
      .filter(part => part !== null)
      .join('\n\n')
      .slice(0, LIMITS.content),
    [showMe(opens)],
  )
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
      return {
        verb: 'show',
        about: idsThatFit(
          'show',
          reply.answers.map(answer => answer.intent),
          ROOM,
        ),
      }
    case 'clarify':
      return {
        verb: 'show',
        about: idsThatFit(
          'show',
          reply.choices.map(choice => choice.intent),
          ROOM,
        ),
      }
    case 'crisis':
      return { verb: 'card', about: reply.danger }
    case 'passage':
    case 'fallback':
    case 'failure':
    case 'prompt':
      return { verb: 'none', about: '' }
    case 'status':
      return { verb: reply.offers.includes('forget') ? 'privacy' : 'route', about: '' }
  }
}

function emergencyNumber(reply: Extract<Reply, { kind: 'crisis' }>): string | null {
  const call = reply.lines.find(line => line.kind === 'emergency')?.call ?? []
  return call.length === 0 ? null : writeNumbers(call, ({ shown }) => `**${escape(shown)}**`, escape)
}
