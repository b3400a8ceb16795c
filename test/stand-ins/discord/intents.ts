import type { World } from './world.ts'

const GUILDS = 1 << 0
const GUILD_MESSAGES = 1 << 9
const DIRECT_MESSAGES = 1 << 12

/** Tells whether a session asked for an event, and whether its shard is the one that gets it. */
export function isFor(
  { intents, shard: [id, total] }: { readonly intents: number; readonly shard: readonly [number, number] },
  event: string,
  server: string | null,
): boolean {
  const isShard = server === null ? id === 0 : Number((BigInt(server) >> 22n) % BigInt(total)) === id
  return isShard && (intents & needed(event, server)) === needed(event, server)
}

/** Tells whether a message's words are kept from a bot that may not read everything: it sees what mentions it, and its own. */
export function hidesContent(world: World, payload: Readonly<Record<string, unknown>>, server: string | null): boolean {
  if (server === null || !('content' in Object(payload))) return false
  const { author, mentions } = payload as { author?: { id: string }; mentions?: readonly { id: string }[] }
  return author?.id !== world.bot.id && !mentions?.some(({ id }) => id === world.bot.id)
}

function needed(event: string, server: string | null): number {
  if (event.startsWith('MESSAGE_')) return server === null ? DIRECT_MESSAGES : GUILD_MESSAGES
  return event.startsWith('GUILD_') ? GUILDS : 0
}
