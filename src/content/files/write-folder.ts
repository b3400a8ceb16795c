import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ContentFile } from '../../core/model/draft.ts'
import { BotError } from '../../core/model/errors.ts'
import { differenceBetween } from './difference.ts'
import { readFolder } from './folder.ts'
import { readOnes } from './read-ones.ts'

/**
 * Makes a folder hold exactly these files, and gives the paths that were written or taken out. Other kinds of files stay.
 * Rejects with `content-unreadable` before it writes anything when a path would lead out of the folder.
 */
export async function writeFolder(folder: string, files: readonly ContentFile[]): Promise<readonly string[]> {
  const astray = files.find(({ path }) => !isInside(path))
  if (astray) throw new BotError('content-unreadable', { message: `“${astray.path}” is not a path in the folder.` })
  await mkdir(folder, { recursive: true })
  const changes = differenceBetween(readOnes(await readFolder(folder)), files)
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  for (const { path } of changes) await write(join(folder, path), texts.get(path))
  return changes.map(({ path }) => path)
}

/** Tells whether a path names a content file in its folder: no way up, no hidden name, no other ending. */
export function isInside(path: string): boolean {
  return /^(?:[\p{L}\p{N}_-][\p{L}\p{N}_. -]*\/)*[\p{L}\p{N}_-][\p{L}\p{N}_. -]*\.(?:md|yml)$/u.test(path)
}

/** Written beside and renamed, so that nobody reads half a file. */
async function write(file: string, text: string | undefined): Promise<void> {
  if (text === undefined) return rm(file, { force: true })
  await mkdir(dirname(file), { recursive: true })
  const beside = `${file}.part`
  await writeFile(beside, text)
  await rename(beside, file)
}
