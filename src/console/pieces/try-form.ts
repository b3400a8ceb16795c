import { html } from 'hono/html'
import { BASE } from '../address.ts'
import type { Html } from '../html.ts'

/** A box to try a question in, and the place where what comes of it is shown. */
export function tryForm(field: Html, tried: Html): Html {
  return html`<form
      method="get"
      action="${BASE}/try"
      class="row"
      data-hx-get="${BASE}/try"
      data-hx-target="#tried"
      data-hx-trigger="submit"
    >
      ${field}
    </form>
    <div id="tried" role="status">${tried}</div>`
}
