import { encodeAction, type Action } from '../../src/core/model/action.ts'
import { sayPlatform } from '../../src/core/words/en/say-platform.ts'
import { sayRequest } from '../../src/core/words/en/discord.ts'
import { personOn, sayPerson } from '../../src/core/words/en/staff-card.ts'
import { staffButton } from '../../src/core/words/en/staff-buttons.ts'
import type { StaffCard } from '../../src/core/model/voice.ts'
import { escape } from './escape.ts'
import { LIMITS } from './limits.ts'
import { BLUE, PRESSABLE, GREY, messageOf, ROW, type Button, type DiscordMessage, type ActionRow } from './message.ts'

/** Writes what staff see of a request. Its age is told by Discord, in each reader's own time zone. */
export function renderStaffCard(card: StaffCard): DiscordMessage {
  const asked = `<t:${Math.floor(card.askedAtMs / 1000)}:R>`
  const text = sayRequest(card, { code: escape(card.code), platform: sayPlatform(card.platform), asked })
  const note = card.note === null ? '' : `\n${escape(card.note)}`
  return messageOf(`${text}${whoOf(card)}${note}`, rowsOf(card.actions))
}

/** One of our own is mentioned, without a call to them: mentions in our messages reach nobody. */
function whoOf({ person, platform }: StaffCard): string {
  if (person === null) return ''
  const isOurs = platform === 'discord' && /^\d+$/.test(person)
  return `\n${sayPerson(isOurs ? `<@${person}>` : escape(personOn(person, platform)))}`
}

/** The buttons of a card. What is done while somebody has it stands in one row, how it ended in the next. */
export function rowsOf(actions: readonly Action[]): readonly ActionRow[] {
  const buttons = actions.map(buttonOf)
  const isEnd = (_: Button, at: number): boolean => actions[at]?.verb === 'done'
  const rows = [buttons.filter((button, at) => !isEnd(button, at)), buttons.filter(isEnd)]
  return rows.flatMap(row => (row.length > 0 ? [{ type: ROW, components: row.slice(0, LIMITS.rowButtons) }] : []))
}

function buttonOf(action: Action, at: number): Button {
  return { type: PRESSABLE, style: at === 0 ? BLUE : GREY, label: staffButton(action), custom_id: encodeAction(action) }
}
