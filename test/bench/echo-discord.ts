// The least a Discord bot can be: says back what was said. What a turn of ours takes is measured beside it.
import { Client, Events, GatewayDispatchEvents, GatewayIntentBits, Partials } from 'discord.js'

const { DISCORD_TOKEN, DISCORD_API_URL } = process.env
if (!DISCORD_TOKEN || !DISCORD_API_URL) throw new Error('Settings are missing.')

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  partials: [Partials.Channel],
  rest: { api: DISCORD_API_URL },
})
client.rest.setToken(DISCORD_TOKEN)
client.ws.on(
  GatewayDispatchEvents.MessageCreate,
  (message: { channel_id: string; content: string; author: { bot?: boolean } }) => {
    if (message.author.bot) return
    void client.rest.post(`/channels/${message.channel_id}/messages`, { body: { content: message.content } })
  },
)
client.once(Events.ClientReady, () => console.log(JSON.stringify({ msg: 'serving', port: 0 })))
await client.login(DISCORD_TOKEN)
