import type { Turn } from '../../src/core/turn.ts'
import type { DiscordEvent } from './events.ts'
import { readInteraction } from './read-interaction.ts'
import { readMessage } from './read-message.ts'

/** Reads an event as a turn. Null when nobody spoke to us: our own words, other bots, joins, talk among people. */
export function readTurn(event: DiscordEvent): Turn | null {
  return event.kind === 'message' ? readMessage(event.message, event.us) : readInteraction(event.interaction)
}
