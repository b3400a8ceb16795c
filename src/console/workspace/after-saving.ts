import type { Saved } from '../../editing/save.ts'
import { goTo } from '../components/show.ts'
import type { Notice } from '../web/notice.ts'
import { isPartial, type StaffContext } from '../web/request-context.ts'

/** What was saved, and the address of its page below the console's own. */
export interface SavedPlace {
  readonly path: string
  readonly address: string
}

/** Where somebody goes after saving; null when they stay on the page, and what stands beside the form is shown anew. */
export function goAfterSaving(saved: Saved, { path, address }: SavedPlace, visit: StaffContext): Response | null {
  if (saved.kind === 'conflict copy') return goTo(visit, `/compare?path=${encodeURIComponent(path)}`)
  if (saved.kind === 'merged') return goTo(visit, address, bothIn(saved.with, visit))
  return isPartial(visit) ? null : goTo(visit, address, SAVED)
}

/** What is said once something stands in the draft. */
export const SAVED: Notice = { kind: 'done', text: 'Saved. Nothing is published yet.' }

function bothIn(other: string, { me }: StaffContext): Notice {
  const who = other === me.name ? 'You changed this elsewhere' : `${other} changed this`
  return { kind: 'done', text: `${who} at the same time. Both changes are in it now.` }
}
