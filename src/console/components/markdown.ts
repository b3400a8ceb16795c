import { html } from 'hono/html'
import type { Markdown } from '../../core/model/intent.ts'
import type { Html } from '../web/html.ts'

/** Restricted Markdown as HTML: paragraphs, bold, lists, links. Everything else stays the text it is. */
export function showMarkdown(body: Markdown): Html {
  const blocks = body.trim().split(/\n[ \t]*\n/)
  return html`${blocks.map(block => {
    const lines = block.split('\n')
    return lines.every(line => ITEM.test(line))
      ? html`<ul>
          ${lines.map(line => html`<li>${inline(line.replace(ITEM, ''))}</li>`)}
        </ul>`
      : html`<p>${inline(lines.join(' '))}</p>`
  })}`
}

const ITEM = /^[ \t]*[-*] /

/** Bold, and links that lead to a page, a mailbox or a phone. */
const SPAN = /\*\*([^*]+)\*\*|\[([^[\]]+)\]\(((?:https:\/\/|mailto:|tel:)[^\s()]+)\)/g

function inline(text: string): Html {
  const parts: Html[] = []
  let done = 0
  for (const found of text.matchAll(SPAN)) {
    const [whole, bold, label, address] = found
    parts.push(html`${text.slice(done, found.index)}`)
    parts.push(
      bold === undefined ? html`<a href="${address}" rel="noreferrer">${label}</a>` : html`<strong>${bold}</strong>`,
    )
    done = found.index + whole.length
  }
  return html`${parts}${text.slice(done)}`
}
