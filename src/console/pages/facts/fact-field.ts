import { html } from 'hono/html'
import type { FactField } from '../../../content/editing/edit-clinic.ts'
import type { Html } from '../../web/html.ts'
import { sayInGroup } from '../../../editing/say-fact.ts'
import { showUsedIn, type NamingAnswer } from '../../components/used-in.ts'
import { isPicked, showFact } from './fact-kinds.ts'

/** The field of one fact, with what to write there, and the answers that name it. */
export function factInput(field: FactField, users: readonly NamingAnswer[]): Html {
  const { name, isList } = field
  const said = isPicked(name) ? '' : capital(field.note)
  const note = isList ? [said, 'One a line.'].filter(Boolean).join('. ') : said
  const hint = `hint-${name}`
  const described = note === '' ? '' : html`aria-describedby="${hint}"`
  return html`${showFact({ field, label: sayInGroup(name), described })}
  ${note === '' ? '' : html`<p class="hint" id="${hint}">${note}</p>`} ${showUsedIn(users)}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Leads to each section of a long page. */
export function sectionIndex(groups: readonly string[]): Html {
  return html`<nav aria-label="Sections">
    <ul class="chips">
      ${groups.map(group => html`<li><a class="chip" href="#${sectionId(group)}">${group}</a></li>`)}
    </ul>
  </nav>`
}

/** What an address calls a section. */
export function sectionId(group: string): string {
  return `section-${group.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
}
