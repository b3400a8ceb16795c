import type { FileVersion } from '../../core/model/editing.ts'
import { pathName } from '../../editing/path-name.ts'
import type { Notice } from '../web/notice.ts'
import type { LoadedDraft } from '../../editing/draft.ts'
import type { StaffContext } from '../web/request-context.ts'

/** A file of the draft at the version that is looked at, and what people call it. */
export interface Placed extends FileVersion {
  readonly draft: LoadedDraft
  readonly id: string
}

/** What came of throwing changes away. */
export interface ThrownAway {
  /** True where the file still stands, as it is published. */
  readonly isPublished: boolean
  readonly notice: Notice
}

/** Throws the changes of a file away; they can be brought back. */
export async function throwAway(
  { me, parts }: StaffContext,
  { draft, id, path, version }: Placed,
): Promise<ThrownAway> {
  await parts.editing.drafts.close([{ path, version }], me.name)
  const done = { who: me.name, did: 'threw away the changes of', about: id, detail: '' }
  await parts.staff.audit.note({ atMs: parts.now(), ...done })
  const undo = { path: '/changes/bring-back', fields: { file: path, version: String(version) } }
  return {
    isPublished: draft.latest?.files.some(file => file.path === path) ?? false,
    notice: { kind: 'done', text: `The changes of “${pathName(path)}” are thrown away.`, undo },
  }
}

/** Saves what a file said at one version over what it says now. False where that version is no longer kept, or is the present one. */
export async function bringBack({ me, parts }: StaffContext, { path, version }: FileVersion): Promise<boolean> {
  const { drafts } = parts.editing
  const [then, last] = await Promise.all([drafts.at({ path, version }), drafts.find(path)])
  if (!then?.isOpen || last === null || last.version === version) return false
  // Words that nobody changed since are theirs on the version that they were written over.
  const { text, basedOn } = then
  const saved = await drafts.save(
    { path, text, basedOn: last.isOpen ? last.basedOn : basedOn, editor: me.name },
    last.version,
  )
  if (saved === null) return false
  const done = { who: me.name, did: 'brought back what was written before of', about: pathName(path), detail: '' }
  await parts.staff.audit.note({ atMs: parts.now(), ...done })
  return true
}
