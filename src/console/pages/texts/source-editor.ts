import { html } from 'hono/html'
import type { Citing } from '../../../content/editing/cited-changes.ts'
import type { PassageForm, SourceForm } from '../../../content/files/source-form.ts'
import { fieldsShown, line, shownMark, words, type PageField, type PageFields } from '../../components/form-fields.ts'
import type { Html } from '../../web/html.ts'
import type { SourceDocument } from '../../workspace/source-document.ts'
import { showCiting } from './source-side-panel.ts'

/** The answers that cite each passage, by its number. */
type Cites = SourceDocument['cites']

/** A passage without words stays, so that the check can say so; a new one does not. */
const PASSAGES: PageField<readonly PassageForm[], Cites> = {
  label: 'Passages',
  show(name, passages, cites) {
    const next = Math.max(0, ...passages.map(({ number }) => number)) + 1
    return html`${shownMark(name)} ${passages.map(passage => passageField(passage, cites.get(passage.number) ?? []))}
      <label
        >A new passage, ${next}
        <textarea name="passage:${next}" aria-describedby="next-hint"></textarea>
      </label>
      <p class="hint" id="next-hint">Numbers never change, since answers cite passages by them.</p>`
  },
  read(_name, form, before) {
    const out = new Set(form.all('out').map(Number))
    const known = new Set(before.map(({ number }) => number))
    return form.entries
      .flatMap(([sent, body]) => {
        const number = Number(/^passage:([1-9]\d{0,3})$/.exec(sent)?.[1] ?? 0)
        return number === 0 ? [] : [{ number, body: body.trim() }]
      })
      .filter(({ number, body }) => !out.has(number) && (body !== '' || known.has(number)))
  },
}

/** The fields of a text: its head, each passage, and room for one more. */
export const SOURCE_FIELDS: PageFields<SourceForm, Cites> = {
  title: line({ label: 'Title', hint: 'People see it under answers: From “the title”, passage 1.' }),
  author: line({ label: 'Author' }),
  note: words({ label: 'Note for staff, shown to nobody' }),
  passages: PASSAGES,
}

/** Shows them. */
export function showSourceFields(form: SourceForm, cites: Cites): Html {
  const field = fieldsShown(SOURCE_FIELDS, form, cites)
  return html`${field('title')} ${field('author')} ${field('note')} ${field('passages')}`
}

function passageField({ number, body }: PassageForm, citing: readonly Citing[]): Html {
  const out =
    citing.length > 0
      ? ''
      : html`<label class="tick"
          ><input type="checkbox" name="out" value="${number}" />Take passage ${number} out</label
        >`
  return html`<div class="passage">
    <label>Passage ${number} <textarea name="passage:${number}">${body}</textarea></label>
    ${showCiting(citing)}${out}
  </div>`
}
