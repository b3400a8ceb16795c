import { canPublish, toAccept } from '../../../content/gate/gate.ts'
import type { ProposalEnding } from '../../../core/model/editing.ts'
import type { Route } from '../../web/route.ts'
import type { StaffContext } from '../../web/request-context.ts'
import { showTrouble } from '../../components/error-page.ts'
import { pathName } from '../../../editing/path-name.ts'
import { goTo } from '../../components/show.ts'
import { mayApprove } from '../../../editing/approval.ts'
import { findExamination } from '../../../editing/examine.ts'
import { propose } from '../../../editing/propose.ts'
import { release } from '../../../editing/release.ts'
import { findProposal, type MeantChanges, type ProposalState } from '../../workspace/proposal-state.ts'
import { published } from './editions.ts'
import { showProposal } from './proposal.ts'
import { isChangedByMe } from './proposal-buttons.ts'

/** Deciding on a proposal, and talking about it. */
export const PROPOSAL_ACTIONS: readonly Route[] = [
  { method: 'post', path: '/proposals/:id/approve', needs: 'editor', answer: approve },
  { method: 'post', path: '/proposals/:id/approve-changed', needs: 'publisher', answer: approveChanged },
  { method: 'post', path: '/proposals/:id/send-back', needs: 'editor', answer: sendBack },
  { method: 'post', path: '/proposals/:id/withdraw', needs: 'editor', answer: withdraw },
  { method: 'post', path: '/proposals/:id/comment', needs: 'editor', answer: comment },
]

/** Shortest reason that says something, and longest comment, in characters. */
const REASON_MIN = 4
const COMMENT_MAX = 1000

async function approve(visit: StaffContext): Promise<Response> {
  const state = await findProposal(visit)
  if (!state) return showTrouble(visit.context, 404)
  if (!mayApprove(visit, state.proposal))
    return showProposal(visit, 'Somebody else, with the right role, has to approve this.')
  if (!state.proposed) return showProposal(visit, 'This was changed since it was proposed, or is settled.')
  return publishMeant(state, state.proposed, visit)
}

/** What somebody with the role has changed is published at once, or goes back for a yes where two people have to agree. */
async function approveChanged(visit: StaffContext): Promise<Response> {
  const state = await findProposal(visit)
  if (!state) return showTrouble(visit.context, 404)
  const { proposal, present } = state
  if (!present || !mayApprove(visit, proposal) || !isChangedByMe(state, visit))
    return showProposal(visit, 'There is nothing of yours in it to be approved.')
  if (visit.parts.approval === 'none') return publishMeant(state, present, visit)
  const trouble = await troubleWith(state, present, visit)
  if (trouble !== null) return showProposal(visit, trouble)
  const { note, accepted, editor } = proposal
  const proposed = await propose({ ...present, note, accepted, assignedTo: editor, yesFrom: editor }, visit)
  if (proposed.kind === 'already') return goTo(visit, `/proposals/${proposed.proposal.id}`)
  await end(state, { how: 'replaced', reason: '' }, visit)
  return goTo(visit, `/proposals/${proposed.id}`, {
    kind: 'done',
    text: `${editor} is asked for a yes to what you changed.`,
  })
}

async function publishMeant(state: ProposalState, meant: MeantChanges, visit: StaffContext): Promise<Response> {
  const trouble = await troubleWith(state, meant, visit)
  if (trouble !== null) return showProposal(visit, trouble)
  const { accepted, editor, note } = state.proposal
  const released = await release({ ...meant, accepted, editor, approver: visit.me.name, note }, visit.parts)
  if (released.kind !== 'published') return showProposal(visit, 'Somebody published at this very moment. Look again.')
  await end(state, { how: 'published', reason: '' }, visit)
  return goTo(visit, `/editions/${released.edition}`, published(released.edition))
}

/** Null when the check has let it through, and all that it advises was accepted with a reason. */
async function troubleWith(
  { proposal }: ProposalState,
  { draft }: MeantChanges,
  visit: StaffContext,
): Promise<string | null> {
  const examination = await findExamination(draft, visit.parts)
  if (examination.kind !== 'done' || !canPublish(examination.report)) return 'The check has not let this through.'
  const accepted = new Set(proposal.accepted.map(({ key }) => key))
  const isNew = toAccept(examination.report).some(({ key }) => !accepted.has(key))
  return isNew ? 'The check advises something new. Check it under Changes, and say there why it is meant.' : null
}

async function sendBack(visit: StaffContext): Promise<Response> {
  const state = await findProposal(visit)
  if (!state) return showTrouble(visit.context, 404)
  if (!mayApprove(visit, state.proposal)) return showProposal(visit, 'This is for others.')
  const reason = visit.form.text('reason').trim().slice(0, 200)
  if (reason.length < REASON_MIN) return showProposal(visit, 'Say in a few words why it goes back.')
  await end(state, { how: 'sent back', reason }, visit)
  return goTo(visit, '/publish', { kind: 'done', text: `Sent back to ${state.proposal.editor}, with your reason.` })
}

async function withdraw(visit: StaffContext): Promise<Response> {
  const state = await findProposal(visit)
  if (!state) return showTrouble(visit.context, 404)
  if (state.proposal.editor !== visit.me.name) return showProposal(visit, 'This is for others.')
  await end(state, { how: 'withdrawn', reason: '' }, visit)
  return goTo(visit, '/publish', { kind: 'done', text: 'Taken back. The changes are still here.' })
}

async function comment(visit: StaffContext): Promise<Response> {
  const state = await findProposal(visit)
  if (!state) return showTrouble(visit.context, 404)
  const { form, me, parts } = visit
  const text = form.text('text').trim().slice(0, COMMENT_MAX)
  const [path, field] = [form.text('path'), form.text('field').slice(0, COMMENT_MAX)]
  const isKnown = state.proposal.files.some(file => file.path === path)
  if (text === '' || state.proposal.ended !== null) return showProposal(visit, 'There is nothing to be said of it now.')
  const said = { proposal: state.proposal.id, who: me.name, atMs: parts.now(), text }
  await parts.editing.proposals.comment({ ...said, about: isKnown && field !== '' ? { path, field } : null })
  return goTo(visit, `/proposals/${state.proposal.id}`, { kind: 'done', text: 'Your comment stands there.' })
}

interface Ending {
  readonly how: ProposalEnding
  readonly reason: string
}

/** Ends it, and notes who did so. */
async function end({ proposal }: ProposalState, { how, reason }: Ending, { parts, me }: StaffContext): Promise<void> {
  const atMs = parts.now()
  const isMine = await parts.editing.proposals.settle(proposal.id, { how, by: me.name, atMs, reason })
  if (!isMine || how === 'published' || how === 'replaced') return
  const about = proposal.files.map(({ path }) => pathName(path)).join(', ')
  const did = how === 'sent back' ? 'sent back' : 'took back a proposal of'
  await parts.staff.audit.note({ atMs, who: me.name, did, about, detail: reason })
}
