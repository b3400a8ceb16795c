import { html } from 'hono/html'
import type { DifferenceLine, FileDifference } from '../../content/files/difference.ts'
import type { Html } from '../web/html.ts'
import { pathName } from './path-name.ts'

/** What became of some files, one under the other. */
export function showDifferences(differences: readonly FileDifference[]): Html {
  if (differences.length === 0) return html`<p class="quiet">They say the same.</p>`
  return html`${differences.map(
    ({ path, kind, lines }) =>
      html`<section class="card">
        <h3>${pathName(path)} <span class="badge ${KINDS[kind]}">${kind}</span></h3>
        ${showLines(lines)}
      </section>`,
  )}`
}

const KINDS = { added: 'good', removed: 'bad', changed: '' } as const

/** Lines that came and went; who listens is told which is which. */
export function showLines(lines: readonly DifferenceLine[]): Html {
  return html`<ul class="difference" tabindex="0" aria-label="Changed lines">
    ${lines.map(({ kind, text }) => html`<li class="${kind}"><span aria-label="${SPOKEN[kind]}">${SIGNS[kind]}</span><span>${text}</span></li>`)}
  </ul>`
}

const SIGNS = { same: '', added: '+', removed: '−', gap: '…' } as const
const SPOKEN = { same: '', added: 'added', removed: 'removed', gap: 'unchanged lines left out' } as const
