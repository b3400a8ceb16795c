import { html } from 'hono/html'
import type { FactField } from '../../../content/editing/edit-clinic.ts'
import { own } from '../../../core/model/own.ts'
import { BASE, intentPath } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import type { FactUser } from '../../workspace/facts-used.ts'

/** A value longer than this gets a field of several lines, in characters. */
const LINE_MAX = 60

/** The field of one fact, with what to write there, and the answers that name it. */
export function factInput({ name, value, note: said, isList }: FactField, users: readonly FactUser[]): Html {
  const note = isList ? [said, 'One a line.'].filter(Boolean).join('. ') : said
  const hint = `hint-${name}`
  const list = own(LISTS, name)
  const field = html`name="fact:${name}" ${note === '' ? '' : html`aria-describedby="${hint}"`}`
  const box =
    isList || value.length > LINE_MAX
      ? html`<textarea ${field}>${value}</textarea>`
      : html`<input ${field} value="${value}" ${list === undefined ? '' : html`list="${list}"`} />`
  return html`<label id="fact-${name}">${nameOf(name)} <span class="quiet small">${name}</span> ${box}</label>
    ${note === '' ? '' : html`<p class="hint" id="${hint}">${note}</p>`} ${usedIn(users)}`
}

function usedIn(users: readonly FactUser[]): Html | '' {
  if (users.length === 0) return ''
  return html`<p class="small quiet">
    Used in
    ${users.map(({ id, title }, at) => html`${at === 0 ? '' : ' · '}<a href="${BASE}${intentPath(id)}">${title}</a>`)}
  </p>`
}

/** Facts that are picked from a list, by the name of the list. */
const LISTS: Readonly<Record<string, string>> = { country: 'countries', timeZone: 'time-zones' }

/** The lists that some facts are picked from. */
export function choiceLists(): Html {
  return html`<datalist id="countries">
      ${countries().map(([code, name]) => html`<option value="${code}">${name}</option>`)}
    </datalist>
    <datalist id="time-zones">
      ${Intl.supportedValuesOf('timeZone').map(zone => html`<option value="${zone}"></option>`)}
    </datalist>`
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Two letters and what they stand for, where they stand for anything. */
function countries(): readonly (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' })
  return LETTERS.flatMap(first =>
    LETTERS.flatMap(second => {
      const name = names.of(`${first}${second}`)
      return name === undefined ? [] : [[`${first}${second}`, name] as const]
    }),
  )
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
