import { html } from 'hono/html'
import type { FactField } from '../../../content/editing/edit-clinic.ts'
import type { Html } from '../../web/html.ts'
import { showUsedIn, type NamingAnswer } from '../../components/used-in.ts'
import { showFact } from './fact-kinds.ts'

/** The field of one fact, with what to write there, and the answers that name it. */
export function factInput(field: FactField, users: readonly NamingAnswer[]): Html {
  const { name, note: said, isList } = field
  const note = isList ? [said, 'One a line.'].filter(Boolean).join('. ') : said
  const hint = `hint-${name}`
  const described = note === '' ? '' : html`aria-describedby="${hint}"`
  const more = html`<span class="quiet small">${name}</span>`
  return html`${showFact({ field, label: nameOf(name), more, described })}
  ${note === '' ? '' : html`<p class="hint" id="${hint}">${note}</p>`} ${showUsedIn(users)}`
}

/** The list that the time zone is picked from. */
export function choiceLists(): Html {
  return html`<datalist id="time-zones">
    ${Intl.supportedValuesOf('timeZone').map(zone => html`<option value="${zone}"></option>`)}
  </datalist>`
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

/** The name of a fact on its page: `fees.session` → `Session`; a name in one word with capitals inside is taken apart. */
export function nameOf(name: string): string {
  const last = (name.split('.').at(-1) ?? name)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]/g, ' ')
    .toLowerCase()
  return last.charAt(0).toUpperCase() + last.slice(1)
}
