import { CANNOT_SEND } from '../../src/core/words/en/labels.ts'
import { FOR_ANYBODY } from '../../src/core/words/en/slack.ts'
import type { Reply } from '../../src/core/model/reply.ts'
import type { SlackMessage } from './render.ts'
import { writeHelpLine, writeRoute } from './write-ways.ts'

/** What is sent to Slack to be shown: a message as it is drawn, or nothing but its text. */
export type Outgoing = SlackMessage | { readonly text: string }

/** Most lines of what everybody may read of a crisis card: the emergency number, and one to talk to. */
const LINES_MAX = 2

/** All the words of a message, and nothing to press: Slack takes it where it refuses how blocks are built. */
export function plainly({ text }: SlackMessage): Outgoing {
  return { text }
}

/**
 * What is said where a reply reaches its person in no other way, and what everybody may read: nothing of anybody, and nothing of
 * what was asked; only how to reach somebody.
 */
export function neutralNote(reply: Reply): Outgoing {
  if (reply.kind !== 'crisis') return { text: `${CANNOT_SEND}\n${writeRoute(reply.route)}` }
  const lines = reply.lines.slice(0, LINES_MAX).map(line => `• ${writeHelpLine(line)}`)
  return { text: [FOR_ANYBODY, ...lines, writeRoute(reply.route)].join('\n') }
}
