import { differenceBetween } from '../../content/files/difference.ts'
import type { ContentFile } from '../../core/model/draft.ts'
import type { StaffContext } from '../web/request-context.ts'
import { versionOf, type LoadedDraft } from '../../editing/draft.ts'
import { save } from '../../editing/save.ts'
import type { SavedStep } from './undo.ts'

/** Saves the draft as some files of it were changed, came or went together; and gives what takes that back. */
export async function saveFiles(
  files: readonly ContentFile[],
  draft: LoadedDraft,
  { parts, me }: StaffContext,
): Promise<readonly SavedStep[]> {
  const paths = differenceBetween(draft.files, files).map(({ path }) => path)
  const edition = draft.latest?.number ?? null
  const steps: SavedStep[] = []
  for (const path of paths) {
    const text = files.find(file => file.path === path)?.text ?? null
    const saved = await save({ path, text, over: versionOf(draft, path), edition, editor: me.name }, parts)
    const before = draft.versions.get(path)
    if (saved.kind !== 'conflict copy')
      steps.push({ path, from: before?.isOpen ? before.version : 0, to: saved.version })
  }
  return steps
}
