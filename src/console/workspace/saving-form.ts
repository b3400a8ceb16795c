import { html } from 'hono/html'
import { BASE } from '../web/address.ts'
import type { LoadedDraft } from '../../editing/draft.ts'
import type { Html } from '../web/html.ts'
import { keyField } from '../components/frame.ts'
import type { StaffContext } from '../web/request-context.ts'

/** What a form saves as it is typed into. */
export interface SavingForm {
  /** Of the form on the page: what stands beside it sends the version along under this name. */
  readonly id: string
  /** Of the page, below the console's own. */
  readonly address: string
  readonly draft: LoadedDraft
  readonly fields: Html
}

/** A form that saves in the draft as somebody types, and on a press without scripts; what it comes to is shown beside it. */
export function savingForm(visit: StaffContext, { id, address, draft, fields }: SavingForm): Html {
  const path = `${BASE}${address}/save`
  return html`<form
    id="${id}"
    method="post"
    action="${path}"
    data-hx-post="${path}"
    data-hx-trigger="input delay:700ms, change delay:700ms"
    data-hx-target="#beside"
    data-hx-sync="this:queue last"
  >
    ${keyField(visit)}
    <input type="hidden" name="edition" value="${draft.latest?.number ?? ''}" />
    ${fields}
    <div class="buttons">
      <button class="main">Save</button> <a href="${BASE}/publish">To the changes</a> ${stateOf(id, '')}
    </div>
  </form>`
}

/** How far saving has come, for the page that has just saved: it stands beside the button from then on. */
export function savedAnew(id: string, state: string): Html {
  return html`<p class="state" role="status" id="${id}-state" data-hx-swap-oob="true">${state}</p>`
}

function stateOf(id: string, state: string): Html {
  return html`<p class="state" role="status" id="${id}-state">${state}</p>`
}

/** A file that cannot be taken apart has to be mended as text. */
export function rawField(text: string): Html {
  return html`<label
    >The text as it is kept <textarea class="tall" name="raw" spellcheck="false">${text}</textarea>
  </label>`
}
