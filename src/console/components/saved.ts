import { html } from 'hono/html'
import type { ChangedFile } from '../../core/model/editing.ts'
import type { Html } from '../web/html.ts'
import type { StaffContext } from '../web/request-context.ts'

/** Says who changed a file of the draft, and whether it is taken out of it. */
export function showChange(last: ChangedFile | null, isGone: boolean, { me }: StaffContext): Html {
  const who = last?.editor === me.name ? 'you' : last?.editor
  const by = last?.isOpen ? html` <span class="badge">changed by ${who}</span>` : ''
  return html`${by}${isGone ? html` <span class="badge bad">taken out</span>` : ''}`
}
