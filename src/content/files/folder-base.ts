import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FOLDER_EDITOR, isFromFolder, type EditionStore, type EditionSummary } from '../../core/model/edition.ts'

/** File in a content folder that says which edition the folder was last level with. It is no content: its name hides it. */
const MARK = '.edition'

/**
 * The edition a folder is based on: the one it was exported, merged or published at, else the last one that was published
 * from a folder; where a later edition says the same, that one. Null when there is none. A folder that is `watched` was also
 * level whenever the program published it by itself, which writes nothing into the folder.
 */
export async function baseOfFolder(folder: string, editions: EditionStore, isWatched = false): Promise<number | null> {
  const mark = await readFile(join(folder, MARK), 'utf8').catch(() => '')
  const marked = /^\d{1,9}\s*$/.test(mark) ? Number(mark) : null
  const all = await editions.list()
  const isBase = (one: EditionSummary): boolean => one.number === marked || (isWatched && one.editor === FOLDER_EDITOR)
  const base = all.find(isBase) ?? all.find(isFromFolder)
  return all.find(({ hash }) => hash === base?.hash)?.number ?? null
}

/** Notes that a folder is level with an edition. */
export async function markFolder(folder: string, number: number): Promise<void> {
  await writeFile(join(folder, MARK), `${number}\n`)
}
