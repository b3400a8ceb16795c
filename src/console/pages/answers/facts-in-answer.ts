import { html } from 'hono/html'
import type { Content } from '../../../core/model/draft.ts'
import { own } from '../../../core/model/own.ts'
import { BASE } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import { factsNamed, sayFact } from '../../../editing/say-fact.ts'

/** The facts that an answer names, each with what it says now and the way to it. */
export function showFactsIn(answer: string, content: Content | null): Html | '' {
  const names = factsNamed(answer)
  if (names.length === 0 || content === null) return ''
  return html`<h2>Facts in it</h2>
    <ul class="chips">
      ${names.map(
        name =>
          html`<li>
            <a class="chip" href="${BASE}/clinic#fact-${name}"
              >${sayFact(name)} <strong>${own(content.clinic.facts, name) ?? 'not known'}</strong></a
            >
          </li>`,
      )}
    </ul>`
}

/** A bar over the answer that puts in bold, a list or a fact; a script shows it. */
export function writingBar(field: string, content: Content | null): Html {
  const facts = Object.entries(content?.clinic.facts ?? {})
  return html`<div class="buttons writing" role="toolbar" aria-label="For the answer" data-writes="${field}" hidden>
    <button type="button" data-puts="bold"><strong>Bold</strong></button>
    <button type="button" data-puts="list">List</button>
    <select aria-label="Put in a fact">
      <option value="">Put in a fact …</option>
      ${facts.map(([name, value]) => html`<option value="${sayFact(name)}">${sayFact(name)}: ${short(value)}</option>`)}
    </select>
  </div>`
}

/** Longest value of a fact in a list to pick from, in characters. */
const SHOWN = 40

function short(value: string): string {
  return value.length > SHOWN ? `${value.slice(0, SHOWN - 1)}…` : value
}
