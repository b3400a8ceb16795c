import { planImport } from '../content/importing/plan-import.ts'
import type { LeftOut, PlannedFile } from '../content/importing/planned.ts'
import { READ_LIMITS, readAside } from '../content/importing/read-aside.ts'
import type { Upload } from '../content/importing/upload.ts'
import { parseContent } from '../content/files/parse-content.ts'
import type { ContentFile } from '../core/model/draft.ts'
import { pathName } from './path-name.ts'
import { dayOf } from './day-of.ts'
import type { AtWork } from './parts.ts'
import { readDraft, type LoadedDraft } from './draft.ts'
import { save, type Saved } from './save.ts'

/** A file that was brought in, and what came of it. */
export interface Brought extends PlannedFile {
  readonly became: 'new' | 'changed' | 'same' | 'clash'
  /** Who else changed the file meanwhile; null where nobody did. */
  readonly with: string | null
}

/** What came of all that was brought in. */
export interface ImportReport {
  readonly brought: readonly Brought[]
  readonly leftOut: readonly LeftOut[]
}

/** Who brings something in, and with what. */
type Bringing = AtWork<'editing' | 'editions' | 'now'>

/** Brings files into the draft. Over a colleague's words nothing is put: what goes together is put together, the rest waits beside. */
export async function bringIn(uploads: readonly Upload[], work: Bringing): Promise<ImportReport> {
  const { parts, me } = work
  const read = await readAside(uploads, READ_LIMITS)
  const draft = await readDraft(parts)
  const knew = await readKnown(draft, work)
  const { puts, leftOut } = planImport(
    uploads.map(({ name }, at) => ({ name, read: read[at] ?? UNREAD })),
    {
      files: draft.files,
      bases: knew.map(({ file }) => file),
      author: parseContent(draft.files).parsed.clinic?.clinic.name ?? '',
      today: dayOf(parts.now()),
    },
  )
  const conflictCopies = await parts.editing.conflictCopies.list(me.name)
  const isWaiting = ({ path }: PlannedFile): boolean => conflictCopies.some(copy => copy.path === path)
  const brought: Brought[] = []
  for (const file of puts.filter(one => !isWaiting(one))) brought.push(await put(file, { draft, knew }, work))
  return { brought, leftOut: [...leftOut, ...puts.filter(isWaiting).map(waiting)] }
}

const UNREAD = { kind: 'refused', why: 'It was not read.' } as const

/** A file as whoever brings it knew it, and the version of the draft that this is; 0 for the edition. */
interface KnownFile {
  readonly file: ContentFile
  readonly version: number
}

/** What is published, and, of files that never were, what they began with in the draft. */
async function readKnown({ latest, changes }: LoadedDraft, { parts }: Bringing): Promise<readonly KnownFile[]> {
  const begun = await Promise.all(
    changes
      .filter(({ served }) => served === null)
      .map(async ({ change: { path } }) => {
        const first = await parts.editing.drafts.at({ path, version: 1 })
        return first?.isOpen && first.text !== null ? [{ file: { path, text: first.text }, version: 1 }] : []
      }),
  )
  return [...(latest?.files ?? []).map(file => ({ file, version: 0 })), ...begun.flat()]
}

interface DraftNow {
  readonly draft: LoadedDraft
  readonly knew: readonly KnownFile[]
}

async function put(file: PlannedFile, { draft, knew }: DraftNow, { parts, me }: Bringing): Promise<Brought> {
  const { path, text } = file
  const last = draft.versions.get(path)
  const known = knew.find(one => one.file.path === path)?.version ?? 0
  const seen = last?.isOpen
    ? { over: known, edition: last.basedOn }
    : { over: last?.version ?? 0, edition: draft.latest?.number ?? null }
  const before = draft.files.find(one => one.path === path)
  const saved = await save({ path, text, ...seen, editor: me.name }, parts)
  if (saved.kind === 'conflict copy') return { ...file, became: 'clash', with: saved.with }
  const now = (await parts.editing.drafts.find(path))?.text
  if (saved.kind === 'same' || now === before?.text) return { ...file, became: 'same', with: null }
  return { ...file, became: before ? 'changed' : 'new', with: otherIn(saved, me.name) }
}

function otherIn(saved: Saved, me: string): string | null {
  return saved.kind === 'merged' && saved.with !== me ? saved.with : null
}

function waiting({ name, path }: PlannedFile): LeftOut {
  return {
    name,
    why: `“${pathName(path)}” still waits to be put together with somebody else’s words. Do that first, under Changes.`,
  }
}
