import { html } from 'hono/html'
import { readFactFields } from '../../../content/editing/edit-clinic.ts'
import { CLINIC_PATH } from '../../../content/editing/begin-clinic.ts'
import { idOf, isIntentFile } from '../../../content/files/intent-file.ts'
import type { IntentForm } from '../../../content/files/intent-form.ts'
import type { Content, ContentFile } from '../../../core/model/draft.ts'
import { pathName } from '../../../editing/path-name.ts'
import { ANSWER_FIELDS, type AnswerContext } from '../../components/answer-fields.ts'
import { fieldsShown } from '../../components/form-fields.ts'
import type { Html } from '../../web/html.ts'
import { writingBar } from './facts-in-answer.ts'

/** The fields of an answer. */
export function showIntentFields(form: IntentForm, content: Content | null, files: readonly ContentFile[]): Html {
  const field = fieldsShown(ANSWER_FIELDS, form, answerContext(files, content))
  return html`${field('title')} ${writingBar('field-answer', content)} ${field('answer')} ${field('passages')}
    ${field('questions')}
    <details ${form.yes.length + form.no.length > 0 ? html`open` : ''}>
      <summary>Questions that a short “Yes.” or “No.” answers first</summary>
      ${field('yes')} ${field('no')}
    </details>
    ${field('not')} ${field('related')} ${field('ask')} ${field('helpline')} ${field('facts')}
    <div class="row">
      ${field('owner')}
      <p><span class="label">Reviewed</span> ${form.reviewed || 'not yet'}; publishing stamps the day</p>
      ${field('reviewBy')}
    </div>`
}

/** What the fields of an answer pick from; without the content, titles are those of the files. */
export function answerContext(files: readonly ContentFile[], content: Content | null): AnswerContext {
  return { titles: titlesOf(files, content), passages: content?.passages ?? [], facts: factsOf(files) }
}

function titlesOf(files: readonly ContentFile[], content: Content | null): ReadonlyMap<string, string> {
  const ids = files.filter(isIntentFile).flatMap(({ path }) => idOf(path) ?? [])
  const known = new Map<string, string>(content?.intents.map(({ id, title }) => [id, title]))
  return new Map(ids.map(id => [id, known.get(id) ?? pathName(id)]))
}

function factsOf(files: readonly ContentFile[]): readonly string[] {
  const text = files.find(({ path }) => path === CLINIC_PATH)?.text ?? ''
  return (readFactFields(text) ?? []).map(({ name }) => name)
}
