import type { Turn } from '../../src/core/model/turn.ts'
import { parseInteraction, parseMessage, type DiscordEvent, type UsHere } from './events.ts'
import { readInteraction } from './read-interaction.ts'
import { readMessage } from './read-message.ts'

const KINDS: ReadonlyMap<string, DiscordEvent['kind']> = new Map([
  ['INTERACTION_CREATE', 'interaction'],
  ['MESSAGE_CREATE', 'message'],
  ['MESSAGE_UPDATE', 'edit'],
])

/** Tells whether what the gateway tells under a name may be something that people do. */
export function isRead(name: string): boolean {
  return KINDS.has(name)
}

/** Reads what the gateway tells as something that people do. Null when it is nothing of the kind, or cannot be made out. */
export function readEvent(name: string, told: unknown, usOn: (server: string | null) => UsHere): DiscordEvent | null {
  const kind = KINDS.get(name)
  if (kind === 'interaction') {
    const interaction = parseInteraction(told, usOn(null).id)
    return interaction && { kind, interaction, us: usOn(interaction.guild_id) }
  }
  const message = kind ? parseMessage(told) : null
  return kind && message ? { kind, message, us: usOn(message.guild_id) } : null
}

/** Reads an event as a turn. Null when nobody spoke to us: our own words, other bots, joins, talk among people. */
export function readTurn(event: DiscordEvent): Turn | null {
  return event.kind === 'interaction' ? readInteraction(event.interaction, event.us) : readMessage(event)
}
