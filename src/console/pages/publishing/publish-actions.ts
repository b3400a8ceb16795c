import type { LevelChange } from '../../../content/editing/draft-files.ts'
import { hashFiles } from '../../../content/serving/edition.ts'
import { canPublish, toAccept, type GateReport } from '../../../content/gate/gate.ts'
import type { AcceptedConcern } from '../../../core/model/editing.ts'
import type { Draft } from '../../../core/model/draft.ts'
import { readSelection } from '../../workspace/selection.ts'
import { toDraft } from '../../../editing/draft.ts'
import { findExamination } from '../../../editing/examine.ts'
import { pathName } from '../../../editing/path-name.ts'
import { propose } from '../../../editing/propose.ts'
import { release, type Release } from '../../../editing/release.ts'
import type { Route } from '../../web/route.ts'
import { mayPublishAlone } from '../../../editing/approval.ts'
import { goTo } from '../../components/show.ts'
import type { StaffContext } from '../../web/request-context.ts'
import { published } from './editions.ts'
import { showDraft } from './publish.ts'

/** Publishing, or proposing to. */
export const PUBLISH_ACTIONS: readonly Route[] = [
  { method: 'post', path: '/publish', needs: 'editor', answer: publishChosen },
]

/** Shortest reason that says something, in characters. */
const REASON_MIN = 4

async function publishChosen(visit: StaffContext): Promise<Response> {
  const { draft, changes } = await readSelection(visit)
  const meant = toDraft(draft, changes)
  if (changes.length === 0 || hashFiles(meant.files) !== visit.form.text('hash')) return showDraft(visit, CHANGED, 409)
  const examination = await findExamination(meant, visit.parts)
  if (examination.kind !== 'done') return showDraft(visit, NOT_EXAMINED, 409)
  if (!canPublish(examination.report)) return showDraft(visit, STOPPED, 400)
  const accepted = readAccepted(visit, examination.report)
  if (accepted === null) return showDraft(visit, NO_REASON, 400)
  return (await mayPublishAlone(visit, changes))
    ? releaseHere({ draft: meant, changes, accepted, editor: visit.me.name, approver: null }, visit)
    : proposeChosen(visit, { meant, changes, accepted })
}

const CHANGED = {
  kind: 'trouble',
  text: 'Something was changed or published while you were looking. Here is how it is now: look, and check it again.',
} as const
const NOT_EXAMINED = { kind: 'trouble', text: 'This has to be checked first.' } as const
const STOPPED = { kind: 'trouble', text: 'Something stops publishing. Correct it first.' } as const
const NO_REASON = {
  kind: 'trouble',
  text: 'Tick each piece of advice that is meant, and say why in a few words.',
} as const

/** Null when anything is left that was not accepted with a reason. */
function readAccepted({ form }: StaffContext, report: GateReport): readonly AcceptedConcern[] | null {
  const ticked = form.all('accept')
  const accepted = toAccept(report).map(({ key }) => ({
    key,
    reason: form.text(`reason:${key}`).trim(),
    isTicked: ticked.includes(key),
  }))
  if (accepted.some(({ reason, isTicked }) => !isTicked || reason.length < REASON_MIN)) return null
  return accepted.map(({ key, reason }) => ({ key, reason }))
}

/** Publishes what the gate let through, and shows what came of it. */
async function releaseHere(publishing: Omit<Release, 'note'>, visit: StaffContext): Promise<Response> {
  const released = await release({ ...publishing, note: visit.form.text('note').trim() }, visit.parts)
  if (released.kind === 'stopped') return showDraft(visit, STOPPED, 400)
  if (released.kind === 'outdated') return showDraft(visit, CHANGED, 409)
  return goTo(visit, `/editions/${released.edition}`, published(released.edition))
}

interface ChosenChanges {
  readonly meant: Draft
  readonly changes: readonly LevelChange[]
  readonly accepted: readonly AcceptedConcern[]
}

/** Longest sentence about a proposal, in characters. */
const NOTE_MAX = 200

async function proposeChosen(visit: StaffContext, { meant, changes, accepted }: ChosenChanges): Promise<Response> {
  const { parts, me, form } = visit
  const note = form.text('note').trim().slice(0, NOTE_MAX)
  const assignedTo = form.text('to') === '' ? null : form.text('to')
  const proposed = await propose({ draft: meant, changes, accepted, note, assignedTo, yesFrom: null }, visit)
  if (proposed.kind === 'already') return goTo(visit, `/proposals/${proposed.proposal.id}`, ALREADY)
  const about = changes.map(({ change }) => pathName(change.path)).join(', ')
  await parts.staff.audit.note({ atMs: parts.now(), who: me.name, did: 'proposed', about, detail: note })
  return goTo(visit, '/publish', PROPOSED)
}

const PROPOSED = { kind: 'done', text: 'Proposed. A second person can publish it now.' } as const
const ALREADY = { kind: 'trouble', text: 'Some of this is proposed already; here it is.' } as const
