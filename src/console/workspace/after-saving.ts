import type { Saved } from '../../editing/save.ts'
import { goTo } from '../components/show.ts'
import { isPartial, type StaffContext } from '../web/request-context.ts'

/** What was saved, and the address of its page below the console's own. */
export interface SavedPlace {
  readonly path: string
  readonly address: string
}

/** Where somebody goes after saving; null when they stay on the page, and what stands beside the form is shown anew. */
export function goAfterSaving(saved: Saved, { path, address }: SavedPlace, visit: StaffContext): Response | null {
  if (saved.kind === 'conflict copy') return goTo(visit, `/compare?path=${encodeURIComponent(path)}`)
  if (saved.kind === 'merged') return goTo(visit, `${address}?merged=${encodeURIComponent(saved.with)}`)
  return isPartial(visit) ? null : goTo(visit, `${address}?saved=yes`)
}
