import { html } from 'hono/html'
import { parseContent } from '../../../content/files/parse-content.ts'
import { canPublish } from '../../../content/gate/gate.ts'
import type { ContentFile } from '../../../core/model/draft.ts'
import type { KeptProposal, Proposal } from '../../../core/model/editing.ts'
import type { Reply } from '../../../core/model/reply.ts'
import { BASE } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import type { Route } from '../../web/route.ts'
import type { StaffContext } from '../../web/request-context.ts'
import { differenceWords } from '../../workspace/difference-words.ts'
import { showChanges, type DifferenceWords, type UnderField } from '../../components/changes.ts'
import { showTrouble } from '../../components/error-page.ts'
import { pathName, sayAbout } from '../../../editing/path-name.ts'
import { showPreviews } from '../../components/preview.ts'
import { showPage } from '../../components/show.ts'
import { count, time } from '../../components/time.ts'
import { findExamination, startExamination, type Examination } from '../../../editing/examine.ts'
import { findProposal, type ProposalState } from '../../workspace/proposal-state.ts'
import { touchedAnswers, type TouchedAnswer } from '../../workspace/shown-reply.ts'
import { showProposalActions } from './proposal-buttons.ts'
import { showTalk, talkUnder, type ProposalTalk } from './proposal-talk.ts'
import { showFound } from './report.ts'

/** A proposal, for the second person. */
export const PROPOSAL_ROUTES: readonly Route[] = [
  { method: 'get', path: '/proposals/:id', needs: 'viewer', answer: visit => showProposal(visit, null) },
]

/** Shows a proposal: what it changes, the answers that it touches, what is said of it, and what can be done. */
export async function showProposal(visit: StaffContext, trouble: string | null): Promise<Response> {
  const state = await findProposal(visit)
  if (!state) return showTrouble(visit.context, 404)
  const { proposal, present } = state
  const { parts } = visit
  const latest = await parts.editions.latest()
  if (present) await startExamination(present.draft, latest, parts)
  const examination = present && (await findExamination(present.draft, parts))
  const comments = await parts.editing.proposals.comments(proposal.id)
  const talk = { id: proposal.id, comments, isOpen: proposal.ended === null }
  const body = html`<p><a href="${BASE}/publish">← Changes</a></p>
    <h1>${proposal.files.map(({ path }) => pathName(path)).join(', ')}</h1>
    ${lead(proposal, visit)} ${standing(state)}
    ${present && examination ? showMeant(state, { examination, talk }, visit) : ''} ${reasons(proposal)}
    ${showTalk(talk, visit)} ${showProposalActions(state, isLetThrough(examination), visit)}`
  const said = trouble === null ? null : ({ kind: 'trouble', text: trouble } as const)
  return showPage(visit, { title: 'A proposal', place: '/publish', body, said }, trouble === null ? 200 : 409)
}

function isLetThrough(examination: Examination | null): boolean {
  return examination?.kind === 'done' && canPublish(examination.report)
}

function lead({ editor, proposedAtMs, note, assignedTo, yesFrom, ended }: KeptProposal, { parts }: StaffContext): Html {
  const zone = parts.served.current.clinic.timeZone
  const to = yesFrom ?? assignedTo
  return html`<p class="lead">
      Proposed by ${editor}, ${time(proposedAtMs, zone)}${to === null ? '' : html`, for ${to} to look at`}. ${note}
    </p>
    ${yesFrom === null ? '' : html`<p>${editor} has changed what ${yesFrom} proposed. It is published once ${yesFrom} says yes.</p>`}
    ${ended === null ? '' : html`<p class="said ${ended.how === 'published' ? 'done' : 'trouble'}">${ENDED[ended.how]} by ${ended.by}, ${time(ended.atMs, zone)}. ${ended.reason}</p>`}`
}

/** How a proposal ended, as people say it. */
export const ENDED = {
  published: 'Published',
  'sent back': 'Sent back',
  withdrawn: 'Taken back',
  replaced: 'Replaced by a newer one',
} as const

function standing({ proposal, proposed, present }: ProposalState): Html | '' {
  if (proposal.ended !== null || proposed !== null) return ''
  return present
    ? html`<p class="said trouble">It was changed since it was proposed. Here is how it stands now.</p>`
    : html`<p class="said trouble">
        The changes or what is published were changed since this was proposed. It has to be checked and proposed again.
      </p>`
}

interface ProposalJudgement {
  readonly examination: Examination
  readonly talk: ProposalTalk
}

function showMeant(
  { loaded, present }: ProposalState,
  { examination, talk }: ProposalJudgement,
  visit: StaffContext,
): Html {
  const before = loaded.latest?.files ?? []
  const after = present?.draft.files ?? before
  const found =
    examination.kind === 'done'
      ? showFound(examination.report, visit)
      : html`<p class="spin">It is being checked. Load this page again in a few seconds.</p>`
  const touched = touchedAnswers(parseContent(before).content, parseContent(after).content)
  return html`<h2>What changes</h2>
    ${showChanges(before, after, wordsWith(talkUnder(talk, visit), after))}
    <h2>
      ${touched.length === 0 ? 'No answer reads otherwise' : `${count(touched.length, 'answer')} that people get otherwise`}
    </h2>
    ${touched.map(one => showTouched(one, visit))} ${found}`
}

function showTouched({ title, before, after }: TouchedAnswer, visit: StaffContext): Html {
  const side = (name: string, reply: Reply | null): Html =>
    html`<div class="card">
      <p class="label">${name}</p>
      ${reply ? showPreviews(reply, visit.parts) : html`<p class="quiet">It is not there.</p>`}
    </div>`
  return html`<details>
    <summary>${title}</summary>
    <div class="sides">${side('Before', before)} ${side('After', after)}</div>
  </details>`
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

/** As people read it, and under each field what is said of it. */
function wordsWith(talk: UnderField, files: readonly ContentFile[]): DifferenceWords {
  const words = differenceWords(files)
  return { ...words, under: (path, field) => html`${words.under(path, field)}${talk(path, field)}` }
}
