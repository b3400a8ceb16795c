import { html } from 'hono/html'
import { watchEditions, type EditionWatch } from '../../content/serving/compare-editions.ts'
import {
  sayRate,
  VERDICT_WORDS,
  WATCHED_MS,
  WATCHED_WORDS,
  worsened,
  type Comparison,
} from '../../core/learning/compare-outcomes.ts'
import type { Html } from '../web/html.ts'
import { postForm } from './post-form.ts'
import { mayI, type StaffContext } from '../web/request-context.ts'
import { count, time } from './time.ts'
import { scrollTable } from './scroll-table.ts'

/** How the intents that were changed in the last two days fare, beside how they fared before. Nothing where none was. */
export async function showWatches(visit: StaffContext): Promise<Html> {
  const { editions, figures, now } = visit.parts
  const watches = (await watchEditions({ editions, figures, nowMs: now() })).filter(({ intents }) => intents.length > 0)
  if (watches.length === 0) return html``
  return html`<h2>The first two days</h2>
    <p class="quiet">
      Each changed answer, since its version was published and in the four weeks before: of how many, and no verdict
      from fewer than twenty on either side.
    </p>
    ${watches.map(one => showWatch(one, visit))}`
}

function showWatch(one: EditionWatch, visit: StaffContext): Html {
  const { timeZone } = visit.parts.served.current.clinic
  const asked = one.intents.filter(isAsked)
  const quiet = one.intents.length - asked.length
  return html`<h3>Version ${one.number}, watched until ${time(one.publishedAtMs + WATCHED_MS, timeZone)}</h3>
    ${worsened(one.intents).length > 0 ? advise(one, visit) : ''}
    ${quiet === 0 ? '' : html`<p class="quiet">${count(quiet, 'changed answer')} ${quiet === 1 ? 'was' : 'were'} not asked about since.</p>`}
    ${
      quiet === one.intents.length
        ? ''
        : scrollTable(
            `Since version ${one.number}`,
            ['Answer', 'What', { count: 'Before' }, { count: 'Since' }, 'Verdict'],
            asked.flatMap(({ intent, comparisons }) => comparisons.map(row => showRow(titleOf(intent, visit), row))),
          )
    }`
}

/** Of what nobody has asked about there is nothing to be compared. */
function isAsked({ comparisons }: EditionWatch['intents'][number]): boolean {
  return comparisons.some(({ since }) => since.whole > 0)
}

function advise({ number, intents }: EditionWatch, visit: StaffContext): Html {
  const worse = worsened(intents).map(({ intent }) => `“${titleOf(intent, visit)}”`)
  return html`<div class="said trouble" role="alert">
    <p>${[...new Set(worse)].join(', ')} fares clearly worse than before. Going back takes one press.</p>
    ${
      mayI(visit, 'publisher')
        ? postForm(visit, `/editions/${number - 1}/again`, html`<button>Go back to version ${number - 1}</button>`)
        : ''
    }
  </div>`
}

function showRow(title: string, { what, before, since, verdict }: Comparison): Html {
  return html`<tr>
    <th scope="row">${title}</th>
    <td data-name="What">${WATCHED_WORDS[what]}</td>
    <td class="count" data-name="Before">${sayRate(before)}</td>
    <td class="count" data-name="Since">${sayRate(since)}</td>
    <td data-name="Verdict">
      ${verdict === 'worse' ? html`<strong>${VERDICT_WORDS.worse}</strong>` : VERDICT_WORDS[verdict]}
    </td>
  </tr>`
}

function titleOf(intent: string, { parts }: StaffContext): string {
  return [...parts.served.current.intents.values()].find(({ id }) => id === intent)?.title ?? intent
}
