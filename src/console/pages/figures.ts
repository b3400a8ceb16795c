import { html } from 'hono/html'
import type { DayCount, IntentCount } from '../../core/figures.ts'
import { BASE, intentPath } from '../address.ts'
import type { Html } from '../html.ts'
import { showPlot, type Bar } from '../pieces/plot.ts'
import { lengthText } from '../pieces/time.ts'
import type { Route } from '../route.ts'
import { showPage } from '../show.ts'
import type { StaffVisit } from '../visit.ts'
import { rateOf } from './intents.ts'

/** What is asked, and how it ends. */
export const FIGURES_ROUTES: readonly Route[] = [
  { method: 'get', path: '/figures', needs: 'viewer', answer: showFigures },
]

const DAY_MS = 24 * 60 * 60 * 1000
const DAYS = 30

async function showFigures(visit: StaffVisit): Promise<Response> {
  const { figures, requests, now } = visit.parts
  const since = (Math.floor(now() / DAY_MS) - DAYS + 1) * DAY_MS
  const [days, intents, waits] = await Promise.all([
    figures.byDay(since),
    figures.byIntent(since),
    requests?.toHumanMs(since),
  ])
  const body = html`<h1>Figures</h1>
    <p class="lead">The last ${DAYS} days. Counted without words and without people.</p>
    <div class="tiles">${tiles(days, intents)}${waiting(waits)}</div>
    ${showPlot({ title: 'Questions a day', parts: ['answered', 'offered a choice', 'not known'], bars: barsOf(days, now()) })}
    ${intentTable(intents, visit)}`
  return showPage(visit, { title: 'Figures', place: '/figures', body })
}

/** How questions end; presses of buttons, cards for people in danger and the like are no questions. */
function endsOf(days: readonly DayCount[]): readonly [answered: number, offered: number, unknown: number] {
  const sum = (...outcomes: readonly string[]): number =>
    days.filter(({ outcome }) => outcomes.includes(outcome)).reduce((all, { count }) => all + count, 0)
  return [sum('answer', 'passage'), sum('clarify'), sum('fallback')]
}

function tiles(days: readonly DayCount[], intents: readonly IntentCount[]): Html {
  const [answered, offered, unknown] = endsOf(days)
  const asked = answered + offered + unknown
  const helpful = intents.reduce((sum, one) => sum + one.helpful, 0)
  const said = helpful + intents.reduce((sum, one) => sum + one.unhelpful, 0)
  return html`${tile(String(asked), 'questions asked')}${tile(percent(answered, asked), 'answered at once')}
  ${tile(percent(offered, asked), 'offered a choice')}${tile(percent(unknown, asked), 'not known')}
  ${tile(percent(helpful, said), `helpful, of ${said} who said so or not`)}`
}

function tile(number: string, name: string): Html {
  return html`<div class="card"><span class="number">${number}</span><span class="quiet">${name}</span></div>`
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`
}

/** Half of the people had a therapist within this time. */
function waiting(waits: readonly number[] | undefined): Html {
  const middle = waits?.[Math.floor((waits.length - 1) / 2)]
  return tile(
    middle === undefined ? '–' : lengthText(middle),
    waits === undefined ? 'to a therapist: no requests are taken' : `to a therapist, for half of ${waits.length}`,
  )
}

function barsOf(days: readonly DayCount[], nowMs: number): readonly Bar[] {
  const today = Math.floor(nowMs / DAY_MS)
  return Array.from({ length: DAYS }, (_, at) => {
    const day = today - DAYS + 1 + at
    const name = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
      day * DAY_MS,
    )
    return { name, parts: endsOf(days.filter(one => one.day === day)) }
  })
}

function intentTable(intents: readonly IntentCount[], { parts }: StaffVisit): Html {
  const known = parts.served.current.intents
  const rows = intents.toSorted((a, b) => b.answered - a.answered)
  return html`<h2>By intent</h2>
    ${
      rows.length === 0
        ? html`<p class="quiet">Nobody has asked yet.</p>`
        : html`<div class="scroll" tabindex="0" role="region" aria-label="Figures by intent">
            <table class="cards">
              <thead>
                <tr>
                  <th scope="col">Intent</th>
                  <th scope="col" class="count">Answered</th>
                  <th scope="col" class="count">Offered</th>
                  <th scope="col" class="count">Helpful</th>
                  <th scope="col" class="count">Of</th>
                </tr>
              </thead>
              <tbody>
                ${rows.map(
                  row =>
                    html`<tr>
                      <th scope="row">
                        <a href="${BASE}${intentPath(row.intent)}"
                          >${[...known.values()].find(({ id }) => id === row.intent)?.title ?? row.intent}</a
                        >
                      </th>
                      <td class="count" data-name="Answered">${row.answered}</td>
                      <td class="count" data-name="Offered">${row.offered}</td>
                      <td class="count" data-name="Helpful">
                        ${rateOf(row) === null ? '–' : percent(row.helpful, row.helpful + row.unhelpful)}
                      </td>
                      <td class="count" data-name="Of">${row.helpful + row.unhelpful}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }`
}
