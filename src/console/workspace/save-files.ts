import { differenceBetween } from '../../content/files/difference.ts'
import type { ContentFile } from '../../core/model/draft.ts'
import type { StaffContext } from '../web/request-context.ts'
import { versionOf, type LoadedDraft } from '../../editing/draft.ts'
import { save } from '../../editing/save.ts'

/** Saves the draft as some files of it were changed, came or went together; and gives the paths of those. */
export async function saveFiles(
  files: readonly ContentFile[],
  draft: LoadedDraft,
  { parts, me }: StaffContext,
): Promise<readonly string[]> {
  const paths = differenceBetween(draft.files, files).map(({ path }) => path)
  const edition = draft.latest?.number ?? null
  for (const path of paths) {
    const text = files.find(file => file.path === path)?.text ?? null
    await save({ path, text, over: versionOf(draft, path), edition, editor: me.name }, parts)
  }
  return paths
}
