import { createTerminalAdapter } from '../../adapters/terminal/index.ts'
import { openParlour, type ParlourParts } from '../app.ts'
import type { Config } from '../config.ts'
import { live } from '../core/live.ts'
import { openLog } from '../log.ts'
import type { Io } from './io.ts'
import { openEdition } from './open-edition.ts'
import { hasColours } from './print.ts'

/** Holds a conversation here until the input ends or somebody types /quit. */
export async function chat(config: Config, io: Io): Promise<number> {
  const edition = await openEdition(config, io)
  const terminal = createTerminalAdapter({
    input: io.stdin,
    output: io.isTyped ? io.stdout : null,
    print: io.out,
    hasColours: hasColours(io),
    now: io.now,
  })
  const { voice } = terminal
  const log = openLog('error')
  const parlour = await openParlour({ ...keepOf(config), voice, editions: live(edition), log, now: io.now })
  if (io.isTyped) io.out(welcome(edition.clinic.name))
  await terminal.start(parlour.handle)
  await terminal.ended
  await parlour.close()
  return 0
}

/**
 * A request must outlive the chat; where none are taken, nothing else needs to. Routes over a platform are carried by
 * `signpost serve`, which this is not.
 */
function keepOf(config: Config): Pick<ParlourParts, 'keep' | 'handoff'> {
  const handoff = config.slack || config.discord ? null : config.handoff
  return { handoff, keep: handoff ? config : { ...config, databaseUrl: 'sqlite::memory:', secret: null } }
}

function welcome(clinic: string): string {
  return `You are talking to the assistant of ${clinic}. Ask about therapy or the clinic; /therapist, /privacy and /quit work too.\n`
}
