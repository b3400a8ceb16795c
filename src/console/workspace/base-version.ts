import { editionIn, numberIn } from '../web/form.ts'
import type { StaffVisit } from '../web/request-context.ts'

/** A file as the form that was sent began with it, so that saving changes what was changed in the form and nothing else. */
export async function baseVersion({ form, parts }: StaffVisit, path: string): Promise<string> {
  const version = numberIn(form.text('version'))
  const edition = editionIn(form.text('edition'))
  const seen = version === 0 ? null : await parts.desk.drafts.at({ path, version })
  if (seen?.isOpen && seen.text !== null) return seen.text
  const files = edition === null ? [] : ((await parts.editions.get(edition))?.files ?? [])
  return files.find(file => file.path === path)?.text ?? ''
}
