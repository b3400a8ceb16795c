import { createTerminalAdapter } from '../../adapters/terminal/index.ts'
import { openParlour } from '../app.ts'
import type { Config } from '../config.ts'
import { live } from '../core/live.ts'
import { openLog } from '../log.ts'
import type { Io } from './io.ts'
import { openEdition } from './open-edition.ts'
import { hasColours } from './print.ts'

/** Holds a conversation here until the input ends or somebody types /quit. */
export async function chat(config: Config, io: Io): Promise<number> {
  const edition = await openEdition(config, io)
  const keep = { ...config, databaseUrl: 'sqlite::memory:', secret: null }
  const parlour = await openParlour({ editions: live(edition), log: openLog('error'), now: io.now }, keep)
  if (io.isTyped) io.out(welcome(edition.clinic.name))
  const terminal = createTerminalAdapter({
    input: io.stdin,
    output: io.isTyped ? io.stdout : null,
    print: io.out,
    hasColours: hasColours(io),
    now: io.now,
  })
  await terminal.start(parlour.handle)
  await terminal.ended
  await parlour.close()
  return 0
}

function welcome(clinic: string): string {
  return `You are talking to the assistant of ${clinic}. Ask about therapy or the clinic; /therapist, /privacy and /quit work too.\n`
}
