import { html } from 'hono/html'
import { BASE } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import type { StaffContext } from '../../web/request-context.ts'
import { postForm } from '../../components/post-form.ts'
import { pathName } from '../../../editing/path-name.ts'
import { isApprover, mayApprove } from '../../../editing/approval.ts'
import { pageOf } from '../../workspace/page-of.ts'
import type { ProposalState } from '../../workspace/proposal-state.ts'

/** What whoever visits may do with a proposal. */
export function showProposalActions(state: ProposalState, isLetThrough: boolean, visit: StaffContext): Html | '' {
  const { proposal } = state
  if (proposal.ended !== null) return ''
  if (proposal.editor === visit.me.name)
    return html`<p class="quiet">Somebody else has to approve what you propose.</p>
      ${form(visit, state, 'withdraw', html`<button class="danger">Take it back</button>`)}`
  if (!mayApprove(visit, proposal)) return ''
  return html`<section class="card stack" aria-labelledby="decide">
    <h2 id="decide">Decide</h2>
    ${isLetThrough ? approving(state, visit) : html`<p class="quiet">It can be approved once the check lets it through.</p>`}
    ${changing(state)}
    ${form(
      visit,
      state,
      'send-back',
      html`<label>Why it goes back <input name="reason" required minlength="4" maxlength="200" /></label>
        <button>Send back</button>`,
    )}
  </section>`
}

function approving(state: ProposalState, visit: StaffContext): Html | '' {
  if (state.proposed)
    return form(
      visit,
      state,
      'approve',
      html`<button class="main" aria-keyshortcuts="Control+Enter">Approve and publish</button>`,
    )
  if (!isChangedByMe(state, visit)) return ''
  const name =
    visit.parts.approval === 'none'
      ? 'Approve as changed and publish'
      : `Approve as changed; ${state.proposal.editor} says yes`
  return form(visit, state, 'approve-changed', html`<button class="main">${name}</button>`)
}

/** Tells whether somebody with the role has changed what was proposed, and all of it can still be published. */
export function isChangedByMe({ proposed, present }: ProposalState, visit: StaffContext): boolean {
  const isMine = present?.changes.some(({ change }) => change.editor === visit.me.name) ?? false
  return proposed === null && isMine && isApprover(visit)
}

function changing({ proposal }: ProposalState): Html {
  return html`<p>
    Change and approve: open
    ${proposal.files.map(({ path }, at) => html`${at === 0 ? '' : ', '}<a href="${BASE}${pageOf(path) ?? '/publish'}">${pathName(path)}</a>`)},
    change it, and come back here.
  </p>`
}

function form(visit: StaffContext, { proposal }: ProposalState, what: string, fields: Html): Html {
  return postForm(visit, `/proposals/${proposal.id}/${what}`, html`${fields}`, html`class="row"`)
}
