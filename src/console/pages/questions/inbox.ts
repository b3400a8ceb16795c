import { html } from 'hono/html'
import { sayPlatform } from '../../../core/words/en/say-platform.ts'
import type { QuestionGroup } from '../../../core/learning/question-group.ts'
import { REASON_WORDS } from '../../../core/words/en/question-card.ts'
import { intentNamed } from '../../../core/model/intent-named.ts'
import type { SettledBy } from '../../../core/model/inbox.ts'
import { BASE, intentPath } from '../../web/address.ts'
import { postForm } from '../../components/post-form.ts'
import type { Html } from '../../web/html.ts'
import { count, time } from '../../components/time.ts'
import type { Route } from '../../web/route.ts'
import { showPage } from '../../components/show.ts'
import type { StaffContext } from '../../web/request-context.ts'
import { inStaffsWords } from '../../../editing/settle-question.ts'
import { readInbox, type SettledGroup } from '../../../editing/read-inbox.ts'

/** What visitors asked that had no answer, put together, and what to do about it. */
export const INBOX_ROUTES: readonly Route[] = [{ method: 'get', path: '/inbox', needs: 'editor', answer: showInbox }]

async function showInbox(visit: StaffContext): Promise<Response> {
  const { parts } = visit
  const { open, settled, hidden } = await readInbox(parts)
  const waiting = settled.filter(({ isLive }) => !isLive)
  const live = settled.filter(({ isLive }) => isLive)
  const body = html`<h1>Without an answer</h1>
    <p class="lead">
      What visitors asked in the last 30 days and got no answer to, only a choice, or one that did not help. Shown from
      ${parts.askersMin} people on; without names and numbers, and never words of danger or distress.
    </p>
    ${parts.served.current.clinic.keepsQuestions ? '' : html`<p class="card">Questions are not kept. Whoever may decide that ticks “Keep the last questions” among the <a href="${BASE}/clinic#fact-keepQuestions">clinic facts</a>; people are then told.</p>`}
    ${open.length === 0 ? html`<p class="quiet">Nothing waits.</p>` : open.map(group => showGroup(group, visit))}
    ${hidden === 0 ? '' : html`<p class="quiet">${count(hidden, 'question')} more, each asked by fewer than ${parts.askersMin} people.</p>`}
    ${
      waiting.length === 0
        ? ''
        : html`<h2>Seen to</h2>
            ${waiting.map(group => showSettled(group, visit))}`
    }
    ${
      live.length === 0
        ? ''
        : html`<h2>Answered now</h2>
            ${live.map(group => showSettled(group, visit))}`
    }
    <p><a href="${BASE}/questions">Everything that was asked lately</a></p>`
  return showPage(visit, { title: 'Without an answer', place: '/inbox', body })
}

function showGroup(group: QuestionGroup, visit: StaffContext): Html {
  return html`<section class="card" aria-label="“${group.exemplar}”">
    <h2>“${group.exemplar}”</h2>
    ${showFacts(group, visit)}
    ${postForm(
      visit,
      '/inbox/settle',
      html`<input type="hidden" name="group" value="${group.id}" />
        <label>In your own words <input name="line" value="${inStaffsWords(group.exemplar)}" maxlength="120" /></label>
        <label
          >Add to
          <select name="intent">
            ${[...visit.parts.served.current.intents.values()].map(
              ({ id, title }) =>
                html`<option value="${id}" ${id === group.nearest ? html`selected` : ''}>${title}</option>`,
            )}
          </select></label
        >
        <div class="buttons">
          <button class="main" name="how" value="added">Add to this answer</button>
          <button name="how" value="new">New answer</button>
          <button name="how" value="human">Always a human</button>
          <button name="how" value="elsewhere">Not for us</button>
          <button name="how" value="ignored">Ignore</button>
        </div>`,
      html`class="stack"`,
    )}
  </section>`
}

function showFacts({ askers, questions, platforms, trend, ...group }: QuestionGroup, visit: StaffContext): Html {
  const titleOf = (id: string): string => intentNamed(id, visit.parts.served.current)?.title ?? id
  const taken = group.taken.map(({ intent, count: times }) => `${titleOf(intent)} (${times})`).join(', ')
  return html`<p>
      ${group.reasons.map(({ reason, count: times }) => html`<span class="badge warm">${REASON_WORDS[reason]} ${times}</span> `)}
    </p>
    <p class="quiet">
      ${askers === 1 ? 'One person' : `${askers} people`}, asked
      ${questions.length === 1 ? 'once' : `${questions.length} times`} on ${platforms.map(sayPlatform).join(' and ')};
      ${trend.lastWeek} in the last week, ${trend.weekBefore} in the week before.
      ${group.nearest === null ? '' : html`Nearest: ${titleOf(group.nearest)}.`}
      ${taken === '' ? '' : html`Taken of what was offered: ${taken}.`}
    </p>`
}

function showSettled({ settled, isLive, ...group }: SettledGroup, visit: StaffContext): Html {
  const { intent, how, by, atMs } = settled
  const since = group.questions.filter(question => question.settled === null).length
  const title = intent && (intentNamed(intent, visit.parts.served.current)?.title ?? intent)
  return html`<section class="card" aria-label="Seen to: “${group.exemplar}”">
    <p>
      “${group.exemplar}” <span class="badge ${isLive ? 'good' : ''}">${isLive ? 'answered now' : SETTLED[how]}</span>
      ${intent === null ? '' : html`<a href="${BASE}${intentPath(intent)}">${title}</a>`}
    </p>
    <p class="quiet">
      ${by},
      ${time(atMs, visit.parts.served.current.clinic.timeZone)}${since === 0 ? '' : `; asked ${since === 1 ? 'once' : `${since} times`} since`}
    </p>
    ${postForm(visit, '/inbox/undo', html`<input type="hidden" name="group" value="${group.id}" /><button class="link">Undo</button>`, html`class="inline"`)}
  </section>`
}

const SETTLED: Readonly<Record<SettledBy, string>> = {
  added: 'put to an answer, not live yet',
  new: 'new answer, not live yet',
  human: 'always a human, not live yet',
  elsewhere: 'not for us, not live yet',
  ignored: 'ignored',
}
