import type { FileVersion } from '../../core/model/editing.ts'
import { pathName } from '../../editing/path-name.ts'
import { numberIn } from '../web/form.ts'
import type { Notice, NoticeUndo } from '../web/notice.ts'
import type { LoadedDraft } from '../../editing/draft.ts'
import type { FormValues, StaffContext } from '../web/request-context.ts'

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

/** What saving did to a file of the draft: from one version to another; from 0 where nobody was changing it. */
export interface SavedStep {
  readonly path: string
  readonly from: number
  readonly to: number
}

/** What begins the name of a field that says how a file is put back. */
const STEP = 'step:'

/** Most files that are put back together: more do not fit into what a notice carries. */
const STEPS_MAX = 20

/** Puts some files back together as they were, as long as nobody has changed one of them since; null where there is nothing, or too much. */
export function undoOf(steps: readonly SavedStep[]): NoticeUndo | null {
  if (steps.length === 0 || steps.length > STEPS_MAX) return null
  return {
    path: '/changes/put-back',
    fields: Object.fromEntries(steps.map(({ path, from, to }) => [`${STEP}${path}`, `${from} ${to}`])),
  }
}

/** The steps that a form of such an undo says. */
export function stepsIn({ entries }: FormValues): readonly SavedStep[] {
  return entries
    .filter(([name]) => name.startsWith(STEP))
    .map(([name, versions]) => {
      const [from = '', to = ''] = versions.split(' ')
      return { path: name.slice(STEP.length), from: numberIn(from), to: numberIn(to) }
    })
}

/** Takes steps back. False, and nothing is done, where somebody has changed one of the files since. */
export async function putBack(visit: StaffContext, steps: readonly SavedStep[]): Promise<boolean> {
  const { drafts } = visit.parts.editing
  const last = await Promise.all(steps.map(({ path }) => drafts.find(path)))
  const isSame = steps.every(({ to }, at) => last[at]?.version === to && last[at].isOpen)
  if (!isSame || steps.length === 0) return false
  for (const { path, from, to } of steps) {
    if (from > 0) await bringBack(visit, { path, version: from })
    else await close(visit, { path, version: to })
  }
  return true
}

async function close({ me, parts }: StaffContext, file: FileVersion): Promise<void> {
  await parts.editing.drafts.close([file], me.name)
  const done = { who: me.name, did: 'threw away the changes of', about: pathName(file.path), detail: '' }
  await parts.staff.audit.note({ atMs: parts.now(), ...done })
}
