import { html } from 'hono/html'
import { BASE } from '../../web/address.ts'
import type { StaffContext } from '../../web/request-context.ts'
import { showPage } from '../../components/show.ts'
import type { TargetDocument } from '../../workspace/target-document.ts'

/** Says why a topic has to stay under its name, and what can be done instead. */
export async function showLasting(visit: StaffContext, { title, address }: TargetDocument): Promise<Response> {
  const body = html`<h1>“${title}” stays</h1>
    <p>
      Signpost leads people to this topic by its name: it is part of the way to a therapist, or says what this bot is
      and where its limits are. It cannot be taken out or renamed.
    </p>
    <p>Its title, questions and answer are yours: <a href="${BASE}${address}">change them</a>.</p>`
  return showPage(visit, { title, place: '/intents', body }, 409)
}
