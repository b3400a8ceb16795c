import { html } from 'hono/html'
import type { CitedChange, Citing } from '../../../content/editing/cited-changes.ts'
import { BASE, intentPath } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import { showWords } from '../../components/changes.ts'
import { savedAnew, versionField } from '../../workspace/saving-form.ts'
import { showFindings } from '../../components/findings.ts'
import type { SourceDocument } from '../../workspace/source-document.ts'
import type { SidePanel } from '../answers/intent-side-panel.ts'

/** The findings, the answers that a change touches, and the version that the form goes on from. */
export function showSourceSidePanel(
  { version, changes }: SourceDocument,
  { findings, state }: Omit<SidePanel, 'readable'>,
): Html {
  return html`${versionField('source', version)} ${state === null ? '' : savedAnew('source', state)}
    <h2>The check</h2>
    ${showFindings(findings)}
    <h2>Answers that this touches</h2>
    ${changes.length === 0 ? html`<p class="quiet">None: every passage that an answer cites says what it said.</p>` : changes.map(showChange)}`
}

function showChange({ number, before, now, citedBy }: CitedChange): Html {
  const what =
    now === null
      ? html`<span class="badge bad">is gone</span> and these answers cite it: publishing stops.`
      : html`<span class="badge warm">has changed</span> Read these answers again: do they still say what it says?`
  return html`<section class="card">
    <p><strong>Passage ${number}</strong> ${what}</p>
    ${showCiting(citedBy)}
    <p class="marked">${showWords(before, now ?? '')}</p>
  </section>`
}

/** Links to the intents whose answers cite a passage. */
export function showCiting(citing: readonly Citing[]): Html {
  if (citing.length === 0) return html`<p class="small quiet">No answer cites it.</p>`
  return html`<p class="small">
    Cited by
    ${citing.map(({ id, title }, at) => html`${at === 0 ? '' : ' · '}<a href="${BASE}${intentPath(id)}">${title}</a>`)}
  </p>`
}
