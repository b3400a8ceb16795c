import { section } from './blocks.ts'
import type { Reply } from '../../src/core/reply.ts'
import type { SlackMessage } from './render.ts'
import { writeHelpLine, writeRoute } from './write-ways.ts'

/** Most lines of the note: the emergency number, and one to talk to. */
const LINES_MAX = 2

/** A crisis card. */
export type Card = Extract<Reply, { kind: 'crisis' }>

/** What everybody may read when a crisis card reaches its person in no other way: nothing of anybody, only whom to call. */
export function emergencyNote(card: Card): SlackMessage {
  const lines = card.lines.slice(0, LINES_MAX).map(line => `• ${writeHelpLine(line)}`)
  const written = ['For anybody who needs help now:', ...lines, writeRoute(card.route)]
  return { text: written.join('\n'), blocks: written.map(section) }
}
