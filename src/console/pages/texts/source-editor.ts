import { html } from 'hono/html'
import type { Citing } from '../../../content/editing/cited-changes.ts'
import type { PassageForm, SourceForm } from '../../../content/files/source-form.ts'
import type { Html } from '../../web/html.ts'
import type { SourceDocument } from '../../workspace/source-document.ts'
import type { FormValues } from '../../web/request-context.ts'
import { showCiting } from './source-side-panel.ts'

/** The fields of a text: its head, each passage, and room for one more. */
export function showSourceFields({ title, author, note, passages }: SourceForm, cites: SourceDocument['cites']): Html {
  const next = Math.max(0, ...passages.map(({ number }) => number)) + 1
  return html`<label>Title <input name="title" value="${title}" aria-describedby="title-hint" /></label>
    <p class="hint" id="title-hint">People see it under answers: From “${title || '…'}”, passage 1.</p>
    <label>Author <input name="author" value="${author}" /></label>
    <label>Note for staff, shown to nobody <textarea name="note">${note}</textarea></label>
    ${passages.map(passage => passageField(passage, cites.get(passage.number) ?? []))}
    <label
      >A new passage, ${next}
      <textarea name="passage:${next}" aria-describedby="next-hint"></textarea>
    </label>
    <p class="hint" id="next-hint">Numbers never change, since answers cite passages by them.</p>`
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

/** Reads the fields of a text's page. A passage without words stays, so that the check can say so; a new one does not. */
export function readSourceFields(form: FormValues, before: SourceForm | null): SourceForm {
  const line = (name: string): string => form.text(name).replace(/\s+/g, ' ').trim()
  const out = new Set(form.all('out').map(Number))
  const known = new Set(before?.passages.map(({ number }) => number))
  const passages = form.entries
    .flatMap(([name, body]) => {
      const number = Number(/^passage:([1-9]\d{0,3})$/.exec(name)?.[1] ?? 0)
      return number === 0 ? [] : [{ number, body: body.trim() }]
    })
    .filter(({ number, body }) => !out.has(number) && (body !== '' || known.has(number)))
  return { title: line('title'), author: line('author'), note: form.text('note').trim(), passages }
}
