import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Content } from '../../core/model/draft.ts'
import { modelOf, studyOf } from '../../core/matcher/training/build.ts'
import { readLexicon } from '../files/lexicon.ts'
import { keptOrMade, keyOfLessons, lessonsOf } from '../serving/model-cache.ts'
import { holdOutAll, type HeldOutRate } from './held-out.ts'

/** The last results, kept beside the models. */
const FILE = 'held-out.json'

/** As many results are kept as models. */
const KEPT = 5

interface KeptRates {
  readonly key: string
  readonly rates: readonly HeldOutRate[]
}

/**
 * Holds out all questions, or takes an earlier result when no question has changed since: most corrections change an answer only.
 * What is worked out for it is what a model is made of, so the cache gets that as well.
 */
export async function heldOutOnce(content: Content, folder: string): Promise<readonly HeldOutRate[]> {
  const kept = await heldOutBefore(content, folder)
  if (kept) return kept
  const lessons = lessonsOf(content)
  const lexicon = await readLexicon()
  const from = studyOf(lessons, lexicon)
  const model = await keptOrMade(content, { folder }, () => modelOf(from, lessons, lexicon))
  const rates = holdOutAll(from, model, lexicon)
  await keep(folder, { key: await keyOfLessons(lessons), rates })
  return rates
}

/** An earlier result for the same questions; null when there is none. */
export async function heldOutBefore(
  content: Pick<Content, 'intents' | 'off'>,
  folder: string,
): Promise<readonly HeldOutRate[] | null> {
  const key = await keyOfLessons(lessonsOf(content))
  return (await readKept(join(folder, FILE))).find(one => one.key === key)?.rates ?? null
}

async function readKept(path: string): Promise<readonly KeptRates[]> {
  try {
    const kept: unknown = JSON.parse(await readFile(path, 'utf8'))
    return Array.isArray(kept) ? (kept as readonly KeptRates[]) : []
  } catch {
    return []
  }
}

/** A folder that cannot be written only costs time. */
async function keep(folder: string, newest: KeptRates): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const kept = [newest, ...(await readKept(join(folder, FILE)))].slice(0, KEPT)
    await writeFile(join(folder, FILE), JSON.stringify(kept), { mode: 0o600 })
  } catch {
    return
  }
}
