import { parseArgs } from 'node:util'
import { sayCommand } from '../../core/model/say-command.ts'
import { differenceBetween } from '../../content/files/difference.ts'
import { readFolder } from '../../content/files/folder.ts'
import { readOnes } from '../../content/files/read-ones.ts'
import { stampReviews } from '../../content/editing/stamp-reviews.ts'
import type { ContentFile } from '../../core/model/draft.ts'
import type { EditionStore } from '../../core/model/edition.ts'
import { BotError } from '../../core/model/errors.ts'
import { readNumber, withStore } from '../run/with-store.ts'
import type { Io } from '../terminal/io.ts'
import { differenceLines } from '../terminal/print-differences.ts'

/** What `signpost diff --help` prints. */
export const HELP = `${sayCommand('diff [FROM [TO]] [--json]')}

Shows what changed, file by file.

  ${sayCommand('diff')}        from the latest edition to the content folder
  ${sayCommand('diff 3')}      from edition 3 to the content folder
  ${sayCommand('diff 3 5')}    from edition 3 to edition 5

  --json    Prints one JSON object.

Exit status: 0 when they say the same, 1 when they differ.`

const OPTIONS = { json: { type: 'boolean', default: false } } as const

/** Runs `signpost diff`. */
export async function diff(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS })
  const [from, to, ...more] = positionals
  if (more.length > 0) throw new BotError('usage', { message: '`diff` takes two editions at most.' })
  return withStore(io, async ({ store, config }) => {
    const before =
      from === undefined ? ((await store.editions.latest())?.files ?? []) : await filesOf(from, store.editions)
    const after =
      to === undefined ? await levelWith(before, config.contentFolder, io) : await filesOf(to, store.editions)
    const differences = differenceBetween(before, after)
    if (values.json) io.out(JSON.stringify(differences))
    else for (const line of differenceLines(differences, io)) io.out(line)
    if (differences.length === 0 && !values.json) io.out('They say the same.')
    return differences.length === 0 ? 0 : 1
  })
}

/** The folder as it would be published: with the days of review that publishing stamps. */
async function levelWith(before: readonly ContentFile[], folder: string, io: Io): Promise<readonly ContentFile[]> {
  const files = readOnes(await readFolder(folder))
  return before.length === 0
    ? files
    : stampReviews(files, { live: before, today: new Date(io.now()).toISOString().slice(0, 10) })
}

async function filesOf(text: string, editions: EditionStore): Promise<readonly ContentFile[]> {
  const number = readNumber(text)
  const edition = await editions.get(number)
  if (edition) return edition.files
  throw new BotError('usage', { message: `There is no edition ${number}. \`${sayCommand('editions')}\` lists them.` })
}
