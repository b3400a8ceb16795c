import { html } from 'hono/html'
import { fillFacts } from '../../../core/answer/fill-facts.ts'
import { verdictOn } from '../../../core/answer/with-verdict.ts'
import { readAnswer } from '../../../core/model/read-markdown.ts'
import { plainText } from '../../../core/model/rich-text.ts'
import { VERDICTS } from '../../../core/words/en/conversation.ts'
import { sentencesOf } from '../../../content/files/answer-text.ts'
import type { IntentForm } from '../../../content/files/intent-form.ts'
import type { Content } from '../../../core/model/draft.ts'
import { BASE, intentPath } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import type { FormValues, StaffContext } from '../../web/request-context.ts'
import { keyField } from '../../components/frame.ts'

/** Everything that somebody asks before they read this answer. */
function askedOf({ questions, yes, no }: IntentForm): readonly string[] {
  return [...new Set([...questions, ...yes, ...no])]
}

/** Those of its questions that nobody has ticked. */
export function untickedOf(form: IntentForm, sent: FormValues): readonly string[] {
  const ticked = sent.all('fits')
  return askedOf(form).filter(question => !ticked.includes(question))
}

/** The answer’s beginning under each of its questions, to be ticked where it fits; all of them, and the answer counts as read. */
export function readUnder(id: string, form: IntentForm, content: Content | null, visit: StaffContext): Html {
  const answer = content ? plainText(fillFacts(readAnswer(form.answer), content.clinic)) : form.answer
  const first = sentencesOf(answer)[0]?.text ?? answer
  const ticked = visit.form.all('fits')
  return html`<section class="card" id="read">
    <h2>Read it again</h2>
    <p>
      This is how the answer begins under each of its questions. Tick each under which it is right. Where it is not:
      move the question to the topic it belongs to, list it under “Yes.” or “No.” above, or begin the answer in other
      words.
    </p>
    <form method="post" action="${BASE}${intentPath(id)}/review" class="stack">
      ${keyField(visit)}
      ${askedOf(form).map(
        question =>
          html`<label class="tick"
            ><input type="checkbox" name="fits" value="${question}" ${ticked.includes(question) ? html`checked` : ''} />
            <span><strong>${question}</strong><br />${beginning(question, first, form)}</span></label
          >`,
      )}
      <button>I have read it: it is right</button>
    </form>
  </section>`
}

function beginning(question: string, first: string, form: IntentForm): string {
  const verdict = verdictOn(question, form)
  return verdict === null ? first : `${VERDICTS[verdict]} ${first}`
}
