import type { ContentFile } from '../../core/model/draft.ts'
import { idOf } from '../files/intent-file.ts'
import { mergeIntent } from './merge-intent.ts'
import { mergeLines, type Clash, type MergedText } from './merge-lines.ts'

/** A file that two people changed in ways that do not go together. */
export interface FileClash {
  readonly path: string
  /** Empty when one of them took the file out and the other changed it. */
  readonly clashes: readonly Clash[]
  /** Null when I took the file out. */
  readonly mine: string | null
  /** Null when they took the file out. */
  readonly theirs: string | null
}

/** Two people's changes of the same content, put together. Where they clash, the files hold mine. */
export interface Merged {
  readonly files: readonly ContentFile[]
  readonly clashes: readonly FileClash[]
}

type Files = readonly ContentFile[]

/** Puts two sets of changes together, file by file. An intent is the same file wherever it stands: its name is its id. */
export function mergeFiles(base: Files, mine: Files, theirs: Files): Merged {
  const [was, left, right] = [keyed(base), keyed(mine), keyed(theirs)]
  const files: ContentFile[] = []
  const clashes: FileClash[] = []
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const { file, clash } = mergeFile(was.get(key), left.get(key), right.get(key))
    if (file) files.push(file)
    if (clash) clashes.push(clash)
  }
  return { files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)), clashes }
}

interface OneMerged {
  readonly file: ContentFile | null
  readonly clash: FileClash | null
}

/** Puts two versions of one file together; undefined where it does not exist. */
export function mergeFile(
  base: ContentFile | undefined,
  mine: ContentFile | undefined,
  theirs: ContentFile | undefined,
): OneMerged {
  if (same(mine, theirs) || same(base, theirs)) return { file: mine ?? null, clash: null }
  if (same(base, mine)) return { file: theirs ?? null, clash: null }
  const path = mine && base && mine.path !== base.path ? mine.path : (theirs ?? mine)?.path
  if (!mine || !theirs) return { file: mine ?? null, clash: clashOf(path ?? '', mine, theirs, []) }
  const { text, clashes } = mergeTexts(base, mine, theirs)
  const file = { path: path ?? mine.path, text }
  return { file, clash: clashes.length > 0 ? clashOf(file.path, mine, theirs, clashes) : null }
}

/** Line by line first, since that keeps the file as people wrote it; field by field where lines clash. */
function mergeTexts(base: ContentFile | undefined, mine: ContentFile, theirs: ContentFile): MergedText {
  const byLine = mergeLines(base?.text ?? '', mine.text, theirs.text)
  if (byLine.clashes.length === 0 || !base || idOf(mine.path) === null) return byLine
  const byField = mergeIntent({ base, mine, theirs })
  return byField && byField.clashes.length < byLine.clashes.length ? byField : byLine
}

function keyed(files: Files): ReadonlyMap<string, ContentFile> {
  const byKey = new Map<string, ContentFile>()
  for (const file of files) {
    const id = file.path.startsWith('_') ? null : idOf(file.path)
    byKey.set(id === null || byKey.has(id) ? file.path : id, file)
  }
  return byKey
}

function same(one: ContentFile | undefined, other: ContentFile | undefined): boolean {
  return one?.path === other?.path && one?.text === other?.text
}

function clashOf(
  path: string,
  mine: ContentFile | undefined,
  theirs: ContentFile | undefined,
  clashes: readonly Clash[],
): FileClash {
  return { path, clashes, mine: mine?.text ?? null, theirs: theirs?.text ?? null }
}
