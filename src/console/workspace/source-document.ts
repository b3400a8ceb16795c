import { citedChanges, citations, type CitedChange, type Citing } from '../../content/editing/cited-changes.ts'
import type { ChangedFile } from '../../core/model/editing.ts'
import type { ContentFile } from '../../core/model/draft.ts'
import { toPassageId } from '../../core/model/intent.ts'
import { readDraft } from '../../editing/draft.ts'
import type { Placed } from './undo.ts'
import { param, type StaffContext } from '../web/request-context.ts'

/** A text of the clinic's in the draft: its file, who cites it, and the version of it that a form begins with. */
export interface SourceDocument extends Placed {
  /** Null when the draft takes it out. */
  readonly file: ContentFile | null
  readonly last: ChangedFile | null
  /** The intents that cite a passage, by its number. */
  readonly cites: ReadonlyMap<number, readonly Citing[]>
  /** Passages that answers cite, and that the draft changes or takes out. */
  readonly changes: readonly CitedChange[]
}

/** Finds the text that the path names, in the draft or in the edition. Null when there is none. */
export async function findSource(visit: StaffContext): Promise<SourceDocument | null> {
  const id = param(visit, 'name')
  const path = sourcePath(id)
  if (path === null) return null
  const draft = await readDraft(visit.parts)
  const file = draft.files.find(one => one.path === path) ?? null
  const served = draft.latest?.files.find(one => one.path === path) ?? null
  if (file === null && served === null) return null
  const last = draft.versions.get(path) ?? null
  const cites = citations(id, draft.files)
  const changes = citedChanges({ name: id, before: served?.text ?? null, now: file?.text ?? null }, draft.files)
  return { draft, id, path, file, version: last?.version ?? 0, last, cites, changes }
}

/** Where a text stands by its name; null for what cannot be the name of one. */
export function sourcePath(name: string): string | null {
  return toPassageId(`${name}#1`) === null ? null : `_sources/${name}.md`
}

/** The name of a text by where it stands; null for what is no text of the clinic's. */
export function sourceName(path: string): string | null {
  const name = /^_sources\/([^/]+)\.md$/.exec(path)?.[1]
  return name !== undefined && sourcePath(name) === path ? name : null
}

/** All intents that cite a text, each once. */
export function citingAny(cites: SourceDocument['cites']): readonly Citing[] {
  const all = [...cites.values()].flat()
  return all.filter(({ id }, at) => all.findIndex(one => one.id === id) === at)
}
