import { html } from 'hono/html'
import type { Finding } from '../../core/model/draft.ts'
import type { Html } from '../web/html.ts'
import { sayPlainly } from './path-name.ts'

/** What the check has to say about one file. */
export function showFindings(findings: readonly Finding[]): Html {
  if (findings.length === 0) return html`<p class="quiet">Nothing to correct.</p>`
  return html`<ul class="findings">
    ${findings.map(
      ({ what, todo, stops }) =>
        html`<li class="${stops ? 'stops' : ''}">
          <p><strong>${stops ? 'Stops publishing. ' : 'Advice. '}</strong>${sayPlainly(what)}</p>
          <p class="small">${sayPlainly(todo)}</p>
        </li>`,
    )}
  </ul>`
}
