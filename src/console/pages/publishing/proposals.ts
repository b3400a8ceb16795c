import { html } from 'hono/html'
import type { KeptProposal } from '../../../core/model/editing.ts'
import { BASE } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import type { StaffContext } from '../../web/request-context.ts'
import { pathName } from '../../../editing/path-name.ts'
import { time } from '../../components/time.ts'
import { ENDED } from './proposal.ts'

/** How many that ended are shown. */
const SHOWN = 10

/** What waits for a second person, and, folded away, what became of the last ones. */
export async function showProposals(open: readonly KeptProposal[], visit: StaffContext): Promise<Html> {
  const ended = await visit.parts.editing.proposals.ended(SHOWN)
  if (open.length + ended.length === 0) return html``
  return html`<h2>Proposals</h2>
    ${open.length === 0 ? html`<p class="quiet">None is open.</p>` : list(open, visit)}
    ${
      ended.length === 0
        ? ''
        : html`<details>
            <summary>Settled lately</summary>
            ${list(ended, visit)}
          </details>`
    }`
}

function list(proposals: readonly KeptProposal[], { parts }: StaffContext): Html {
  const zone = parts.served.current.clinic.timeZone
  return html`<ul class="plain">
    ${proposals.map(
      ({ id, editor, note, files, proposedAtMs, assignedTo, ended }) =>
        html`<li>
          <a href="${BASE}/proposals/${id}">${files.map(({ path }) => pathName(path)).join(', ')}</a>
          ${badge(ended)}
          <span class="quiet"
            >by ${editor}, ${time(proposedAtMs, zone)}${assignedTo === null ? '' : `, for ${assignedTo}`}</span
          >
          ${note === '' ? '' : html`<br />${note}`}
          ${ended === null || ended.reason === '' ? '' : html`<br />“${ended.reason}”`}
        </li>`,
    )}
  </ul>`
}

function badge(ended: KeptProposal['ended']): Html {
  if (ended === null) return html`<span class="badge">open</span>`
  return html`<span class="badge ${ended.how === 'published' ? 'good' : 'warm'}"
    >${ENDED[ended.how].toLowerCase()}${ended.how === 'sent back' ? ` by ${ended.by}` : ''}</span
  >`
}
