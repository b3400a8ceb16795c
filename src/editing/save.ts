import { mergeFile } from '../content/editing/merge.ts'
import type { ChangedFile } from '../core/model/editing.ts'
import type { PublishedFiles } from '../core/model/edition.ts'
import type { ContentFile } from '../core/model/draft.ts'
import type { EditingParts } from './parts.ts'

/** What somebody wants saved: a whole file, and the version of it they began with. */
export interface Saving {
  readonly path: string
  /** Null takes the file out. */
  readonly text: string | null
  /** 0 when they began with the edition and nobody had changed it since it was published. */
  readonly over: number
  /** Number of the edition they saw; null when there was none. */
  readonly edition: number | null
  readonly editor: string
  /** Names the open page on which it was typed; left out where it was typed on none. */
  readonly page?: string
}

/** What came of saving. */
export type Saved =
  | { readonly kind: 'saved' | 'same'; readonly version: number }
  /** It was saved elsewhere meanwhile, in other places of the file: both are in it now. */
  | { readonly kind: 'merged'; readonly version: number; readonly with: string }
  /** Somebody else saved the same lines: what was typed is kept aside until its writer puts the two together. */
  | { readonly kind: 'conflict copy'; readonly with: string }

type SaveParts = Pick<EditingParts, 'editing' | 'editions'>

/** How often saving is tried again when others save in the same moment. */
const TRIES = 5

/** What there is of the file: its last version in the draft, and the edition. */
interface PresentFile {
  readonly last: ChangedFile | null
  readonly latest: PublishedFiles | null
}

/**
 * Saves a file into the draft. Nothing is ever overwritten that whoever saves has not seen, and nothing typed is lost. Who has
 * read just now what there is hands it over as `present`; whether it is still so is seen when it is saved.
 */
export async function save(saving: Saving, parts: SaveParts, present?: PresentFile): Promise<Saved> {
  const first = present && (await saveOnce(saving, present, parts))
  if (first) return first
  for (let tries = 0; tries < TRIES; tries++) {
    const saved = await saveOnce(saving, await readPresent(saving.path, parts), parts)
    if (saved) return saved
  }
  return keepCopy(saving, 'others', parts)
}

async function readPresent(path: string, { editing, editions }: SaveParts): Promise<PresentFile> {
  const [last, latest] = await Promise.all([editing.drafts.find(path), editions.latest()])
  return { last, latest }
}

/** Null when somebody saved at this very moment. */
async function saveOnce(saving: Saving, { last, latest }: PresentFile, parts: SaveParts): Promise<Saved | null> {
  const { path, text, over, edition, editor, page } = saving
  const { drafts } = parts.editing
  const version = last?.version ?? 0
  const served = latest?.files.find(file => file.path === path)
  const now = last?.isOpen ? toFile(last) : served
  if (now?.text === (text ?? undefined)) return { kind: 'same', version }
  const change = { path, basedOn: last?.isOpen ? last.basedOn : edition, editor, ...(page ? { page } : {}) }
  if (version === over) {
    const saved = await drafts.save({ ...change, text }, version)
    return saved && { kind: 'saved', version: saved.version }
  }
  const other = last?.editor ?? 'somebody'
  const isOwn = await isOnlyMine(saving, version, parts)
  const { file, clash } = isOwn
    ? { file: asSent(saving), clash: null }
    : mergeFile(await baseOf(saving, parts), asSent(saving), now)
  if (clash) return keepCopy(saving, other, parts)
  const saved = await drafts.save({ ...change, text: file?.text ?? null }, version)
  return (
    saved &&
    (isOwn ? { kind: 'saved', version: saved.version } : { kind: 'merged', version: saved.version, with: other })
  )
}

function asSent({ path, text }: Saving): ContentFile | undefined {
  return text === null ? undefined : { path, text }
}

/** The file as whoever saves saw it: their version of the draft, or the edition when nothing was changed in it. */
async function baseOf(
  { path, over, edition }: Saving,
  { editing, editions }: SaveParts,
): Promise<ContentFile | undefined> {
  const seen = over === 0 ? null : await editing.drafts.at({ path, version: over })
  if (seen?.isOpen) return toFile(seen)
  const files = edition === null ? [] : ((await editions.get(edition))?.files ?? [])
  return files.find(file => file.path === path)
}

/**
 * A page that saves while its last saving is still on the way knows only the version before: what it sends now is what counts.
 * Only the same page may replace its words: the same person may well have typed others on another.
 */
async function isOnlyMine(
  { path, over, editor, page }: Saving,
  last: number,
  { editing }: SaveParts,
): Promise<boolean> {
  if (over > last) return false
  for (let version = over + 1; version <= last; version++) {
    const between = await editing.drafts.at({ path, version })
    if (between?.editor !== editor || !between.isOpen || !page || between.page !== page) return false
  }
  return true
}

async function keepCopy({ path, text, over, editor }: Saving, other: string, { editing }: SaveParts): Promise<Saved> {
  await editing.conflictCopies.keep({ path, editor, text: text ?? '', over })
  return { kind: 'conflict copy', with: other }
}

function toFile(change: ChangedFile | null): ContentFile | undefined {
  return change?.text === null || change === null ? undefined : { path: change.path, text: change.text }
}
