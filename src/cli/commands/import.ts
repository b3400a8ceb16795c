import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../../app/read-config.ts'
import { readFolder } from '../../content/files/folder.ts'
import { parseContent } from '../../content/files/parse-content.ts'
import { readOnes } from '../../content/files/read-ones.ts'
import { withPlanned, planImport, type ReadFile } from '../../content/importing/plan-import.ts'
import type { ImportPlan } from '../../content/importing/planned.ts'
import { READ_LIMITS, readAside } from '../../content/importing/read-aside.ts'
import { BotError } from '../../core/model/errors.ts'
import { sayCommand } from '../../core/model/say-command.ts'
import type { Upload } from '../../content/importing/upload.ts'
import { importIntoDraft } from '../run/import-into-draft.ts'
import { writeChanged, type OpenFolder } from '../run/change-arrows.ts'
import type { Io } from '../terminal/io.ts'

/** What `signpost import --help` prints. */
export const HELP = `${sayCommand('import FILE… [--yes] [--folder FOLDER] | [--draft] [--as NAME]')}

Brings what a clinic has written already into the folder: text, Markdown, HTML or CSV. What stands in a file decides what becomes of it: a
table with the columns "question" and "answer" becomes a topic for each row, any other text a source in numbered passages, and files of
Signpost go to their places. Lists what is new, changed and left out, and why, and asks. Nothing is fetched.

  --yes             Does it without asking.
  --folder FOLDER   The folder of content; the one in the settings (intents) by default.
  --draft           Brings them into the draft in the console instead, at once. What colleagues have drafted meanwhile is put together
                    with it; where both changed the same, both are kept.
  --as NAME         Whose draft it is: an account that may write; who calls by default.

Exit status: 0 when it is done, 1 when it is not.`

const OPTIONS = {
  folder: { type: 'string' },
  yes: { type: 'boolean', default: false },
  draft: { type: 'boolean', default: false },
  as: { type: 'string' },
} as const

/** Runs `signpost import`. */
export async function importFiles(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  if (positionals.length === 0) throw new BotError('usage', { message: 'Which? Name a file.' })
  const uploads = await readUploads(positionals, io)
  if (values.draft) return importIntoDraft(uploads, values.as, io)
  const folder = values.folder ?? readConfig(io.env).contentFolder
  const open = { folder, files: readOnes(await readFolder(folder)) }
  const plan = planImport(await readAll(uploads), {
    files: open.files,
    bases: open.files,
    author: parseContent(open.files).parsed.clinic?.clinic.name ?? '',
    today: new Date(io.now()).toISOString().slice(0, 10),
  })
  for (const line of planLines(plan, open)) io.out(line)
  const files = withPlanned(plan, open.files)
  if (plan.puts.length === 0) return 1
  return writeChanged({ folder, files }, { question: 'Write them?', isSure: values.yes }, io)
}

async function readAll(uploads: readonly Upload[]): Promise<readonly ReadFile[]> {
  const read = await readAside(uploads, READ_LIMITS)
  return uploads.flatMap(({ name }, at) => read.slice(at, at + 1).map(one => ({ name, read: one })))
}

/** One odd file does not keep the others out; where there is none that can be read, nothing can be done. */
async function readUploads(paths: readonly string[], io: Io): Promise<readonly Upload[]> {
  const uploads: Upload[] = []
  for (const path of paths) {
    const bytes = await readFile(path).catch((cause: unknown) => whyUnread(path, cause))
    if (typeof bytes !== 'string') uploads.push({ name: basename(path), bytes })
    else if (paths.length === 1) throw new BotError('input-unreadable', { message: `${path} cannot be read: ${bytes}` })
    else io.out(`  left out  ${path}: ${bytes}`)
  }
  return uploads
}

function whyUnread(path: string, cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null
  if (code === 'EISDIR') return `It is a folder. Name the files in it, such as ${join(path, '*')}.`
  return code === 'ENOENT' ? 'There is no such file.' : 'Check that you may read it.'
}

function planLines({ puts, leftOut }: ImportPlan, { folder, files }: OpenFolder): readonly string[] {
  const lines = puts.flatMap(({ path, text, name, twins }) => {
    const before = files.find(file => file.path === path)?.text
    const became = before === text ? 'the same' : 'changed '
    const near = twins.map(({ id, question }) => `            perhaps asked already: ${id} (“${question}”)`)
    return [`  ${before === undefined ? 'new     ' : became}  ${join(folder, path)}  from ${name}`, ...near]
  })
  return [...lines, ...leftOut.map(({ name, why }) => `  left out  ${name}: ${why}`)]
}
