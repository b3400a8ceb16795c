// The least a Discord bot can be: says back what was said. What a turn of ours takes is measured beside it.
import { REST } from 'discord.js'
import { WebSocketManager, WebSocketShardEvents } from '@discordjs/ws'

const { DISCORD_TOKEN, DISCORD_API_URL } = process.env
if (!DISCORD_TOKEN || !DISCORD_API_URL) throw new Error('Settings are missing.')

const rest = new REST({ version: '10', api: DISCORD_API_URL }).setToken(DISCORD_TOKEN)
const gateway = new WebSocketManager({ token: DISCORD_TOKEN, rest, intents: (1 << 0) | (1 << 9) | (1 << 12) })
gateway.on(WebSocketShardEvents.Dispatch, ({ data }) => {
  const event: string = data.t
  if (event !== 'MESSAGE_CREATE') return
  const message = data.d as { channel_id: string; content: string; author: { bot?: boolean } }
  if (message.author.bot) return
  void rest.post(`/channels/${message.channel_id}/messages`, { body: { content: message.content } })
})
await gateway.connect()
console.log(JSON.stringify({ msg: 'serving', port: 0 }))
