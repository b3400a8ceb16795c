import { parseArgs } from 'node:util'
import { openCountedLog } from '../../app/counted-log.ts'
import { spreadLastNet } from '../../app/last-net.ts'
import { sayCommand } from '../../core/model/say-command.ts'
import type { App } from '../../app/house.ts'
import { PLATFORMS } from '../../app/platforms.ts'
import { readConfig } from '../../app/read-config.ts'
import { startApp } from '../../app/serve.ts'
import type { Config } from '../../config/config.ts'
import { namePlatform } from '../../core/model/name-platform.ts'
import type { TurnHandler } from '../../core/model/turn.ts'
import { removeFirstLink, writeFirstLink } from '../terminal/first-link.ts'
import type { Io } from '../terminal/io.ts'
import { sayLearning } from '../terminal/print.ts'
import { openTerminal, talk } from '../terminal/talk.ts'

/** Help of `signpost serve`. */
export const HELP = `${sayCommand('serve')}

Runs the assistant on the platforms that are configured, and the console for staff; without a platform it opens a chat here. This is
what \`npm start\` runs. The README lists the settings.`

const NO_PLATFORM = [
  'Signpost is running here, in this terminal. No platform is connected yet:',
  ...PLATFORMS.map(howTo),
  '',
].join('\n')

/** Runs the assistant until it is told to stop, or, in the terminal, until the input ends. 1 when something made it stop. */
export async function serve(args: readonly string[], io: Io): Promise<number> {
  parseArgs({ args: [...args], options: {} })
  const config = readConfig(io.env)
  const hasPlatform = config.platforms.length > 0
  const { log, metrics } = openCountedLog(hasPlatform ? config.logLevel : 'error')
  const net = spreadLastNet(log)
  const terminal = hasPlatform ? null : openTerminal(io)
  const app = await startApp({
    config,
    here: terminal?.voice ?? null,
    log,
    metrics,
    learning: sayLearning(io),
    now: io.now,
  })
  const { number, intents } = app.editions.current
  log.info('serving', { edition: number, intents: intents.size, port: app.http.port })
  if (!hasPlatform) io.err(NO_PLATFORM)
  if (app.trouble !== null) io.err(`${app.trouble}\n`)
  tellConsole(app, config, io)
  void app.recovered.then(() => tellConsole(app, config, io))
  const done = terminal ? serveHere(terminal, app, config, io) : io.stopped()
  const isWell = await Promise.race([done.then(() => true), net.fallen.then(() => false)])
  log.info('stopping')
  await app.close()
  net.close()
  return isWell ? 0 : 1
}

function howTo({ platform, toConnect }: (typeof PLATFORMS)[number]): string {
  return `  ${namePlatform(platform).padEnd(9)} not configured. ${toConnect}; docs/${platform}.md shows how.`
}

type Terminal = ReturnType<typeof openTerminal>

/** Somebody who says something ends it by ending their input; without anybody there, it runs for the console. */
async function serveHere(terminal: Terminal, { handle, editions }: App, config: Config, io: Io): Promise<void> {
  let turns = 0
  const counting: TurnHandler = (turn, respond) => {
    turns += 1
    return handle(turn, respond)
  }
  await talk(terminal, counting, editions.current.clinic.name, io)
  if (turns === 0 && !io.isTyped && config.console.isOn) await io.stopped()
}

/** The one-time link is a key: it is told to who starts the program; where standard error goes to a log, it goes to a file. */
function tellConsole({ consoleAt: opened }: App, { dataFolder }: Config, io: Io): void {
  if (!opened) return
  const { url, firstLink } = opened
  io.err(`The console for staff is at ${url}`)
  if (firstLink === null || io.isWatched) removeFirstLink(dataFolder)
  if (firstLink === null) return
  io.err('Nobody can sign in yet. Make the first account, within a day, at')
  io.err(io.isWatched ? `  ${firstLink}\n` : `  the link in ${writeFirstLink(dataFolder, firstLink)}\n`)
}
