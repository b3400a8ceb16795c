import { html } from 'hono/html'
import { BASE } from '../../web/address.ts'
import type { DayCount, IntentCount } from '../../../core/model/figures.ts'
import { countSessions } from '../../../core/learning/sessions.ts'
import type { AskedLately } from '../../../core/model/inbox.ts'
import { timeToHuman, type HandoffFigures } from '../../../core/handoff/figures.ts'
import type { Html } from '../../web/html.ts'
import { showBarTable } from '../../components/bar-table.ts'
import { showPlot, type Bar } from '../../components/plot.ts'
import { lengthText, percent } from '../../components/time.ts'
import type { Route } from '../../web/route.ts'
import { showPage } from '../../components/show.ts'
import type { StaffContext } from '../../web/request-context.ts'
import { intentTable, platformTable } from './figures-tables.ts'
import { endsOf, repliesIn } from './figures-ends.ts'

/** What is asked, and how it ends. */
export const FIGURES_ROUTES: readonly Route[] = [
  { method: 'get', path: '/figures', needs: 'viewer', answer: showFigures },
]

const DAY_MS = 24 * 60 * 60 * 1000
const DAYS = 30
/** How many kept questions sessions are counted in. */
const ASKED_MAX = 2000

async function showFigures(visit: StaffContext): Promise<Response> {
  const { figures, handoffs, requests, inbox, served, now } = visit.parts
  const since = (Math.floor(now() / DAY_MS) - DAYS + 1) * DAY_MS
  const [days, intents, asked, waits] = await Promise.all([
    figures.byDay(since),
    figures.byIntent(since),
    served.current.clinic.keepsQuestions ? inbox.last(ASKED_MAX) : [],
    requests === null ? null : handoffs.figures(since),
  ])
  const body = html`<h1>Figures</h1>
    <p class="lead">The last ${DAYS} days, today included. Counted without words and without people.</p>
    ${repliesIn(days) === 0 ? html`<p class="card">Nobody has asked yet: the figures begin with the first question. <a href="${BASE}/try">Try one yourself</a>; that is not counted.</p>` : ''}
    <div class="tiles six">${tiles(days, intents)}${waiting(waits)}</div>
    <p class="hint">
      Who picks from a choice, or presses a related question, is answered once more and counted once more. Help for
      people in danger, and buttons that ask nothing, are not counted here.
    </p>
    ${showPlot({ title: 'Questions a day', parts: ['answered', 'offered a choice', 'not known'], bars: dayBars(days, now()) })}
    ${asked.length === 0 ? '' : sessionTable(asked)} ${waits === null ? '' : waitTable(waits)} ${platformTable(days)}
    ${intentTable(intents, visit)}`
  return showPage(visit, { title: 'Figures', place: '/figures', body })
}

function tiles(days: readonly DayCount[], intents: readonly IntentCount[]): Html {
  const [answered, offered, unknown] = endsOf(days)
  const asked = repliesIn(days)
  const helpful = intents.reduce((sum, one) => sum + one.helpful, 0)
  const said = helpful + intents.reduce((sum, one) => sum + one.unhelpful, 0)
  return html`${tile(String(asked), 'questions replied to', '')}
  ${tile(percent(answered, asked), 'answered', `${answered} of ${asked}`)}
  ${tile(percent(offered, asked), 'offered a choice', `${offered} of ${asked}`)}
  ${tile(percent(unknown, asked), 'not known', `${unknown} of ${asked}`)}
  ${tile(percent(helpful, said), 'helpful', `${helpful} of ${said} who said so or not; ${answered} were answered`)}`
}

function tile(number: string, name: string, of: string): Html {
  return html`<div class="card">
    <span class="number">${number}</span><span>${name}</span>
    ${of === '' ? '' : html`<span class="quiet small">${of}</span>`}
  </div>`
}

/** Whoever asks three times in a session is one visitor, and what they got in the end is what counts. */
function sessionTable(asked: readonly AskedLately[]): Html {
  const { sessions, answered, taken, left, unknown, unhelpful, helped, handedOver } = countSessions(asked)
  return html`${showBarTable({
      title: 'How visitors’ sessions ended',
      column: 'At best',
      counted: 'Sessions',
      rows: [
        ['answered at once', answered],
        ['offered a choice, and taken', taken],
        ['offered a choice, and left', left],
        ['not known', unknown],
      ],
    })}
    <p class="hint">
      ${sessions === 1 ? 'One session' : `${sessions} sessions`} in the last ${asked.length} questions that are kept; a
      session ends after half an hour. In ${helped} somebody said that an answer helped, in ${unhelpful} that one did
      not; in the others nobody said. In ${handedOver} of ${sessions} somebody then asked for a therapist.
    </p>`
}

/** Half of those who have a therapist had one within this time; who still waits is told beside it. */
function waiting(waits: HandoffFigures | null): Html {
  if (waits === null) return tile('–', 'to a therapist', 'no requests are taken')
  const middle = timeToHuman(waits, 0.5)
  const of = `${waits.claimed} of ${waits.asked} requests were taken on; ${waits.waiting} wait now`
  return tile(middle === null ? '–' : lengthText(middle), 'to a therapist, for half of them', of)
}

function dayBars(days: readonly DayCount[], nowMs: number): readonly Bar[] {
  const today = Math.floor(nowMs / DAY_MS)
  const names = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
  return Array.from({ length: DAYS }, (_, at) => {
    const day = today - DAYS + 1 + at
    return { name: names.format(day * DAY_MS), parts: endsOf(days.filter(one => one.day === day)) }
  })
}

/** Ends of the bars of waiting, in milliseconds, each with its name. */
const WITHIN = [
  ['under 15 min', 15 * 60_000],
  ['15 min to 1 h', 60 * 60_000],
  ['1 to 4 h', 4 * 60 * 60_000],
  ['4 to 24 h', DAY_MS],
  ['over a day', Infinity],
] as const

function waitTable({ toHumanMs, asked }: HandoffFigures): Html {
  const bars = WITHIN.map(([name, endMs], at) => {
    const from = at === 0 ? -Infinity : (WITHIN[at - 1]?.[1] ?? 0)
    return [name, toHumanMs.filter(ms => ms >= from && ms < endMs).length] as const
  })
  return showBarTable({
    title: 'From asking for a therapist to having one',
    column: 'Taken on',
    counted: 'Requests',
    rows: [...bars, ['by nobody, or withdrawn', asked - toHumanMs.length]],
  })
}
