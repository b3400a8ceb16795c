import { parseArgs } from 'node:util'
import { readConfig } from '../../app/read-config.ts'
import type { Target } from '../../content/editing/arrows.ts'
import { fileOf, removeFile } from '../../content/editing/rename-file.ts'
import { readFolder } from '../../content/files/folder.ts'
import { readOnes } from '../../content/files/read-ones.ts'
import { BotError } from '../../core/model/errors.ts'
import { sayCommand } from '../../core/model/say-command.ts'
import { arrowLines, refuse, targetNamed, writeChanged, type OpenFolder } from '../run/change-arrows.ts'
import type { Io } from '../terminal/io.ts'

/** What `signpost remove --help` prints. */
export const HELP = `${sayCommand('remove NAME… [--to OTHER] [--yes] [--folder FOLDER]')}

Takes topics, or texts of yours in _sources, out of the folder, with every arrow that leads to them: what is related, questions that
belong there, passages that are cited. Lists those first, and asks.

  NAME              A topic, such as panic-attacks, or a text, such as who-is-psychotherapy-for.
  --to OTHER        The arrows lead to this one from then on. Without it, what was related or cited is left out, and a question
                    that belonged there belongs to none.
  --yes             Does it without asking.
  --folder FOLDER   The folder of content; the one in the settings (intents) by default.

The way to a therapist and the topics about the bot and its limits can be reworded, not removed.
Exit status: 0 when it is done, 1 when it is not.`

const OPTIONS = {
  folder: { type: 'string' },
  to: { type: 'string' },
  yes: { type: 'boolean', default: false },
} as const

/** Runs `signpost remove`. */
export async function remove(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals: names } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  if (names.length === 0) throw new BotError('usage', { message: 'Which? Name a topic or a text.' })
  const folder = values.folder ?? readConfig(io.env).contentFolder
  const open = { folder, files: readOnes(await readFolder(folder)) }
  const targets = names.map(name => targetNamed(name, open))
  const to = values.to === undefined ? null : heirOf(values.to, targets, open)
  for (const line of targets.flatMap(target => arrowLines(target, open))) io.out(line)
  const files = targets.reduce((left, target) => removeFile(target, to, left), open.files)
  return writeChanged({ folder, files }, { question: `Take ${names.join(', ')} out?`, isSure: values.yes }, io)
}

function heirOf(name: string, targets: readonly Target[], { files }: OpenFolder): string {
  const isThere = targets.every(({ kind }) => fileOf({ kind, name }, files))
  if (!isThere || targets.some(target => target.name === name))
    throw refuse(`The arrows cannot lead to ${name}: it is not there, or goes too.`)
  return name
}
