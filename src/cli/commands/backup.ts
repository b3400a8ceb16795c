import { parseArgs } from 'node:util'
import { sayCommand } from '../../core/model/say-command.ts'
import { readConfig } from '../../app/read-config.ts'
import { BotError } from '../../core/model/errors.ts'
import { backUpTo } from '../../app/operator.ts'
import type { Io } from '../terminal/io.ts'

/** Help of `signpost backup`. */
export const HELP = `${sayCommand('backup FILE')}

Copies the SQLite database to FILE while the assistant runs. What people wrote in requests is encrypted in it: keep the file
\`secret\` of the data folder, or SIGNPOST_SECRET, in another safe place, or nobody can read the copy.`

/** Copies the database while it is in use. */
export async function backup(args: readonly string[], io: Io): Promise<number> {
  const [file] = parseArgs({ args: [...args], options: {}, allowPositionals: true }).positionals
  if (file === undefined) throw new BotError('usage', { message: `Where to? ${HELP.split('\n')[0]}` })
  await backUpTo(file, readConfig(io.env))
  io.out(
    `The database was copied to ${file}. Keep the secret in another safe place: without it nobody can read the copy.`,
  )
  return 0
}
