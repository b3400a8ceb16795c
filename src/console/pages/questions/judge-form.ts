import { html } from 'hono/html'
import type { Edition } from '../../../core/model/edition.ts'
import type { Intent } from '../../../core/model/intent.ts'
import { answersIn, type Reply } from '../../../core/model/reply.ts'
import type { Utterance } from '../../../core/model/turn.ts'
import { inStaffsWords } from '../../../editing/settle-question.ts'
import type { Html } from '../../web/html.ts'
import { mayI, type StaffContext } from '../../web/request-context.ts'
import { triedForm } from '../../components/try-form.ts'

/** What can be chosen besides an answer: that there is to be a new one. It cannot be the short name of one. */
export const NEW_ANSWER = '+new'
/** The same: that there is none. */
export const NO_ANSWER = '+none'

/** A question that was tried, and what it got. */
export interface TriedQuestion {
  readonly utterance: Utterance
  readonly reply: Reply
  readonly edition: Edition
}

/** Replies that answers decide: danger is seen by the program, and so is what is about the conversation itself. */
const JUDGED: ReadonlySet<Reply['kind']> = new Set(['answer', 'shown', 'passage', 'clarify', 'fallback'])

/** Where staff say that a reply is right, or what it should be; the latter makes the change. */
export function judgeForms(tried: TriedQuestion, visit: StaffContext): Html | '' {
  if (!JUDGED.has(tried.reply.kind) || !mayI(visit, 'editor')) return ''
  return html`${rightForm(tried, visit)} ${shouldForm(tried, visit)}`
}

/** Of what is right, an answer is held on to; one that was shown without being sure is made sure. A choice is neither. */
function rightForm({ utterance, reply }: TriedQuestion, visit: StaffContext): Html | '' {
  const asked = html`<input type="hidden" name="q" value="${utterance}" />`
  if (reply.kind === 'shown')
    return triedForm(
      '/try/should-be',
      html`${asked}<input type="hidden" name="for" value="${visit.form.text('for')}" />
        <input type="hidden" name="to" value="${reply.answer.intent}" />
        <input type="hidden" name="line" value="${inStaffsWords(utterance)}" /><button>Right</button>
        <p class="hint">From then on it is a way to ask this, and sure.</p>`,
      visit,
    )
  if (reply.kind !== 'answer' && reply.kind !== 'fallback') return ''
  return triedForm(
    '/try/right',
    html`${asked}<input type="hidden" name="expects" value="${answersIn(reply)[0]?.intent ?? NO_ANSWER}" /><button>
        Right
      </button>
      <p class="hint">Kept as a question that must work: it is asked before each publishing.</p>`,
    visit,
  )
}

function shouldForm(tried: TriedQuestion, visit: StaffContext): Html {
  const { utterance, reply } = tried
  const given = answersIn(reply).map(({ intent }) => intent)
  return triedForm(
    '/try/should-be',
    html`<input type="hidden" name="q" value="${utterance}" />
      <input type="hidden" name="for" value="${visit.form.text('for')}" />
      ${given.map(id => html`<input type="hidden" name="given" value="${id}" />`)}
      <label
        >Should be
        <select name="to" required>
          <option value="">Choose</option>
          ${choices(tried, visit.form.text('for'))}
          <option value="${NEW_ANSWER}">a new answer</option>
          <option value="${NO_ANSWER}">nothing: we have no answer to this</option>
        </select></label
      >
      <label>In your own words <input name="line" value="${inStaffsWords(utterance)}" maxlength="120" required /></label
      ><button>Change it</button>`,
    visit,
  )
}

/** What comes nearest stands first; what is given already is none to choose. */
function choices({ utterance, reply, edition }: TriedQuestion, chosen: string): Html {
  const given: readonly string[] = reply.kind === 'answer' ? reply.answers.map(({ intent }) => intent) : []
  const near = edition.matcher.match(utterance).candidates.flatMap(({ intent }) => edition.intents.get(intent) ?? [])
  const rest = [...edition.intents.values()]
    .filter(intent => !near.includes(intent))
    .toSorted((a, b) => a.title.localeCompare(b.title))
  const option = ({ id, title }: Intent): Html =>
    html`<option value="${id}" ${id === chosen ? html`selected` : ''}>${title}</option>`
  const left = (all: readonly Intent[]): readonly Html[] => all.filter(({ id }) => !given.includes(id)).map(option)
  return html`<optgroup label="Nearest">${left(near)}</optgroup>
    <optgroup label="Others">${left(rest)}</optgroup>`
}
