import { parseArgs } from 'node:util'
import { loadConfig } from '../../config.ts'
import { chat } from '../chat.ts'
import type { Io } from '../io.ts'

/** Help of `signpost serve`. */
export const HELP = `signpost serve

Runs the assistant on the platforms that are configured; without one it opens a chat here. This is what \`npm start\` runs.
The README lists the settings.`

const NO_PLATFORM = `Signpost is running here, in this terminal. No platform is connected yet:
  Slack     not configured. Set SLACK_BOT_TOKEN and SLACK_APP_TOKEN.
  Discord   not configured. Set DISCORD_TOKEN.
The README shows step by step how to get these tokens.
`

/** Runs the assistant until it is told to stop, or, in the terminal, until the input ends. */
export async function serve(args: readonly string[], io: Io): Promise<number> {
  parseArgs({ args: [...args], options: {} })
  const config = loadConfig(io.env)
  io.err(NO_PLATFORM)
  return chat(config, io)
}
