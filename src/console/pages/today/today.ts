import { html } from 'hono/html'
import { readIntentForm } from '../../../content/files/intent-form.ts'
import { BASE } from '../../web/address.ts'
import { readDraft } from '../../workspace/draft.ts'
import type { Health } from '../../../core/model/health.ts'
import type { Html } from '../../web/html.ts'
import { count, dayOf, time } from '../../components/time.ts'
import type { Route } from '../../web/route.ts'
import { showPage } from '../../components/show.ts'
import { firstStepsTile } from './first-steps.ts'
import { mayI, type StaffVisit } from '../../web/request-context.ts'
import { isIntentFile } from '../../workspace/intent-rows.ts'

/** The first page: what is served, what waits. */
export const TODAY_ROUTES: readonly Route[] = [{ method: 'get', path: '/', needs: 'viewer', answer: showToday }]

async function showToday(visit: StaffVisit): Promise<Response> {
  const { parts } = visit
  const { clinic, number } = parts.served.current
  const [health, draft, proposals, waiting] = await Promise.all([
    parts.check(),
    readDraft(parts),
    parts.editing.proposals.list(),
    mayI(visit, 'editor') ? parts.requests?.waiting() : undefined,
  ])
  const today = dayOf(parts.now())
  const due = draft.files.filter(isIntentFile).filter(file => (readIntentForm(file)?.reviewBy ?? '9') <= today)
  const open = waiting ?? 0
  const body = html`<h1>${clinic.name}</h1>
    <p class="lead">${published(draft.latest, clinic.timeZone)}</p>
    ${health.map(showTrouble)}
    ${draft.latest && draft.latest.number !== number ? html`<p class="said trouble">Edition ${draft.latest.number} is published, but edition ${number} is still served here. If this stays for more than a minute, look at the log.</p>` : ''}
    ${clinic.example ? html`<p class="said trouble">This is the example clinic: its numbers do not work. <a href="${BASE}/first-steps">Make it yours in a few steps</a>.</p>` : ''}
    <div class="tiles">
      ${mayI(visit, 'editor') && (clinic.example || draft.latest === null) ? firstStepsTile(draft) : ''}
      ${mayI(visit, 'editor') ? tile('/requests', count(open, 'request'), 'waiting for a therapist', open > 0) : ''}
      ${tile('/publish', count(draft.changes.length, 'change'), 'in the draft, not published', draft.changes.length > 0)}
      ${tile('/publish', count(proposals.length, 'proposal'), 'waiting for a second person', proposals.length > 0)}
      ${tile('/intents?order=review', count(due.length, 'answer'), 'due for review', due.length > 0)}
    </div>
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
  return html`People are answered by edition ${latest.number}, published by ${latest.editor},
  ${time(latest.publishedAtMs, zone)}.`
}

function tile(path: string, number: string, name: string, isUrgent: boolean): Html {
  return html`<a class="card tile" href="${BASE}${path}"
    ><span class="number">${number}</span><span class="${isUrgent ? '' : 'quiet'}">${name}</span></a
  >`
}
