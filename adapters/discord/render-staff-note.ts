import type { StaffNote } from '../../src/core/model/voice.ts'
import { fit } from './fit.ts'
import { LIMITS } from './limits.ts'
import { piecesOf } from '../shared/pieces.ts'
import { messageOf, type DiscordMessage } from './message.ts'
import { rowsOf } from './render-staff-card.ts'

/** Writes what staff see of what is no request: words, and what can be done about it. */
export function renderStaffNote({ note, actions }: StaffNote): DiscordMessage {
  return messageOf(fit(piecesOf(note), LIMITS.content, '…'), rowsOf(actions))
}
