import { baseOfFolder, markFolder } from '../../content/files/folder-base.ts'
import { readFolder } from '../../content/files/folder.ts'
import { mergeFiles } from '../../content/editing/merge.ts'
import { readOnes } from '../../content/files/read-ones.ts'
import { writeFolder } from '../../content/files/write-folder.ts'
import type { EditionStore } from '../../core/model/edition.ts'
import type { Io } from '../terminal/io.ts'
import { clashLines } from '../terminal/print-differences.ts'

/**
 * Puts the latest edition's changes into a folder that was changed since, and notes that the folder is level with it. Where both
 * changed the same lines, the folder keeps its own, and both are shown. Resolves with the exit status.
 */
export async function mergeIntoFolder(folder: string, editions: EditionStore, io: Io): Promise<number> {
  const latest = await editions.latest()
  if (!latest) {
    io.err('Nothing was published yet: there is nothing to merge.')
    return 1
  }
  const base = await baseOfFolder(folder, editions)
  const before = base === null ? [] : ((await editions.get(base))?.files ?? [])
  const { files, clashes } = mergeFiles(before, readOnes(await readFolder(folder)), latest.files)
  const written = await writeFolder(folder, files)
  await markFolder(folder, latest.number)
  for (const line of clashLines(clashes, io)) io.out(line)
  io.out(`${folder} now holds the changes of edition ${latest.number}. Written: ${written.length}.`)
  if (clashes.length > 0)
    io.out('Where both sides changed the same, the folder kept its own words. Look at them before you publish.')
  return 0
}
