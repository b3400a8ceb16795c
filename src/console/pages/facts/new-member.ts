import { html } from 'hono/html'
import { slugOf } from '../../../content/files/slug.ts'
import { beginMember, FACT_GROUPS } from '../../../content/files/fact-groups.ts'
import { sayFact } from '../../../editing/say-fact.ts'
import type { Html } from '../../web/html.ts'
import type { FormValues } from '../../web/request-context.ts'

/** Another place, season or therapist: its fields are there to be filled once it is saved. */
export function newMemberFields(): Html {
  return html`<fieldset class="card" data-pressed>
    <legend><h2>Another place, season or therapist</h2></legend>
    <div class="row">
      <label
        >What
        <select name="new-group">
          ${FACT_GROUPS.map(({ at, one }) => html`<option value="${at}">${one}</option>`)}
        </select></label
      >
      <label
        >Short name
        <input
          name="new-member"
          placeholder="${FACT_GROUPS[0]?.example ?? ''}"
          autocapitalize="none"
          spellcheck="false"
      /></label>
      <button name="do" value="add">Add it</button>
    </div>
    <p class="hint">
      Its fields stand above then. Answers name them as in {{Places: north: address}}, or all at once as in {{Places:
      each}}.
    </p>
  </fieldset>`
}

/** Takes one out, with all of its fields; nothing where there is none. */
export function memberOutFields(members: readonly string[]): Html {
  if (members.length === 0) return html``
  return html`<fieldset class="card" data-pressed>
    <legend><h2>Take a place, season or therapist out</h2></legend>
    <div class="row">
      <label
        >Which
        <select name="member-out">
          <option value="">none</option>
          ${members.map(name => html`<option value="${name}">${sayFact(name)}</option>`)}
        </select></label
      >
      <button name="do" value="take out">Take it out</button>
    </div>
    <p class="hint">Its fields go with it. An answer that names one of them is found by the check.</p>
  </fieldset>`
}

/** The fields of a new member, all of them empty; none where no name was typed. */
export function memberIn(form: FormValues): readonly (readonly [name: string, value: string])[] {
  const group = FACT_GROUPS.find(({ at }) => at === form.text('new-group'))
  const short = slugOf(form.text('new-member'))
  return group && short !== '' ? beginMember(group, short) : []
}
