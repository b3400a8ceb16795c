import { discordSettings } from '../serve/clinic.ts'
import type { Settings } from '../serve/signpost.ts'
import { openDiscord } from '../stand-ins/discord/discord.ts'
import type { Visitor } from '../stand-ins/discord/people.ts'
import type { Wire } from './wire.ts'

/** Discord's gateway and API, as the stand-in has them. */
export async function openDiscordWire(): Promise<Wire & { readonly settings: Settings }> {
  const discord = await openDiscord({ isLimited: false })
  const visitors = new Map<number, Visitor>()
  const waiting = new Map<string, () => void>()
  const { world } = discord
  world.news.on(
    'dispatch',
    ({ event, payload }: { event: string; payload: { channel_id?: string; author?: { id: string } } }) => {
      if (event === 'MESSAGE_CREATE' && payload.author?.id === world.bot.id) waiting.get(payload.channel_id ?? '')?.()
    },
  )
  return {
    settings: discordSettings(discord),
    async ask(person, words) {
      const visitor = visitors.get(person) ?? discord.newcomer('direct')
      visitors.set(person, visitor)
      const posted = new Promise<void>(resolve => waiting.set(visitor.channel, resolve))
      visitor.write(words)
      await posted
    },
    close: () => discord.close(),
  }
}
