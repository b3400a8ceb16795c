import { html } from 'hono/html'
import { BASE, intentPath } from '../web/address.ts'
import type { Html } from '../web/html.ts'
import { count } from './time.ts'

/** An answer that names something. */
export interface NamingAnswer {
  readonly id: string
  readonly title: string
}

/** The answers that name a fact, each leading to its page; nothing where none does. */
export function showUsedIn(users: readonly NamingAnswer[]): Html | '' {
  if (users.length === 0) return ''
  return html`<p class="small quiet">
    Used in ${count(users.length, 'answer')}:
    ${users.map(({ id, title }, at) => html`${at === 0 ? '' : ' · '}<a href="${BASE}${intentPath(id)}">${title}</a>`)}
  </p>`
}
