import { parseArgs } from 'node:util'
import { readConfig } from '../../app/read-config.ts'
import { fileOf, renameFile } from '../../content/editing/rename-file.ts'
import { readFolder } from '../../content/files/folder.ts'
import { readOnes } from '../../content/files/read-ones.ts'
import { LASTING } from '../../core/model/duties.ts'
import { BotError } from '../../core/model/errors.ts'
import { toIntentId } from '../../core/model/intent.ts'
import { sayCommand } from '../../core/model/say-command.ts'
import { arrowLines, refuse, targetNamed, writeChanged } from '../run/change-arrows.ts'
import type { Io } from '../terminal/io.ts'

/** What `signpost rename --help` prints. */
export const HELP = `${sayCommand('rename NAME OTHER [--yes] [--folder FOLDER]')}

Gives a topic, or a text of yours in _sources, another name, in every place that leads to it: what is related, questions that belong
there, passages that are cited. Lists those first, and asks.

  NAME OTHER        The old name and the new one: small letters, digits and hyphens.
  --yes             Does it without asking.
  --folder FOLDER   The folder of content; the one in the settings (intents) by default.

The way to a therapist and the topics about the bot and its limits keep their names.
Exit status: 0 when it is done, 1 when it is not.`

const OPTIONS = { folder: { type: 'string' }, yes: { type: 'boolean', default: false } } as const

/** Runs `signpost rename`. */
export async function rename(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  const [name, to, ...more] = positionals
  if (name === undefined || to === undefined || more.length > 0)
    throw new BotError('usage', { message: '`rename` takes the old name and the new one.' })
  const folder = values.folder ?? readConfig(io.env).contentFolder
  const open = { folder, files: readOnes(await readFolder(folder)) }
  const target = targetNamed(name, open)
  if (toIntentId(to) === null) throw refuse(`“${to}” cannot be a name: it has small letters, digits and hyphens only.`)
  if (fileOf({ ...target, name: to }, open.files) || LASTING.has(to)) throw refuse(`The name ${to} is taken.`)
  for (const line of arrowLines(target, open)) io.out(line)
  const files = renameFile(target, to, open.files)
  return writeChanged({ folder, files }, { question: `Call ${name} ${to} in all of them?`, isSure: values.yes }, io)
}
