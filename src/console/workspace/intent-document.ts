import { idOf, isIntentFile } from '../../content/files/intent-file.ts'
import { isUnread } from '../../content/gate/sum-unread.ts'
import type { ChangedFile } from '../../core/model/editing.ts'
import type { ContentFile, Finding } from '../../core/model/draft.ts'
import { readDraft, toDraft, type LoadedDraft } from '../../editing/draft.ts'
import { dayOf } from '../../editing/day-of.ts'
import type { Placed } from './undo.ts'
import { param, type StaffContext } from '../web/request-context.ts'

/** An intent in the draft: its file, and the version of it that a form begins with. */
export interface IntentDocument extends Placed {
  /** Null when the draft takes it out. */
  readonly file: ContentFile | null
  readonly last: ChangedFile | null
}

/** Finds the intent that the path names, in the draft or in the edition. Null when there is none. */
export async function findIntent(visit: StaffContext): Promise<IntentDocument | null> {
  const id = param(visit, 'id')
  const draft = await readDraft(visit.parts)
  const isIt = ({ path }: Pick<ContentFile, 'path'>): boolean => isIntentFile({ path }) && idOf(path) === id
  const file = draft.files.find(isIt) ?? null
  const path = file?.path ?? draft.latest?.files.find(isIt)?.path
  if (path === undefined) return null
  const last = draft.versions.get(path) ?? null
  return { draft, id, path, file, version: last?.version ?? 0, last }
}

/** What the check says of one file of the draft. */
export async function findingsOf(draft: LoadedDraft, path: string, visit: StaffContext): Promise<readonly Finding[]> {
  return (await findingsIn(draft, visit)).filter(({ file }) => file === path)
}

/** The topics of the draft that came with the program and that nobody at the clinic has read, in the order of their files. */
export async function unreadIn(draft: LoadedDraft, visit: StaffContext): Promise<readonly string[]> {
  return (await findingsIn(draft, visit)).filter(isUnread).flatMap(({ file }) => idOf(file) ?? [])
}

function findingsIn(draft: LoadedDraft, { parts }: StaffContext): Promise<readonly Finding[]> {
  return parts.checker.findings(toDraft(draft, draft.changes), dayOf(parts.now()), draft.latest?.files ?? [])
}
