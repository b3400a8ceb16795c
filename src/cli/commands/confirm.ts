import { parseArgs } from 'node:util'
import { sayCommand } from '../../core/model/say-command.ts'
import { readConfig } from '../../app/read-config.ts'
import { readConfirmed, readFactFields, writeConfirmed } from '../../content/editing/edit-clinic.ts'
import { readFolder } from '../../content/files/folder.ts'
import { idOf } from '../../content/files/intent-file.ts'
import { readOnes } from '../../content/files/read-ones.ts'
import { stampOne } from '../../content/editing/stamp-reviews.ts'
import { writeFolder } from '../../content/files/write-folder.ts'
import type { ContentFile } from '../../core/model/draft.ts'
import { BotError } from '../../core/model/errors.ts'
import type { Io } from '../terminal/io.ts'

/** What `signpost confirm --help` prints. */
export const HELP = `${sayCommand('confirm NAME… [--folder FOLDER]')}

Says that somebody has read what came with the program, and that it is right for your clinic: facts of the example that are
yours as well, and answers. Nothing of it is published before, once example: false stands in _clinic.yml. Name them one by one.

  NAME              A fact, such as sessions.length, or an answer, such as goal-of-therapy.
  --folder FOLDER   The folder of content; the one in the settings (intents) by default.

Exit status: 0 when all of them are confirmed, 1 when one is not there; then nothing is written.`

const OPTIONS = { folder: { type: 'string' } } as const

/** Runs `signpost confirm`. */
export async function confirm(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals: names } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  if (names.length === 0)
    throw new BotError('usage', { message: 'Which? Name facts or answers, such as sessions.length.' })
  const folder = values.folder ?? readConfig(io.env).contentFolder
  const files = readOnes(await readFolder(folder))
  const unknown = names.filter(name => !isThere(name, files))
  if (unknown.length > 0) {
    io.err(`There is no fact and no answer of the name ${unknown.join(', ')}. Nothing was confirmed.`)
    return 1
  }
  const today = new Date(io.now()).toISOString().slice(0, 10)
  const written = await writeFolder(
    folder,
    files.map(file => confirmedIn(file, names, today)),
  )
  io.out(written.length === 0 ? 'That was confirmed already.' : `Confirmed. Written: ${written.join(', ')}.`)
  return 0
}

function isThere(name: string, files: readonly ContentFile[]): boolean {
  return files.some(file => isAnswer(file, name) || factsIn(file).includes(name))
}

function confirmedIn(file: ContentFile, names: readonly string[], today: string): ContentFile {
  if (names.some(name => isAnswer(file, name))) return { ...file, text: stampOne(file, today) }
  const facts = names.filter(name => factsIn(file).includes(name))
  if (facts.length === 0) return file
  return { ...file, text: writeConfirmed(file.text, [...new Set([...readConfirmed(file.text), ...facts])]) }
}

function isAnswer({ path }: ContentFile, name: string): boolean {
  return !path.startsWith('_') && idOf(path) === name
}

function factsIn({ path, text }: ContentFile): readonly string[] {
  return path === '_clinic.yml' ? (readFactFields(text) ?? []).map(one => one.name) : []
}
