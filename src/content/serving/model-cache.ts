import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Content } from '../../core/model/draft.ts'
import { BotError } from '../../core/model/errors.ts'
import type { Intent } from '../../core/model/intent.ts'
import type { Lesson } from '../../core/model/match.ts'
import type { MatcherModel } from '../../core/matcher/model.ts'
import { decodeModel } from '../../core/matcher/model-file.ts'
import { LEXICON_FILE } from '../files/lexicon.ts'
import { writeWhole } from '../files/write-whole.ts'
import { trainAside } from './train-aside.ts'

/** Models kept in the folder: of this content, and of the last ones before, to go back to quickly. */
const KEPT = 5

/** Who waits while answers are learnt. */
export interface Learning {
  /** Told, before it begins, how many answers' questions are learnt: that takes seconds, once per content. */
  readonly learning?: ((answers: number) => void) | undefined
}

/** Where models are kept. */
export interface ModelCache extends Learning {
  /** Made when it is missing. One that cannot be written only costs time: the model is trained again. */
  readonly folder: string
}

/**
 * Gives the model of the content: out of the cache, or trained aside when the content or the matcher's code has changed
 * or the cached file is broken. Rejects with `model-failed` when training fails.
 */
export async function trainedModel(content: Content, { folder, learning }: ModelCache): Promise<MatcherModel> {
  const path = await pathFor(content, folder)
  const cached = await readModel(path)
  if (cached) return cached
  learning?.(content.intents.length)
  const bytes = await trainAside(lessonsOf(content))
  const model = decodeModel(bytes)
  if (!model) throw new BotError('model-failed', { message: 'The trained matcher cannot be read back.' })
  await keepModel(path, bytes)
  return model
}

/** Puts what was trained on the way to something else into the cache, unless it has a model of the content. */
export async function keepTrained(
  content: Content,
  { folder }: Pick<ModelCache, 'folder'>,
  make: () => Uint8Array,
): Promise<void> {
  const path = await pathFor(content, folder)
  if (!(await readModel(path))) await keepModel(path, make())
}

async function pathFor(content: Content, folder: string): Promise<string> {
  return join(folder, `${await keyOfLessons(lessonsOf(content))}.model`)
}

/** What the matcher learns from content. */
export function lessonsOf({ intents, off }: Pick<Content, 'intents' | 'off'>): readonly Lesson[] {
  const lesson = ({ id, title, questions, not }: Intent): Lesson => ({ id, title, questions, not })
  return [...intents.map(lesson), ...off.map(({ intent }) => ({ ...lesson(intent), isOff: true as const }))]
}

/** SHA-256 of all that decides what is learned: the lessons, the code that learns them, and what words mean. */
export async function keyOfLessons(lessons: readonly Lesson[]): Promise<string> {
  const code = fileURLToPath(new URL('../../core/matcher/', import.meta.url))
  const names = (await readdir(code)).filter(name => name.endsWith('.ts')).sort()
  const texts = await Promise.all(names.map(name => readFile(join(code, name), 'utf8')))
  return createHash('sha256')
    .update(JSON.stringify([lessons, texts]))
    .update(await readFile(LEXICON_FILE))
    .digest('hex')
}

async function readModel(path: string): Promise<MatcherModel | null> {
  const bytes = await readFile(path).catch(isNotThere)
  return bytes && decodeModel(bytes)
}

async function keepModel(path: string, bytes: Uint8Array): Promise<void> {
  await writeModel(path, bytes)
    .then(() => prune(dirname(path)))
    .catch(isNotKept)
}

async function writeModel(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeWhole(path, bytes)
}

/** Takes away all but the newest models, and what a process that died left half-written. */
async function prune(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.model'))
  const aged = await Promise.all(names.map(async name => ({ name, ms: (await stat(join(folder, name))).mtimeMs })))
  const old = aged.toSorted((a, b) => b.ms - a.ms).slice(KEPT)
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })))
}

/** A cache that has no such file, or none that we may read, has nothing for us. */
function isNotThere(): null {
  return null
}

/** A cache that cannot be written keeps nothing: a read-only folder, a full disk. Next time the model is trained again. */
function isNotKept(): void {}
