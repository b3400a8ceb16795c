import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Content } from '../../core/draft.ts'
import { readLexicon } from '../lexicon.ts'
import { keyOfLessons, lessonsOf } from '../model-cache.ts'
import { holdOutAll, type HeldOut } from './held-out.ts'

/** The last result, kept beside the models. */
const FILE = 'held-out.json'

interface Kept {
  readonly key: string
  readonly rates: readonly HeldOut[]
}

/** Holds out all questions, or takes the last result when no question has changed since: most corrections change an answer only. */
export async function heldOutOnce(content: Content, folder: string): Promise<readonly HeldOut[]> {
  const lessons = lessonsOf(content)
  const key = await keyOfLessons(lessons)
  const kept = await readKept(join(folder, FILE))
  if (kept?.key === key) return kept.rates
  const rates = holdOutAll(lessons, await readLexicon())
  await keep(folder, { key, rates })
  return rates
}

async function readKept(path: string): Promise<Kept | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Kept
  } catch {
    return null
  }
}

/** A folder that cannot be written only costs time. */
async function keep(folder: string, kept: Kept): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(join(folder, FILE), JSON.stringify(kept), { mode: 0o600 })
  } catch {
    return
  }
}
