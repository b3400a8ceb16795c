import { openTerminalChat, type TerminalChatParts } from '../../app/serve.ts'
import type { Config } from '../../config/config.ts'
import { live } from '../../core/model/live.ts'
import { openLog } from '../../app/log.ts'
import type { Io } from '../terminal/io.ts'
import { openEdition } from './open-edition.ts'
import { openTerminal, talk } from '../terminal/talk.ts'

/** Holds a conversation here about the content folder. */
export async function chat(config: Config, io: Io): Promise<number> {
  const edition = await openEdition(config, io)
  const terminal = openTerminal(io)
  const { voice } = terminal
  const log = openLog('error')
  const chat = await openTerminalChat({ ...keepOf(config), voice, editions: live(edition), log, now: io.now })
  await talk(terminal, chat.handle, edition.clinic.name, io)
  await chat.close()
  return 0
}

/**
 * A request must outlive the chat; where none are taken, nothing else needs to. Routes over a platform are carried by
 * `signpost serve`, which this is not.
 */
function keepOf(config: Config): Pick<TerminalChatParts, 'keep' | 'handoff'> {
  const handoff = config.platforms.length > 0 ? null : config.handoff
  return { handoff, keep: handoff ? config : { ...config, databaseUrl: 'sqlite::memory:', secret: null } }
}
