import { parseArgs } from 'node:util'
import { sayCommand } from '../../core/model/say-command.ts'
import { readConfig } from '../../app/read-config.ts'
import { BotError } from '../../core/model/errors.ts'
import { restoreFrom } from '../../app/operator.ts'
import type { Io } from '../terminal/io.ts'

/** Help of `signpost restore`. */
export const HELP = `${sayCommand('restore FILE')}

Puts a backup in the place of the SQLite database. The assistant must be stopped. What was there before is kept beside it.`

/** Puts a backup in the place of the database. */
export async function restore(args: readonly string[], io: Io): Promise<number> {
  const [file] = parseArgs({ args: [...args], options: {}, allowPositionals: true }).positionals
  if (file === undefined) throw new BotError('usage', { message: `From where? ${HELP.split('\n')[0]}` })
  const former = await restoreFrom(file, readConfig(io.env), io.now())
  io.out(
    former === null ? 'The backup is in place.' : `The backup is in place. What was there before is now ${former}.`,
  )
  return 0
}
