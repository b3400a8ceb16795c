import { html } from 'hono/html'
import type { LevelChange } from '../../../content/editing/draft-files.ts'
import type { KeptProposal } from '../../../core/model/editing.ts'
import { hashFiles } from '../../../content/serving/edition.ts'
import { BASE } from '../../web/address.ts'
import { filesQuery, proposalOf, readSelection, type Selection } from '../../workspace/selection.ts'
import { toDraft, type LoadedDraft } from '../../../editing/draft.ts'
import { findExamination, startExamination } from '../../../editing/examine.ts'
import type { Html } from '../../web/html.ts'
import { pageOf } from '../../workspace/page-of.ts'
import { differenceWords } from '../../workspace/difference-words.ts'
import { showFields, type DifferenceWords } from '../../components/changes.ts'
import { pathName } from '../../../editing/path-name.ts'
import { time } from '../../components/time.ts'
import type { Route } from '../../web/route.ts'
import { approversFor, mayPublishAlone } from '../../../editing/approval.ts'
import { goTo, showPage, showPart } from '../../components/show.ts'
import { isPartial, mayI, type StaffContext } from '../../web/request-context.ts'
import { postForm } from '../../components/post-form.ts'
import type { Notice } from '../../web/notice.ts'
import { showProposals } from './proposals.ts'
import { showReport } from './report.ts'

/** The draft: what is changed, what the gate says of it, and publishing. */
export const PUBLISH_ROUTES: readonly Route[] = [
  { method: 'get', path: '/publish', needs: 'viewer', answer: visit => showDraft(visit, null) },
  { method: 'post', path: '/publish/examine', needs: 'editor', answer: examine },
]

/** Shows the draft and, where the gate has looked at it, its report. */
export async function showDraft(
  visit: StaffContext,
  said: Notice | null,
  status: 200 | 400 | 409 = 200,
): Promise<Response> {
  const chosen = await readSelection(visit)
  const { draft, changes } = chosen
  const meant = toDraft(draft, changes)
  const examination = changes.length === 0 ? null : await findExamination(meant, visit.parts)
  const report =
    examination === null
      ? html``
      : showReport(visit, {
          examination,
          chosen,
          hash: hashFiles(meant.files),
          isAlone: await mayPublishAlone(visit, changes),
          approvers: await approversFor(visit),
        })
  const button = checkButton(visit, examination?.kind === 'running')
  if (isPartial(visit))
    return showPart(
      visit,
      html`${report}
        <div data-hx-swap-oob="innerHTML:#check">${button}</div>`,
    )
  const conflictCopies = await visit.parts.editing.conflictCopies.list(visit.me.name)
  const body = html`<div class="headline">
      <h1>Changes</h1>
      ${mayI(visit, 'editor') ? html`<a class="button" href="${BASE}/import">Bring in</a>` : ''}
    </div>
    <p class="lead">${lead(draft)}</p>
    ${conflictCopies.map(({ path }) => html`<p class="said trouble">What you wrote in “${pathName(path)}” waits beside somebody else’s words. <a href="${BASE}/compare?path=${encodeURIComponent(path)}">Put them together</a></p>`)}
    ${draft.changes.length === 0 ? html`<p>Change an <a href="${BASE}/intents">answer</a>, the <a href="${BASE}/clinic">clinic facts</a>, the <a href="${BASE}/helplines">help lines</a> or a <a href="${BASE}/sources">text</a>; it is gathered here until it is published.</p>` : changesForm(visit, chosen, button)}
    <div id="report">${report}</div>
    ${await showProposals(chosen.proposals, visit)}`
  return showPage(visit, { title: 'Changes', place: '/publish', body, said }, status)
}

function lead({ latest, changes }: LoadedDraft): string {
  const base = latest === null ? 'Nothing was published yet.' : `Version ${latest.number} is published.`
  return changes.length === 0
    ? `${base} Nothing is changed since.`
    : `${base} Since then, this was changed. Nobody outside sees it before it is published.`
}

/** It is pressed once: while the check runs, it waits. */
function checkButton(visit: StaffContext, isRunning: boolean): Html | '' {
  if (!mayI(visit, 'editor')) return ''
  return html`<button class="main" aria-keyshortcuts="Control+Enter" ${isRunning ? html`disabled` : ''}>
    ${isRunning ? 'It is being checked …' : 'Check before publishing'}
  </button>`
}

function changesForm(visit: StaffContext, { draft, changes, proposals }: Selection, button: Html | ''): Html {
  const words = differenceWords(draft.files)
  return postForm(
    visit,
    '/publish/examine',
    html`<ul class="plain">
        ${draft.changes.map(one => showChange(one, { isTicked: changes.includes(one), proposal: proposalOf(one, proposals), words }, visit))}
      </ul>
      <div class="buttons" id="check">${button}</div>`,
  )
}

interface ChangeMarks {
  readonly isTicked: boolean
  /** Null where it is not proposed. */
  readonly proposal: KeptProposal | null
  readonly words: DifferenceWords
}

function showChange(level: LevelChange, { isTicked, proposal, words }: ChangeMarks, { parts }: StaffContext): Html {
  const { change, file, served, clash } = level
  const page = pageOf(change.path)
  const zone = parts.served.current.clinic.timeZone
  return html`<li>
    <label class="tick"
      ><input
        type="checkbox"
        name="file"
        value="${change.path}"
        ${isTicked ? html`checked` : ''}
        ${clash ? html`disabled` : ''}
      />
      <span
        ><strong>${pathName(change.path)}</strong>
        ${served === null ? html`<span class="badge good">new</span>` : ''}${file === null ? html`<span class="badge bad">taken out</span>` : ''}
        ${proposal === null ? '' : html`<a class="badge" href="${BASE}/proposals/${proposal.id}">proposed</a>`}
        <span class="quiet">${change.editor}, ${time(change.savedAtMs, zone)}</span></span
      ></label
    >
    ${clash ? html`<p class="said trouble">Somebody published a change of the same lines. <a href="${BASE}/compare?path=${encodeURIComponent(change.path)}">Put the two together</a></p>` : ''}
    <details open>
      <summary>What changes</summary>
      ${showFields({ path: change.path, before: served?.text ?? null, after: file?.text ?? null }, words)}${page === null ? '' : html`<p><a href="${BASE}${page}">Go on editing</a></p>`}
    </details>
  </li>`
}

async function examine(visit: StaffContext): Promise<Response> {
  const { draft, changes } = await readSelection(visit)
  if (changes.length === 0)
    return showDraft(visit, { kind: 'trouble', text: 'Nothing is ticked that could be checked.' }, 400)
  await startExamination(toDraft(draft, changes), draft.latest, visit.parts)
  return goTo(visit, `/publish?${filesQuery(changes)}#report`)
}
