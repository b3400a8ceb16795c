import type { FileVersion } from '../../core/model/editing.ts'
import type { LoadedDraft } from './draft.ts'
import type { StaffVisit } from '../web/request-context.ts'

/** A file of the draft at the version that is looked at, and what people call it. */
export interface Placed extends FileVersion {
  readonly draft: LoadedDraft
  readonly id: string
}

/** Throws the changes of a file away. True when it still stands in the edition. */
export async function throwAway({ me, parts }: StaffVisit, { draft, id, path, version }: Placed): Promise<boolean> {
  await parts.editing.drafts.close([{ path, version }], me.name)
  const done = { who: me.name, did: 'threw away the changes of', about: id, detail: '' }
  await parts.staff.audit.note({ atMs: parts.now(), ...done })
  return draft.latest?.files.some(file => file.path === path) ?? false
}
