import type { ChangedFile, FileVersion } from '../../core/model/editing.ts'
import type { PublishedFiles } from '../../core/model/edition.ts'
import { editionIn, numberIn } from '../web/form.ts'
import type { ConsoleParts } from '../web/parts.ts'
import type { StaffContext } from '../web/request-context.ts'
import type { LoadedDraft } from '../../editing/draft.ts'

/** A file as the form that was sent began with it, so that saving changes what was changed in the form and nothing else. */
export async function baseVersion({ form, parts }: StaffContext, path: string, draft: LoadedDraft): Promise<string> {
  const seen = await versionAt({ path, version: numberIn(form.text('version')) }, draft, parts)
  if (seen?.isOpen && seen.text !== null) return seen.text
  const edition = await editionAt(editionIn(form.text('edition')), draft, parts)
  return edition?.files.find(file => file.path === path)?.text ?? ''
}

/** Mostly the one that was read just now. */
async function versionAt(
  at: FileVersion,
  { versions }: LoadedDraft,
  { editing }: ConsoleParts,
): Promise<ChangedFile | null> {
  if (at.version === 0) return null
  const last = versions.get(at.path)
  return last?.version === at.version ? last : editing.drafts.at(at)
}

async function editionAt(
  number: number | null,
  { latest }: LoadedDraft,
  { editions }: ConsoleParts,
): Promise<PublishedFiles | null> {
  if (number === null) return null
  return number === latest?.number ? latest : editions.get(number)
}
