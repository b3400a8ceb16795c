import { html } from 'hono/html'
import type { ChangedFile } from '../../core/model/editing.ts'
import type { Html } from '../web/html.ts'
import type { Notice } from '../web/notice.ts'
import { query, type StaffContext } from '../web/request-context.ts'

/** What is said on a page that somebody comes back to after saving; null when they come from elsewhere. */
export function saidAfterSaving(visit: StaffContext): Notice | null {
  const other = query(visit, 'merged')
  if (other !== '') return { kind: 'done', text: `${other} changed this at the same time. Both changes are in it now.` }
  return query(visit, 'saved') === '' ? null : { kind: 'done', text: 'Saved. Nothing is published yet.' }
}

/** Says who changed a file of the draft, and whether it is taken out of it. */
export function showChange(last: ChangedFile | null, isGone: boolean, { me }: StaffContext): Html {
  const who = last?.editor === me.name ? 'you' : last?.editor
  const by = last?.isOpen ? html` <span class="badge">changed by ${who}</span>` : ''
  return html`${by}${isGone ? html` <span class="badge bad">taken out</span>` : ''}`
}
