import { html } from 'hono/html'
import type { Html } from '../web/html.ts'

/** Asks for the short name of something new. */
export function shortNameField(typed: string, example: string): Html {
  return html`<label
      >Short name
      <input name="id" value="${typed}" required aria-describedby="id-hint" autocapitalize="none" spellcheck="false"
    /></label>
    <p class="hint" id="id-hint">
      Small letters, digits and hyphens, such as ${example}. It never changes afterwards.
    </p>`
}
