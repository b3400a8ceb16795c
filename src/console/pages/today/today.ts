import { html } from 'hono/html'
import { BASE } from '../../web/address.ts'
import type { Health } from '../../../core/model/health.ts'
import { readDraft, toDraft, type LoadedDraft } from '../../../editing/draft.ts'
import type { Html } from '../../web/html.ts'
import { dayOf } from '../../../editing/day-of.ts'
import { time } from '../../components/time.ts'
import type { Route } from '../../web/route.ts'
import { showPage } from '../../components/show.ts'
import { mayI, type StaffContext } from '../../web/request-context.ts'
import { firstStepsTile } from './first-steps.ts'
import { factsDue, helplinesDue, reviewsDue, stopsInDraft } from './content-tasks.ts'
import { questionsUnanswered, requestsWaiting } from './people-tasks.ts'
import { changesToPublish, proposalsSentBack, proposalsToApprove, wordsBeside } from './publishing-tasks.ts'
import type { FindTasks, TodayItem, TodaySource } from './task.ts'

/** The first page: what waits for whoever visits, and what people are answered by. */
export const TODAY_ROUTES: readonly Route[] = [{ method: 'get', path: '/', needs: 'viewer', answer: showToday }]

/** What may wait, the most pressing first. */
const WAITING: readonly FindTasks[] = [
  requestsWaiting,
  wordsBeside,
  proposalsToApprove,
  proposalsSentBack,
  questionsUnanswered,
  stopsInDraft,
  changesToPublish,
  reviewsDue,
  factsDue,
  helplinesDue,
]

async function showToday(visit: StaffContext): Promise<Response> {
  const { parts } = visit
  const { clinic } = parts.served.current
  const [health, draft] = await Promise.all([parts.check(), readDraft(parts)])
  const findings = await parts.checker.findings(
    toDraft(draft, draft.changes),
    dayOf(parts.now()),
    draft.latest?.files ?? [],
  )
  const tasks = await findAll({ visit, draft, findings })
  const body = html`<h1>${clinic.name}</h1>
    <p class="lead">${published(draft.latest, clinic.timeZone)}</p>
    ${health.map(showTrouble)} ${troubleServing(draft, visit)} ${firstSteps(draft, visit)}
    <h2>Waiting for you</h2>
    ${tasks.length === 0 ? html`<p class="quiet">Nothing waits for you.</p>` : showTasks(tasks)}
    <h2>What would you like to do?</h2>
    <ul class="plain">
      <li>
        <a href="${BASE}/intents">Correct an answer</a>
        <span class="quiet">find it by a word, change it, see how it looks</span>
      </li>
      <li><a href="${BASE}/try">Try a question</a> <span class="quiet">what would people get, and why</span></li>
      <li>
        <a href="${BASE}/editions">See what was said when</a> <span class="quiet">and go back with one press</span>
      </li>
    </ul>`
  return showPage(visit, { title: 'Today', place: '/', body })
}

/** As long as people are answered by the example, or by nothing. */
function firstSteps(draft: LoadedDraft, visit: StaffContext): Html | '' {
  const isNew = visit.parts.served.current.clinic.example || draft.latest === null
  return isNew && mayI(visit, 'editor') ? html`<div class="tiles">${firstStepsTile(draft)}</div>` : ''
}

async function findAll(source: TodaySource): Promise<readonly TodayItem[]> {
  return (await Promise.all(WAITING.map(find => find(source)))).flat()
}

function showTasks(tasks: readonly TodayItem[]): Html {
  return html`<ul class="queue">
    ${tasks.map(
      ({ path, what, more, isUrgent }) =>
        html`<li>
          <div>
            <p><a href="${BASE}${path}">${what}</a> ${isUrgent ? html`<span class="badge warm">waiting</span>` : ''}</p>
            ${more === '' ? '' : html`<p class="quiet small">${more}</p>`}
          </div>
        </li>`,
    )}
  </ul>`
}

/** What keeps the clinic's words from being what people get. */
function troubleServing({ latest }: LoadedDraft, { parts }: StaffContext): Html {
  const { clinic, number } = parts.served.current
  const isBehind = latest !== null && latest.number !== number
  return html`${isBehind ? html`<p class="said trouble">Version ${latest.number} is published, but version ${number} is still served here. If this stays for more than a minute, tell whoever runs the program.</p>` : ''}
  ${clinic.example ? html`<p class="said trouble">This is the example clinic: its numbers do not work. <a href="${BASE}/first-steps">Make it yours in a few steps</a>.</p>` : ''}`
}

/** What does not work here: staff cannot mend it, and have to know that people are left without an answer. */
function showTrouble({ part, state, says }: Health): Html | '' {
  if (state === 'pass') return ''
  return html`<p class="said trouble"><strong>${part}</strong> ${says} Tell whoever runs the program.</p>`
}

function published(
  latest: { readonly number: number; readonly editor: string; readonly publishedAtMs: number } | null,
  zone: string,
): Html {
  if (latest === null) return html`Nothing is published yet.`
  return html`People are answered by version ${latest.number}, published by ${latest.editor},
  ${time(latest.publishedAtMs, zone)}.`
}
