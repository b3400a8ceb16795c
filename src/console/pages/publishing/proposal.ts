import { html } from 'hono/html'
import type { LevelChange } from '../../../content/editing/draft-files.ts'
import { hashFiles } from '../../../content/serving/edition.ts'
import { canPublish } from '../../../content/gate/gate.ts'
import type { Proposal } from '../../../core/model/editing.ts'
import type { Draft } from '../../../core/model/draft.ts'
import { BASE } from '../../web/address.ts'
import { readDraft, toDraft } from '../../../editing/draft.ts'
import { findExamination, startExamination } from '../../../editing/examine.ts'
import type { Html } from '../../web/html.ts'
import { showChanges } from '../../components/changes.ts'
import { time } from '../../components/time.ts'
import type { Route } from '../../web/route.ts'
import { goTo, showPage } from '../../components/show.ts'
import { param, type StaffContext } from '../../web/request-context.ts'
import { keyField } from '../../components/frame.ts'
import { isApprover, mayApprove } from '../../../editing/approval.ts'
import { releaseHere } from './publish-actions.ts'
import { showFound } from './report.ts'
import { sayAbout } from '../../components/path-name.ts'
import { showTrouble } from '../../components/error-page.ts'

/** A proposal, for the second person. */
export const PROPOSAL_ROUTES: readonly Route[] = [
  { method: 'get', path: '/proposals/:id', needs: 'viewer', answer: visit => showProposal(visit, null) },
  { method: 'post', path: '/proposals/:id/approve', needs: 'publisher', answer: approve },
  { method: 'post', path: '/proposals/:id/reject', needs: 'editor', answer: reject },
]

/** What a proposal would publish now; null when the draft or the edition went past it. */
interface ProposalState {
  readonly proposal: Proposal
  readonly changes: readonly LevelChange[]
  readonly draft: Draft
  readonly isCurrent: boolean
}

async function findStanding(visit: StaffContext): Promise<ProposalState | null> {
  const proposal = await visit.parts.editing.proposals.find(param(visit, 'id'))
  if (!proposal) return null
  const draft = await readDraft(visit.parts)
  const versions = new Map(proposal.files.map(({ path, version }) => [path, version]))
  const changes = draft.changes.filter(
    ({ change, clash }) => clash === null && versions.get(change.path) === change.version,
  )
  const meant = toDraft(draft, changes)
  return {
    proposal,
    changes,
    draft: meant,
    isCurrent: hashFiles(meant.files) === proposal.hash && meant.basedOn === proposal.basedOn,
  }
}

async function showProposal(visit: StaffContext, trouble: string | null): Promise<Response> {
  const standing = await findStanding(visit)
  if (!standing) return showTrouble(visit.context, 404)
  const { proposal, draft, isCurrent } = standing
  const { parts } = visit
  const latest = await parts.editions.latest()
  if (isCurrent) await startExamination(draft, latest, parts)
  const examination = await findExamination(draft, parts)
  const found =
    examination.kind === 'done'
      ? showFound(examination.report, visit)
      : html`<p class="spin">It is being checked. Load this page again in a few seconds.</p>`
  const body = html`<p><a href="${BASE}/publish">← Changes</a></p>
    <h1>Proposed by ${proposal.editor}</h1>
    <p class="lead">${time(proposal.proposedAtMs, parts.served.current.clinic.timeZone)}. ${proposal.note}</p>
    ${isCurrent ? html`${showChanges(latest?.files ?? [], draft.files)}${found}${reasons(proposal)}` : html`<p class="said trouble">The changes or what is published were changed since this was proposed. It has to be checked and proposed again.</p>`}
    <div class="buttons">
      ${isCurrent && mayApprove(visit, proposal) ? button(visit, proposal, 'approve', html`<button class="main">Approve and publish</button>`) : ''}
      ${mayReject(visit, proposal) ? button(visit, proposal, 'reject', html`<button class="danger">Take it off the list</button>`) : ''}
    </div>
    ${proposal.editor === visit.me.name ? html`<p class="quiet">Somebody else has to approve what you propose.</p>` : ''}`
  const said = trouble === null ? null : ({ kind: 'trouble', text: trouble } as const)
  return showPage(visit, { title: 'A proposal', place: '/publish', body, said }, trouble === null ? 200 : 409)
}

function reasons({ accepted }: Proposal): Html {
  if (accepted.length === 0) return html``
  return html`<h2>Advice that was accepted</h2>
    <dl>
      ${accepted.map(
        ({ key, reason }) =>
          html`<dt>${sayAbout(key.replace(/^[^/]*\//, ''))}</dt>
            <dd>${reason}</dd>`,
      )}
    </dl>`
}

function button(visit: StaffContext, { id }: Proposal, what: string, press: Html): Html {
  return html`<form method="post" action="${BASE}/proposals/${id}/${what}">${keyField(visit)}${press}</form>`
}

function mayReject(visit: StaffContext, { editor }: Proposal): boolean {
  return editor === visit.me.name || isApprover(visit)
}

async function approve(visit: StaffContext): Promise<Response> {
  const standing = await findStanding(visit)
  if (!standing) return showTrouble(visit.context, 404)
  const { proposal, changes, draft, isCurrent } = standing
  if (!mayApprove(visit, proposal))
    return showProposal(visit, 'Somebody else, with the right role, has to approve this.')
  if (!isCurrent) return showProposal(visit, 'This was changed since it was proposed.')
  const examination = await findExamination(draft, visit.parts)
  if (examination.kind !== 'done' || !canPublish(examination.report))
    return showProposal(visit, 'The check has not let this through.')
  if (!(await visit.parts.editing.proposals.settle(proposal.id))) return showTrouble(visit.context, 404)
  return releaseHere(
    { draft, changes, accepted: proposal.accepted, editor: proposal.editor, approver: visit.me.name },
    visit,
  )
}

async function reject(visit: StaffContext): Promise<Response> {
  const standing = await findStanding(visit)
  if (!standing) return showTrouble(visit.context, 404)
  const { proposal } = standing
  if (!mayReject(visit, proposal)) return showProposal(visit, 'This is for others.')
  await visit.parts.editing.proposals.settle(proposal.id)
  const { staff, now } = visit.parts
  await staff.audit.note({
    atMs: now(),
    who: visit.me.name,
    did: 'rejected',
    about: `the proposal of ${proposal.editor}`,
    detail: proposal.note,
  })
  return goTo(visit, '/publish')
}
