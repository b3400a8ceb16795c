import { encodeAction, type Action } from '../../src/core/model/action.ts'
import { sayPlatform } from '../../src/core/words/en/say-platform.ts'
import { staffButton } from '../../src/core/words/en/staff-buttons.ts'
import type { StaffCard } from '../../src/core/model/voice.ts'
import { escape } from './escape.ts'
import { LIMITS } from './limits.ts'
import { BLUE, PRESSABLE, GREY, messageOf, ROW, type Button, type DiscordMessage, type Row } from './message.ts'

const STATE = { open: 'waiting for somebody', claimed: 'somebody has it', done: 'done' } as const

/** Writes what staff see of a request. Its age is told by Discord, in each reader's own time zone. */
export function renderStaffCard(card: StaffCard): DiscordMessage {
  const drill = card.isDrill ? 'This is a drill.\n' : ''
  const asked = `<t:${Math.floor(card.askedAtMs / 1000)}:R>`
  const text = `${drill}**Request ${escape(card.code)}**, from ${sayPlatform(card.platform)}, asked ${asked}: ${STATE[card.state]}.`
  const note = card.note === null ? '' : `\n${escape(card.note)}`
  return messageOf(`${text}${whoOf(card)}${note}`, rowsOf(card.actions))
}

/** One of our own is mentioned, without a call to them: mentions in our messages reach nobody. */
function whoOf({ person, platform }: StaffCard): string {
  if (person === null) return ''
  const isOurs = platform === 'discord' && /^\d+$/.test(person)
  return `\nThe person: ${isOurs ? `<@${person}>` : escape(`${person} on ${sayPlatform(platform)}`)}.`
}

/** What is done while somebody has it stands in one row, how it ended in the next. */
function rowsOf(actions: readonly Action[]): readonly Row[] {
  const buttons = actions.map(buttonOf)
  const isEnd = (_: Button, at: number): boolean => actions[at]?.verb === 'done'
  const rows = [buttons.filter((button, at) => !isEnd(button, at)), buttons.filter(isEnd)]
  return rows.flatMap(row => (row.length > 0 ? [{ type: ROW, components: row.slice(0, LIMITS.rowButtons) }] : []))
}

function buttonOf(action: Action, at: number): Button {
  return { type: PRESSABLE, style: at === 0 ? BLUE : GREY, label: staffButton(action), custom_id: encodeAction(action) }
}
