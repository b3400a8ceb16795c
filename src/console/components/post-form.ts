import { html } from 'hono/html'
import { BASE } from '../web/address.ts'
import type { Html } from '../web/html.ts'
import type { StaffContext } from '../web/request-context.ts'

/** A form that is sent to a path below the console's own, with the key that says it is ours; `more` are other attributes of it. */
export function postForm({ me }: Pick<StaffContext, 'me'>, path: string, fields: Html, more: Html | string = ''): Html {
  return html`<form method="post" action="${BASE}${path}" ${more}>
    <input type="hidden" name="key" value="${me.formKey}" />${fields}
  </form>`
}
