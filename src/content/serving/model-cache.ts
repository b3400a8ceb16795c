import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Content } from '../../core/model/draft.ts'
import { BotError } from '../../core/model/errors.ts'
import type { Intent } from '../../core/model/intent.ts'
import type { Lesson } from '../../core/model/match.ts'
import type { MatcherModel } from '../../core/matcher/model.ts'
import { decodeModel, encodeModel } from '../../core/matcher/model-file.ts'
import { LEXICON_FILE } from '../files/lexicon.ts'
import { writeWhole } from '../files/write-whole.ts'
import { trainAside } from './train-aside.ts'

/** Models kept in the folder: of this content, and of those that were needed last, to go back to quickly. */
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

/** The model in the cache, or what was worked out on the way to something else, which the cache then gets. */
export async function keptOrMade(
  content: Content,
  { folder }: Pick<ModelCache, 'folder'>,
  make: () => MatcherModel,
): Promise<MatcherModel> {
  const path = await pathFor(content, folder)
  const cached = await readModel(path)
  if (cached) return cached
  const made = make()
  await keepModel(path, encodeModel(made))
  return made
}

async function pathFor(content: Content, folder: string): Promise<string> {
  return join(folder, `${await keyOfLessons(lessonsOf(content))}.model`)
}

/** What the matcher learns from content. */
export function lessonsOf({ intents, off }: Pick<Content, 'intents' | 'off'>): readonly Lesson[] {
  const lesson = ({ id, title, questions, not }: Intent): Lesson => ({ id, title, questions, not })
  return [...intents.map(lesson), ...off.map(({ intent }) => ({ ...lesson(intent), isOff: true as const }))]
}

/** What learns, and what it reads words by. */
const CODE = ['matcher', 'text'] as const
const CORE = fileURLToPath(new URL('../../core/', import.meta.url))

/** SHA-256 of all that decides what is learned: the lessons, the code and the examples that teach it, and what words mean. */
export async function keyOfLessons(lessons: readonly Lesson[], core = CORE): Promise<string> {
  return createHash('sha256')
    .update(JSON.stringify(lessons))
    .update(await (core === CORE ? (ownCode ??= digestOf(core)) : digestOf(core)))
    .update(await readFile(LEXICON_FILE))
    .digest('hex')
}

/** Of this program's own sources, which stay as they are while it runs. */
let ownCode: Promise<Buffer> | null = null

async function digestOf(core: string): Promise<Buffer> {
  const found = await Promise.all(CODE.map(room => readdir(join(core, room), { recursive: true, withFileTypes: true })))
  const paths = found
    .flat()
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
  const hash = createHash('sha256')
  for (const path of paths) hash.update(`${relative(core, path)}\n`).update(await readFile(path))
  return hash.digest()
}

async function readModel(path: string): Promise<MatcherModel | null> {
  const bytes = await readFile(path).catch(isNotThere)
  const model = bytes && decodeModel(bytes)
  // What is in use is not old, however many drafts were examined since it was made.
  const now = new Date()
  if (model) await utimes(path, now, now).catch(isNotKept)
  return model
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

/** Takes away all but the models that were needed last, and what a process that died left half-written. */
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
