import { parseContent } from '../../content/files/parse-content.ts'
import type { Content, ContentFile } from '../../core/model/draft.ts'
import type { EditingStore } from '../../core/model/editing.ts'
import type { LoadedDraft } from '../../editing/draft.ts'

/** The draft as far as it can be read: one file that cannot blinds nobody. */
export interface ReadableDraft {
  /** Each as it could be read last. */
  readonly files: readonly ContentFile[]
  /** Null where nothing could ever be read that an answer needs, such as the facts. */
  readonly content: Content | null
  readonly standIns: readonly StandIn[]
}

/** The last words of a file that could be read, in the place of those that cannot. */
export interface StandIn {
  readonly path: string
  /** Who left it as it cannot be read, and when; null where it was published so. */
  readonly leftBy: { readonly editor: string; readonly atMs: number } | null
  /** Null where it could never be read. */
  readonly text: string | null
  /** The version of the draft that they were; null where they are published. */
  readonly version: number | null
}

/** How many earlier versions of a file are looked through for one that can be read. */
const LOOKED_AT = 120

/** Reads the draft with each file that cannot be read as it was before. */
export async function readReadable(draft: LoadedDraft, editing: Pick<EditingStore, 'drafts'>): Promise<ReadableDraft> {
  const { content, findings } = parseContent(draft.files)
  const broken = new Set(findings.filter(({ stops }) => stops).map(({ file }) => file))
  const present = draft.files.filter(({ path }) => broken.has(path))
  if (present.length === 0) return { files: draft.files, content, standIns: [] }
  const standIns = await Promise.all(present.map(({ path }) => standInFor(path, draft, editing)))
  const files = draft.files.flatMap(file => {
    const standIn = standIns.find(({ path }) => path === file.path)
    if (!standIn) return [file]
    return standIn.text === null ? [] : [{ path: file.path, text: standIn.text }]
  })
  return { files, content: parseContent(files).content, standIns }
}

/** One file as it can be read, or could be last; empty where it never could. */
export async function readableText(
  { path, draft }: { readonly path: string; readonly draft: LoadedDraft },
  editing: Pick<EditingStore, 'drafts'>,
): Promise<string> {
  const { files } = await readReadable(draft, editing)
  return files.find(file => file.path === path)?.text ?? ''
}

async function standInFor(
  path: string,
  { versions, latest }: LoadedDraft,
  { drafts }: Pick<EditingStore, 'drafts'>,
): Promise<StandIn> {
  const last = versions.get(path)
  const leftBy = last?.isOpen ? { editor: last.editor, atMs: last.savedAtMs } : null
  const earlier = leftBy === null ? [] : await drafts.versions(path, LOOKED_AT)
  const since = earlier.findIndex(({ isOpen }) => !isOpen)
  const kept = earlier
    .slice(0, since < 0 ? earlier.length : since)
    .find(({ text }) => text !== null && canBeRead({ path, text }))
  if (kept) return { path, leftBy, text: kept.text, version: kept.version }
  const served = latest?.files.find(file => file.path === path)
  return { path, leftBy, text: served && canBeRead(served) ? served.text : null, version: null }
}

/** Read by itself: what others lack is not its fault. */
function canBeRead(file: ContentFile): boolean {
  return !parseContent([file]).findings.some(({ stops, file: path }) => stops && path === file.path)
}
