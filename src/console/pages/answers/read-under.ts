import { html } from 'hono/html'
import { beginningsOf } from '../../../content/editing/beginnings.ts'
import type { IntentForm } from '../../../content/files/intent-form.ts'
import type { Content } from '../../../core/model/draft.ts'
import { intentPath } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import type { FormValues, StaffContext } from '../../web/request-context.ts'
import { postForm } from '../../components/post-form.ts'

/** Those of its questions that nobody has ticked, one by one or all at once. */
export function untickedOf(form: IntentForm, sent: FormValues): readonly string[] {
  if (sent.text('fits-all') !== '') return []
  const ticked = sent.all('fits')
  return beginningsOf(form, null)
    .map(({ question }) => question)
    .filter(question => !ticked.includes(question))
}

/** The answer’s beginning under each of its questions, to be ticked where it fits; all of them, and the answer counts as read. */
export function readUnder(id: string, form: IntentForm, content: Content | null, visit: StaffContext): Html {
  const ticked = visit.form.all('fits')
  return html`<section class="card" id="read">
    <h2>Read it again</h2>
    <p>
      This is how the answer begins under each of its questions. Tick each under which it is right. Where it is not:
      move the question to the topic it belongs to, list it under “Yes.” or “No.” above, or begin the answer in other
      words.
    </p>
    ${postForm(
      visit,
      `${intentPath(id)}/review`,
      html`${beginningsOf(form, content?.clinic ?? null).map(
          ({ question, begins }) =>
            html`<label class="tick"
              ><input
                type="checkbox"
                name="fits"
                value="${question}"
                ${ticked.includes(question) ? html`checked` : ''}
              />
              <span><strong>${question}</strong><br />${begins}</span></label
            >`,
        )}
        <label class="tick"
          ><input type="checkbox" name="fits-all" value="yes" /> <span>It is right under all of these</span></label
        >
        <button>I have read it: it is right</button>`,
      html`class="stack"`,
    )}
  </section>`
}
