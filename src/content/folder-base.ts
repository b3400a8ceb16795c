import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EditionStore } from '../core/edition.ts'
import { isFromFolder } from '../core/edition.ts'

/** File in a content folder that says which edition the folder was last level with. It is no content: its name hides it. */
const MARK = '.edition'

/**
 * The edition a folder is based on: the one it was exported, merged or published at, else the last one that was published
 * from a folder. Null when there is none.
 */
export async function baseOfFolder(folder: string, editions: EditionStore): Promise<number | null> {
  const mark = await readFile(join(folder, MARK), 'utf8').catch(() => '')
  const marked = /^\d{1,9}\s*$/.test(mark) ? Number(mark) : null
  const all = await editions.list()
  if (marked !== null && all.some(({ number }) => number === marked)) return marked
  return all.find(isFromFolder)?.number ?? null
}

/** Notes that a folder is level with an edition. */
export async function markFolder(folder: string, number: number): Promise<void> {
  await writeFile(join(folder, MARK), `${number}\n`)
}
