import { html } from 'hono/html'
import type { DayCount, IntentCount } from '../../../core/model/figures.ts'
import { namePlatform } from '../../../core/model/name-platform.ts'
import { BASE, intentPath } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import { percent } from '../../components/time.ts'
import type { StaffContext } from '../../web/request-context.ts'
import { endsOf, repliesIn } from './figures-ends.ts'
import { scrollTable } from '../../components/scroll-table.ts'

/** How questions ended on each platform that had any. */
export function platformTable(days: readonly DayCount[]): Html {
  const platforms = [...new Set(days.map(one => one.platform))].sort()
  if (platforms.length === 0) return html``
  return html`<h2>By platform</h2>
    ${scrollTable(
      'Figures by platform',
      [
        'Platform',
        { count: 'Replied to' },
        { count: 'Answered' },
        { count: 'Offered a choice' },
        { count: 'Not known' },
      ],
      platforms.map(platform =>
        platformRow(
          namePlatform(platform),
          days.filter(one => one.platform === platform),
        ),
      ),
    )}`
}

function platformRow(name: string, days: readonly DayCount[]): Html {
  const all = repliesIn(days)
  const [answered, offered, unknown] = endsOf(days).map(
    part => html`${part} <span class="quiet">(${percent(part, all)})</span>`,
  )
  return html`<tr>
    <th scope="row">${name}</th>
    <td class="count" data-name="Replied to">${all}</td>
    <td class="count" data-name="Answered">${answered}</td>
    <td class="count" data-name="Offered a choice">${offered}</td>
    <td class="count" data-name="Not known">${unknown}</td>
  </tr>`
}

/** How often each intent was answered and offered, and whether that helped; most answered first. */
export function intentTable(intents: readonly IntentCount[], visit: StaffContext): Html {
  const rows = intents.toSorted((a, b) => b.answered - a.answered || b.offered - a.offered)
  if (rows.length === 0)
    return html`<h2>By answer</h2>
      <p class="quiet">Nobody has asked yet.</p>`
  return html`<h2>By answer</h2>
    ${scrollTable(
      'Figures by answer',
      ['Answer', { count: 'Answered' }, { count: 'Offered' }, { count: 'Helpful' }],
      rows.map(row => intentRow(row, visit)),
    )}`
}

function intentRow(row: IntentCount, { parts }: StaffContext): Html {
  const known = [...parts.served.current.intents.values()].find(({ id }) => id === row.intent)
  const name = known ? html`<a href="${BASE}${intentPath(row.intent)}">${known.title}</a>` : html`${row.intent}`
  return html`<tr>
    <th scope="row">${name}${known ? '' : html` <span class="badge">taken out since</span>`}</th>
    <td class="count" data-name="Answered">${row.answered}</td>
    <td class="count" data-name="Offered">${row.offered}</td>
    <td class="count" data-name="Helpful">${helpfulText(row)}</td>
  </tr>`
}

/** The rate of those who said anything, with how many they were; a dash where nobody did. */
export function helpfulText(counted: Pick<IntentCount, 'helpful' | 'unhelpful'> | undefined): string {
  const said = (counted?.helpful ?? 0) + (counted?.unhelpful ?? 0)
  return said === 0 ? '–' : `${percent(counted?.helpful ?? 0, said)} of ${said}`
}
