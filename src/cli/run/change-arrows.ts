import { join } from 'node:path'
import { arrowsTo, type Target } from '../../content/editing/arrows.ts'
import { fileOf } from '../../content/editing/rename-file.ts'
import { writeFolder } from '../../content/files/write-folder.ts'
import type { ContentFile } from '../../core/model/draft.ts'
import { LASTING } from '../../core/model/duties.ts'
import { BotError } from '../../core/model/errors.ts'
import { openInterview } from '../terminal/interview.ts'
import type { Io } from '../terminal/io.ts'

/** A folder of content, read. */
export interface OpenFolder {
  readonly folder: string
  readonly files: readonly ContentFile[]
}

/** Finds what a name means: a topic, or a text in `_sources`. Throws where it is neither, or must keep its name. */
export function targetNamed(name: string, { files, folder }: OpenFolder): Target {
  const targets = (['topic', 'text'] as const).map(kind => ({ kind, name }))
  const target = targets.find(one => fileOf(one, files))
  if (!target) throw refuse(`There is no topic and no text of the name ${name} in ${folder}.`)
  if (LASTING.has(name))
    throw refuse(
      `“${name}” has to stay under this name: the program leads people there. Its words are yours to change.`,
    )
  return target
}

/** Says in one line each what leads to a topic or a text. */
export function arrowLines(target: Target, { files, folder }: OpenFolder): readonly string[] {
  const arrows = arrowsTo(target, files)
  if (arrows.length === 0) return [`Nothing leads to ${target.name}.`]
  return [
    `${arrows.length === 1 ? '1 place leads' : `${arrows.length} places lead`} to ${target.name}:`,
    ...arrows.map(({ path, line, field, text }) => `  ${join(folder, path)}:${line}  ${field}: ${text}`),
  ]
}

/** Asks, unless that was answered already, and writes the folder. The exit status: 0 when it is written. */
export async function writeChanged(
  changed: OpenFolder,
  { question, isSure }: { readonly question: string; readonly isSure: boolean },
  io: Io,
): Promise<number> {
  if (!isSure && !(await askWhether(question, io))) {
    io.out('Nothing was written. With --yes it is done without asking.')
    return 1
  }
  const written = await writeFolder(changed.folder, changed.files)
  io.out(`Done. Changed: ${written.join(', ')}.`)
  return 0
}

/** Where nobody types, the answer is no. */
async function askWhether(question: string, io: Io): Promise<boolean> {
  if (!io.isTyped) return false
  const asking = openInterview(io)
  const answer = await asking.ask(`${question} (y/n)`)
  asking.close()
  return answer !== null && /^y(?:es)?$/i.test(answer)
}

/** Says why something cannot be done to a content. */
export function refuse(message: string): BotError {
  return new BotError('content-invalid', { message })
}
