import { BUTTON } from '../../src/core/answer/labels.ts'
import type { HelpLine } from '../../src/core/helpline.ts'
import type { Way } from '../../src/core/intent.ts'
import type { TherapistRoute } from '../../src/core/reply.ts'
import { writeWithin } from './fit.ts'
import { weightOf } from './limits.ts'
import { writeLink } from './mrkdwn.ts'

/** Room for all ways to a clinic, in characters as written: far more than any clinic has. */
const ROUTE_ROOM = 2000

/** Room for one part of a help line, in characters as written. */
const LINE_ROOM = 200

/** Writes the ways to a therapist in one line, each to be pressed. */
export function writeRoute({ ways }: TherapistRoute): string {
  const written = ways.map(writeWay)
  const fitting = written.filter((_, at) => weightOf(written.slice(0, at + 1).join(' · ')) <= ROUTE_ROOM)
  return `*${BUTTON.route}:* ${(fitting.length > 0 ? fitting : [writeWithin(ways[0].value, ROUTE_ROOM)]).join(' · ')}`
}

/** Writes a help line: its name, and how to reach it from there. */
export function writeHelpLine({ name, call, text, chat, hours }: HelpLine): string {
  const within = (words: string): string => writeWithin(words, LINE_ROOM)
  const ways = [
    call && `call *${dial(call)}*`,
    text && `text *${within(text)}*`,
    chat && (isShort(chat) ? writeLink(chat, chat) : within(chat)),
  ]
  return `${within(name)}: ${ways.filter(Boolean).join(' · ')}${hours ? ` (${within(hours)})` : ''}`
}

function writeWay({ kind, value }: Way): string {
  if (kind === 'phone') return dial(value)
  return writeLink(kind === 'email' ? `mailto:${value}` : value, value)
}

/** A number to be pressed, such as `<tel:116123|116 123>`; only text where there is no number in it. */
function dial(number: string): string {
  const digits = number.replace(/[^\d+]/g, '')
  return digits === '' || !isShort(number) ? writeWithin(number, LINE_ROOM) : writeLink(`tel:${digits}`, number)
}

function isShort(value: string): boolean {
  return weightOf(value) <= LINE_ROOM
}
