import { html } from 'hono/html'
import { idOf, isIntentFile } from '../../../content/files/intent-file.ts'
import type { IntentForm } from '../../../content/files/intent-form.ts'
import type { Content, ContentFile } from '../../../core/model/draft.ts'
import type { Passage } from '../../../core/model/intent.ts'
import { BASE } from '../../web/address.ts'
import { pathName } from '../../../editing/path-name.ts'
import { writingBar } from './facts-in-answer.ts'
import { fieldMarks } from '../../components/findings.ts'
import type { Html } from '../../web/html.ts'

/** How many related intents there is room for. */
const RELATED = 3

/** The fields of an intent. */
export function showIntentFields(form: IntentForm, content: Content | null, files: readonly ContentFile[]): Html {
  const ids = files.filter(isIntentFile).flatMap(({ path }) => idOf(path) ?? [])
  const asked = form.questions.join('\n')
  const known = new Map<string, string>(content?.intents.map(({ id, title }) => [id, title]))
  const titles = new Map(ids.map(id => [id, known.get(id) ?? pathName(id)]))
  return html`<label
      >Title <input name="title" value="${form.title}" maxlength="75" ${fieldMarks('title', 'title-hint')}
    /></label>
    <p class="hint" id="title-hint">The question in its plainest words. People see it as a button.</p>
    ${writingBar('field-answer', content)}
    <label
      >Answer <textarea class="tall" name="answer" ${fieldMarks('answer', 'answer-hint')}>${form.answer}</textarea>
    </label>
    <p class="hint" id="answer-hint">
      30 to 90 words. **Bold** and lists with hyphens. Facts by name, such as {{fees.session}}. The way to a therapist
      is added by itself.
    </p>
    ${passages(form, content?.passages ?? [])}
    <label
      >How people ask, one a line
      <textarea class="tall" name="questions" ${fieldMarks('questions', 'questions-hint')}>${asked}</textarea>
    </label>
    <p class="hint" id="questions-hint">12 to 20 ways, in different words.</p>
    ${verdicts(form)}
    <label
      >Looks alike, but belongs elsewhere
      <textarea name="not" ${fieldMarks('not', 'not-hint')}>${form.not.join('\n')}</textarea>
    </label>
    <p class="hint" id="not-hint">
      One a line: the question, an arrow, the answer it belongs to, as in
      <code>does insurance pay → fees-and-insurance</code>.
    </p>
    ${offered(form, titles)} ${duties(form)} ${waitsFor(form)}
    <div class="row">
      <label>Owner <input name="owner" value="${form.owner}" ${fieldMarks('owner')} /></label>
      <p><span class="label">Reviewed</span> ${form.reviewed || 'not yet'}; publishing stamps the day</p>
      <label>Review by <input type="date" name="reviewBy" value="${form.reviewBy}" ${fieldMarks('reviewBy')} /></label>
    </div>`
}

function verdicts({ yes, no }: IntentForm): Html {
  const field = (name: 'yes' | 'no', word: string, questions: readonly string[]): Html =>
    html`<label
      >Asked so that “${word}” helps
      <textarea name="${name}" aria-describedby="verdict-hint">${questions.join('\n')}</textarea>
    </label>`
  return html`<details ${yes.length + no.length > 0 ? html`open` : ''}>
    <summary>Questions that a short “Yes.” or “No.” answers first</summary>
    ${field('yes', 'Yes.', yes)} ${field('no', 'No.', no)}
    <p class="hint" id="verdict-hint">
      One a line. The word stands before the answer only where somebody asks just this; the answer itself begins with
      neither, since most people ask otherwise.
    </p>
  </details>`
}

function offered(form: IntentForm, titles: ReadonlyMap<string, string>): Html {
  const places = Math.max(RELATED, form.related.length)
  return html`<fieldset ${fieldMarks('related')}>
    <legend>Offered after the answer</legend>
    <div class="row">${Array.from({ length: places }, (_, at) => related(form.related[at] ?? '', at, titles))}</div>
  </fieldset>`
}

function duties({ ask, helpline }: IntentForm): Html {
  return html`${asksFirst(ask)}<label class="tick"
      ><input type="checkbox" name="helpline" value="always" ${helpline === 'always' ? html`checked` : ''} />
      <span>Show a help line under this answer (under feeling bad and help for someone else there always is one)</span>
    </label>`
}

function asksFirst(ask: string): Html {
  return html`<label class="tick"
    ><input type="checkbox" name="ask" value="always" ${ask === 'always' ? html`checked` : ''} />
    <span
      >Ask first where this is only likely to be meant, in place of showing the answer at once (medication,
      confidentiality and the like are always asked about)</span
    ></label
  >`
}

function waitsFor({ facts }: IntentForm): Html {
  return html`<label
      >Off until these facts are filled <input name="facts" value="${facts.join(', ')}" aria-describedby="facts-hint"
    /></label>
    <p class="hint" id="facts-hint">
      Their names, such as <code>seen.groups, groups.price</code>; empty, it is always on. The answer names no other
      facts.
    </p>`
}

/** Picked by its title; one that is not there any more stays, so that the check can say so. */
function related(id: string, at: number, titles: ReadonlyMap<string, string>): Html {
  const all = id === '' || titles.has(id) ? titles : new Map([...titles, [id, `${pathName(id)} (not there any more)`]])
  return html`<select name="related" aria-label="Offered after the answer, ${at + 1}">
    <option value="">nothing</option>
    ${[...all].map(([one, title]) => html`<option value="${one}" ${one === id ? html`selected` : ''}>${title}</option>`)}
  </select>`
}

/** Passages to pick from, those that are picked first; any that the sources no longer have stay, so that nothing is lost. */
function passages({ passages: picked }: IntentForm, all: readonly Passage[]): Html {
  const unknown = picked.filter(id => !all.some(passage => passage.id === id))
  return html`<fieldset ${fieldMarks('passages')}>
    <legend>The answer rests on</legend>
    ${unknown.map(id => html`<label class="tick"><input type="checkbox" name="passages" value="${id}" checked />${id} (not in the sources)</label>`)}
    ${all.filter(({ id }) => picked.includes(id)).map(passage => choice(passage, true))}
    <details>
      <summary>Pick passages from the clinic’s texts</summary>
      ${all.filter(({ id }) => !picked.includes(id)).map(passage => choice(passage, false))}
      <p class="small"><a href="${BASE}/sources">Change the texts themselves</a></p>
    </details>
  </fieldset>`
}

function choice({ id, title, number, body }: Passage, isPicked: boolean): Html {
  return html`<label class="tick"
    ><input type="checkbox" name="passages" value="${id}" ${isPicked ? html`checked` : ''} />
    <span><strong>${title}, ${number}.</strong> ${body}</span></label
  >`
}
