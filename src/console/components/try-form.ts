import { html } from 'hono/html'
import { BASE } from '../web/address.ts'
import type { Html } from '../web/html.ts'
import { postForm } from './post-form.ts'
import type { StaffContext } from '../web/request-context.ts'

/** A box to try a question in, and the place where what comes of it is shown. It is sent: words stand in no address. */
export function tryForm(field: Html, tried: Html, visit: Pick<StaffContext, 'me'>): Html {
  return html`${triedForm('/try', field, visit)}
    <div id="tried" role="status">${tried}</div>`
}

/** A form whose answer is shown in that place. */
export function triedForm(path: string, fields: Html, visit: Pick<StaffContext, 'me'>): Html {
  return postForm(
    visit,
    path,
    html`${fields}`,
    html`class="row" data-hx-post="${BASE}${path}" data-hx-target="#tried" data-hx-trigger="submit"`,
  )
}
