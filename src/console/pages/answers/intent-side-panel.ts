import { html } from 'hono/html'
import type { Finding } from '../../../core/model/draft.ts'
import type { Html } from '../../web/html.ts'
import type { IntentDocument } from '../../workspace/intent-document.ts'
import type { ReadableDraft } from '../../workspace/readable.ts'
import { shownReplies } from '../../workspace/shown-reply.ts'
import { savedAnew, versionField } from '../../workspace/saving-form.ts'
import { fieldAt } from '../../components/answer-fields.ts'
import { readIntentForm } from '../../../content/files/intent-form.ts'
import { showFactsIn } from './facts-in-answer.ts'
import { showFindings } from '../../components/findings.ts'
import { showPreviews } from '../../components/preview.ts'
import { tryForm } from '../../components/try-form.ts'
import type { StaffContext } from '../../web/request-context.ts'

/** What stands beside an intent that somebody edits. */
export interface SidePanel {
  readonly findings: readonly Finding[]
  readonly readable: ReadableDraft
  /** Whether it is saved; null before anything was typed. */
  readonly state: string | null
}

/** The findings, how the answer looks, and the version that the form goes on from. */
export function showSidePanel(
  place: IntentDocument,
  { findings, readable: { content, standIns }, state }: SidePanel,
  visit: StaffContext,
): Html {
  const isBefore = standIns.some(({ path }) => path === place.path)
  const form = place.file && readIntentForm(place.file)
  const reply = content && shownReplies(content)(place.id)
  return html`${versionField('intent', place.version)} ${state === null ? '' : savedAnew('intent', state)}
    <h2>The check</h2>
    ${showFindings(findings, ({ line }) => fieldAt(place.file?.text ?? '', line))}
    ${showFactsIn(form?.answer ?? '', content)}
    <h2>How it looks</h2>
    ${isBefore ? html`<p class="quiet">As it could be read last: something above has to be corrected first.</p>` : ''}
    ${reply ? showPreviews(reply, visit.parts) : html`<p class="quiet">It can be shown once the facts and the help lines can be read.</p>`}`
}

/** A box to try a question in, as it would be answered with the draft. */
export function tryBox(id: string, visit: StaffContext): Html {
  return html`<h2>Try a question</h2>
    ${tryForm(
      html`<input type="hidden" name="for" value="${id}" />
        <label>As people would type it <input name="q" required /></label>
        <button>Try</button>`,
      html``,
      visit,
    )}`
}
