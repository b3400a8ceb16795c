// The least a Slack app can be: says back what was said. What a turn of ours takes is measured beside it.
import { App } from '@slack/bolt'

const { SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL, PORT } = process.env
if (!SLACK_BOT_TOKEN || !SLACK_SIGNING_SECRET || !SLACK_API_URL) throw new Error('Settings are missing.')

const app = new App({
  token: SLACK_BOT_TOKEN,
  signingSecret: SLACK_SIGNING_SECRET,
  clientOptions: { slackApiUrl: SLACK_API_URL },
})
app.message(async ({ message, say }) => {
  await say(('text' in message && message.text) || 'nothing')
})
await app.start(Number(PORT))
console.log(JSON.stringify({ msg: 'serving', port: Number(PORT) }))
