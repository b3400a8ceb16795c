import { parseArgs } from 'node:util'
import { startApp } from '../../app.ts'
import { loadConfig, type Config } from '../../config.ts'
import type { Edition } from '../../core/edition.ts'
import { BotError } from '../../core/errors.ts'
import { live } from '../../core/live.ts'
import { openLog } from '../../log.ts'
import { chat } from '../chat.ts'
import type { Io } from '../io.ts'
import { openEdition } from '../open-edition.ts'

/** Help of `signpost serve`. */
export const HELP = `signpost serve

Runs the assistant on the platforms that are configured; without one it opens a chat here. This is what \`npm start\` runs.
The README lists the settings.`

const NO_PLATFORM = `Signpost is running here, in this terminal. No platform is connected yet:
  Slack     not configured. Set SLACK_BOT_TOKEN and SLACK_APP_TOKEN; docs/slack.md shows where to get them.
  Discord   not configured. Set DISCORD_TOKEN; docs/discord.md shows where to get it.
`

/** Runs the assistant until it is told to stop, or, in the terminal, until the input ends. */
export async function serve(args: readonly string[], io: Io): Promise<number> {
  parseArgs({ args: [...args], options: {} })
  const config = loadConfig(io.env)
  if (config.slack || config.discord) return servePlatforms(config, io)
  io.err(NO_PLATFORM)
  return chat(config, io)
}

async function servePlatforms(config: Config, io: Io): Promise<number> {
  const edition = await openEdition(config, io)
  refuseExample(edition, config)
  const log = openLog(config.logLevel)
  const app = await startApp({ config, editions: live(edition), log, now: io.now })
  log.info('serving', { edition: edition.number, intents: edition.intents.size, port: app.http.port })
  await io.stopped()
  log.info('stopping')
  await app.stop()
  return 0
}

/** People must not be sent to a clinic that does not exist. */
function refuseExample({ clinic }: Edition, config: Config): void {
  if (!clinic.example || config.isDemo) return
  throw new BotError('config-invalid', {
    message: `Signpost cannot start:
  ${config.contentFolder}/_clinic.yml  describes an example clinic (example: true), whose numbers do not work. Put your clinic's facts there and
  set example: false. To try things out all the same, set SIGNPOST_DEMO=yes: every reply then says that the clinic is made up.`,
  })
}
