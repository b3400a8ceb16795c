import { decodeAction } from '../../../src/core/model/action.ts'
import { toUtterance, type Said, type Turn } from '../../../src/core/model/turn.ts'
import type { LanternEvent } from './event.ts'

/** Reads an event as a turn. Null when nobody asked us anything: a program spoke, people talk among themselves, no word was changed. */
export function readTurn(event: LanternEvent): Turn | null {
  const said = event.from.isProgram ? null : saidIn(event)
  if (!said) return null
  return {
    id: idOf(event),
    platform: 'lantern',
    conversation: event.room,
    person: event.from.id,
    place: event.alone ? 'direct' : 'channel',
    locale: null,
    said,
    beside: besideIn(event),
    edits: event.type === 'changed' ? idOfNote(event) : null,
    saidAtMs: event.atMs,
  }
}

function saidIn(event: LanternEvent): Said | null {
  if (event.type === 'pressed') {
    const action = decodeAction(event.press)
    return action ? { kind: 'press', action } : { kind: 'wordless', why: 'stale' }
  }
  if (!event.alone && !event.isForUs) return null
  if (event.type === 'changed' && event.text === event.before) return null
  const utterance = toUtterance(event.text)
  return utterance ? { kind: 'words', utterance, quoted: false } : { kind: 'wordless', why: 'no-words' }
}

/** A note has one id however often it is told of; a press or a change is something new. */
function idOf(event: LanternEvent): string {
  return event.type === 'said' ? idOfNote(event) : `${idOfNote(event)}/${event.event}`
}

function idOfNote({ note }: LanternEvent): string {
  return `lantern-${note}`
}

/** Words that came along: nobody asked us to answer them, and the safety check reads them like all others. */
function besideIn(event: LanternEvent): Turn['beside'] {
  const quoted = event.type !== 'pressed' && event.quotes !== null ? toUtterance(event.quotes) : null
  return quoted ? [quoted] : []
}
