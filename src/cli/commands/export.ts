import { parseArgs } from 'node:util'
import { sayCommand } from '../../core/model/say-command.ts'
import { hashFiles } from '../../content/serving/edition.ts'
import { markFolder } from '../../content/files/folder-base.ts'
import { readFolder } from '../../content/files/folder.ts'
import { readOnes } from '../../content/files/read-ones.ts'
import { stampReviews } from '../../content/editing/stamp-reviews.ts'
import { writeFolder } from '../../content/files/write-folder.ts'
import type { EditionStore } from '../../core/model/edition.ts'
import { BotError } from '../../core/model/errors.ts'
import { readNumber, readOneFolder, withStore } from '../run/with-store.ts'
import type { Io } from '../terminal/io.ts'

/** What `signpost export --help` prints. */
export const HELP = `${sayCommand('export [FOLDER] [--edition NUMBER] [--force]')}

Writes an edition into a folder, and notes there that the folder is level with it.

  FOLDER             The folder of content; the one in the settings (intents) by default.
  --edition NUMBER   The edition to write; the latest by default.
  --force            Overwrites a folder that holds what was never published.

Exit status: 0 when it was written, 1 when something would have been lost.`

const OPTIONS = { edition: { type: 'string' }, force: { type: 'boolean', default: false } } as const

/** Runs `signpost export`. */
export async function exportEdition(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS })
  return withStore(io, async ({ store: { editions }, config }) => {
    const folder = readOneFolder(positionals) ?? config.contentFolder
    const wanted = values.edition === undefined ? null : readNumber(values.edition)
    const edition = wanted === null ? await editions.latest() : await editions.get(wanted)
    if (!edition) throw noEdition(wanted)
    if (!values.force && (await isUnpublished(folder, editions, io))) {
      io.err(
        `${folder} holds what is in no edition, and would be overwritten. Publish it first, or use --force to lose it.`,
      )
      return 1
    }
    const written = await writeFolder(folder, edition.files)
    await markFolder(folder, edition.number)
    io.out(`${folder} is level with edition ${edition.number}. Files written: ${written.length}.`)
    return 0
  })
}

function noEdition(wanted: number | null): BotError {
  const message =
    wanted === null
      ? `Nothing was published yet, so there is nothing to export. \`${sayCommand('publish')}\` publishes the content folder.`
      : `There is no edition ${wanted}. \`${sayCommand('editions')}\` lists them.`
  return new BotError('usage', { message })
}

/** A folder that is missing or empty holds nothing that could be lost. */
async function isUnpublished(folder: string, editions: EditionStore, io: Io): Promise<boolean> {
  const files = readOnes(await readFolder(folder).catch(() => []))
  if (files.length === 0) return false
  const live = (await editions.latest())?.files ?? []
  // Publishing stamps the days of review, and the folder does not know them.
  const stamped = stampReviews(files, { live, today: new Date(io.now()).toISOString().slice(0, 10) })
  const hashes = [hashFiles(files), hashFiles(stamped)]
  return !(await editions.list()).some(({ hash }) => hashes.includes(hash))
}
