import { html } from 'hono/html'
import type { AnswerText, FactRun, TextRun } from '../../core/model/rich-text.ts'
import type { Html } from '../web/html.ts'

/** Blocks as HTML, each written in its own direction; facts by their names where none are filled in. */
export function showRichText(text: AnswerText): Html {
  return html`${text.map(block =>
    block.kind === 'paragraph'
      ? html`<p dir="auto">${block.runs.map(showRun)}</p>`
      : html`<ul>
          ${block.items.map(({ runs }) => html`<li dir="auto">${runs.map(showRun)}</li>`)}
        </ul>`,
  )}`
}

/** One stretch of text in its style; a link only where it leads to a page, a mailbox or a phone. */
export function showRun(run: TextRun | FactRun): Html {
  const words = 'fact' in run ? `{{${run.fact}}}` : run.text
  const slanted = run.italic ? html`<em>${words}</em>` : html`${words}`
  const strong = run.bold ? html`<strong>${slanted}</strong>` : slanted
  return run.link !== null && SAFE.test(run.link) ? html`<a href="${run.link}" rel="noreferrer">${strong}</a>` : strong
}

/** Where a link of ours may lead. */
const SAFE = /^(?:https?:\/\/|mailto:|tel:)/i
