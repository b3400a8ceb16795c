import { html } from 'hono/html'
import type { Finding } from '../../core/model/draft.ts'
import type { Html } from '../web/html.ts'
import { sayPlainly } from '../../editing/path-name.ts'

/** A field of the form beside, by its name in the form and by its label. */
export interface FieldLink {
  readonly name: string
  readonly label: string
}

/** What the check has to say about one file; each leads to the field it is about, where the form beside has one. */
export function showFindings(
  findings: readonly Finding[],
  fieldOf: (finding: Finding) => FieldLink | null = () => null,
): Html {
  if (findings.length === 0) return html`<p class="quiet">Nothing to correct.</p>`
  const fields = findings.map(fieldOf)
  return html`<ul class="findings">
    ${findings.map(({ what, todo, stops }, at) => {
      const field = fields[at] ?? null
      const lead = stops ? 'Stops publishing. ' : 'Advice. '
      const link = field === null ? '' : html`<a href="#${fieldId(field.name)}">${field.label}</a>: `
      // Several may be about one field: the field is described by the first.
      const isFirst = field !== null && fields.findIndex(one => one?.name === field.name) === at
      return html`<li class="${stops ? 'stops' : ''}" ${isFirst ? html`id="${findingId(field.name)}"` : ''}>
        <p><strong>${lead}</strong>${link}${sayPlainly(what)}</p>
        <p class="small">${sayPlainly(todo)}</p>
      </li>`
    })}
  </ul>`
}

/** What leads from a field to what the check found in it, and the other way round. */
export function fieldMarks(name: string, hint: string | null = null): Html {
  const described = hint === null ? findingId(name) : `${hint} ${findingId(name)}`
  return html`id="${fieldId(name)}" data-field="${name}" aria-describedby="${described}"`
}

function fieldId(name: string): string {
  return `field-${name}`
}

function findingId(name: string): string {
  return `finding-${name}`
}
