import { html } from 'hono/html'
import type { Html } from '../web/html.ts'

/** Heads a column; `count` for numbers, which stand to the right. */
export type Heading = string | { readonly count: string }

/** A table that scrolls by itself where the window is narrow, also with the keyboard, and becomes cards on a phone. */
export function scrollTable(label: string, headings: readonly Heading[], rows: readonly Html[]): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">
    <table class="cards">
      <thead>
        <tr>
          ${headings.map(showHeading)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}

function showHeading(heading: Heading): Html {
  return typeof heading === 'string'
    ? html`<th scope="col">${heading}</th>`
    : html`<th scope="col" class="count">${heading.count}</th>`
}
