import { encodeAction } from '../../../src/core/model/action.ts'
import { plainText } from '../../../src/core/model/rich-text.ts'
import type { StaffCard, StaffNote } from '../../../src/core/model/voice.ts'
import { sayPlatform } from '../../../src/core/words/en/say-platform.ts'
import { staffButton } from '../../../src/core/words/en/staff-buttons.ts'
import { escape, type LanternMessage } from './render.ts'

const STATE = { open: 'waits for somebody', claimed: 'is taken', done: 'is done' } as const

/** Writes what staff see of a request: never who asked for a therapist, and none of their words. */
export function renderStaffCard({ code, platform, askedAtMs, state, ...card }: StaffCard): LanternMessage {
  const asked = new Date(askedAtMs).toISOString().slice(0, 16).replace('T', ' ')
  const lines = [
    `${card.isDrill ? 'Drill. ' : ''}Request ${code} ${STATE[state]}. Asked for on ${sayPlatform(platform)}, ${asked} UTC.`,
    card.person && `The person: ${card.person} on ${sayPlatform(platform)}.`,
    card.note,
  ]
  return { text: escape(lines.filter(line => line !== null).join('\n')), buttons: buttonsOf(card.actions) }
}

/** Writes what staff see of what is no request. */
export function renderStaffNote({ note, actions }: StaffNote): LanternMessage {
  return { text: escape(plainText(note)), buttons: buttonsOf(actions) }
}

function buttonsOf(actions: StaffCard['actions']): LanternMessage['buttons'] {
  return actions.map(action => ({ label: staffButton(action), press: encodeAction(action) }))
}
