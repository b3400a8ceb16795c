import { html } from 'hono/html'
import { sayPlatform } from '../../../core/words/en/say-platform.ts'
import type { AskedLately, Judgement } from '../../../core/model/inbox.ts'
import { BASE } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import { time } from '../../components/time.ts'
import type { Route } from '../../web/route.ts'
import { showPage } from '../../components/show.ts'
import { query, type StaffContext } from '../../web/request-context.ts'
import { postForm } from '../../components/post-form.ts'

/** What was asked lately, redacted. */
export const QUESTIONS_ROUTES: readonly Route[] = [
  { method: 'get', path: '/questions', needs: 'editor', answer: showQuestions },
]

/** How many questions are shown. */
const SHOWN = 200

async function showQuestions(visit: StaffContext): Promise<Response> {
  const { inbox, served } = visit.parts
  const { keepsQuestions } = served.current.clinic
  const all = await inbox.last(SHOWN)
  const isOpen = ({ outcome, isTry, verdict }: AskedLately): boolean =>
    !isTry && (Object.hasOwn(ENDS, outcome) || verdict === 'unhelpful')
  const shown = query(visit, 'all') === '' ? all.filter(isOpen) : all
  const body = html`<h1>Asked lately</h1>
    <p class="lead">Without names, numbers and dates; never words of danger or distress. Deleted after 30 days.</p>
    ${keepsQuestions ? '' : html`<p class="card">Questions are not kept. Whoever may decide that ticks “Keep the last questions” among the <a href="${BASE}/clinic#fact-keepQuestions">clinic facts</a>; people are then told.</p>`}
    <p>
      ${query(visit, 'all') === '' ? html`Not answered, or not surely. <a href="${BASE}/questions?all=yes">Show all</a>` : html`All. <a href="${BASE}/questions">Only those without an answer</a>`}
    </p>
    ${
      shown.length === 0
        ? html`<p class="quiet">There is none.</p>`
        : html`<ul class="plain">
            ${shown.map(question => showQuestion(question, visit))}
          </ul>`
    }`
  return showPage(visit, { title: 'Asked lately', place: '/questions', body })
}

function showQuestion(
  { question, outcome, platform, intents, atMs, ...asked }: AskedLately,
  visit: StaffContext,
): Html {
  const { parts } = visit
  const near = intents.map(id => parts.served.current.intents.get(id)?.title ?? id)
  return html`<li>
    “${question}”
    <span class="badge ${outcome === 'fallback' ? 'warm' : ''}">${ENDS[outcome] ?? 'answered'}</span>
    ${asked.verdict === null ? '' : html`<span class="badge">${VERDICTS[asked.verdict]}</span>`}
    ${asked.isTry ? html`<span class="badge">a try of staff’s</span>` : ''}
    <span class="quiet"
      >${near.join(' · ')} ${sayPlatform(platform)}, ${time(atMs, parts.served.current.clinic.timeZone)}</span
    >
    ${tryOnDraft(question, visit)}
  </li>`
}

function tryOnDraft(question: string, visit: StaffContext): Html {
  return postForm(
    visit,
    '/try',
    html`<input type="hidden" name="q" value="${question}" /><button class="link">Try it with the changes</button>`,
    html`class="inline"`,
  )
}

const VERDICTS: Readonly<Record<Judgement, string>> = {
  none: 'none of these',
  unhelpful: 'did not help',
  taken: 'a choice taken',
}

const ENDS: Readonly<Partial<Record<AskedLately['outcome'], string>>> = {
  fallback: 'not known',
  clarify: 'a choice',
  shown: 'shown first',
}
