import { staffButton } from '../../src/core/words/en/staff-buttons.ts'
import type { StaffNote } from '../../src/core/model/voice.ts'
import { button, row, section } from './blocks.ts'
import { fit } from './fit.ts'
import { piecesOf } from '../shared/pieces.ts'
import type { SlackMessage } from './render.ts'

/** Room for the words of a note, in characters as written. */
const NOTE_MAX = 9000

/** Writes what staff see of what is no request: words, and what can be done about it. */
export function renderStaffNote({ note, actions }: StaffNote): SlackMessage {
  const { parts } = fit(piecesOf(note), NOTE_MAX)
  const buttons = actions.map((action, at) => button(`${action.verb}-${at}`, staffButton(action), action))
  return { text: parts.join('\n'), blocks: [...parts.map(section), ...(buttons.length > 0 ? [row(buttons)] : [])] }
}
