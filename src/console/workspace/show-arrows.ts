import { html } from 'hono/html'
import { readIntentForm } from '../../content/files/intent-form.ts'
import { parseNot } from '../../content/files/intent-file.ts'
import { BASE } from '../web/address.ts'
import type { Html } from '../web/html.ts'
import type { TargetDocument } from './target-document.ts'
import { pageOf } from './page-of.ts'
import { pathName } from '../../editing/path-name.ts'
import { count } from '../components/time.ts'

/** Lists the places that lead to a topic or a text, each with a link to where it stands. */
export function showArrows({ arrows, draft }: Pick<TargetDocument, 'arrows' | 'draft'>): Html {
  const titles = new Map(draft.files.map(file => [file.path, readIntentForm(file)?.title]))
  if (arrows.length === 0) return html`<p>Nothing else leads here.</p>`
  return html`<p>${count(arrows.length, 'place')} ${arrows.length === 1 ? 'leads' : 'lead'} here:</p>
    <ul>
      ${arrows.map(
        ({ path, field, text }) =>
          html`<li>
            <a href="${BASE}${pageOf(path) ?? '/intents'}">${titles.get(path) || pathName(path)}</a>,
            ${FIELDS[field]}${SAID[field](text)}
          </li>`,
      )}
    </ul>`
}

/** What leads here is said without what it leads to: that is this page. */
const SAID = {
  related: () => '',
  not: (text: string) => `: “${parseNot(text)?.question ?? text}”`,
  passages: (text: string) => ` ${text.split('#').at(-1) ?? ''}`,
} as const

const FIELDS = {
  related: 'among what is offered after it',
  not: 'among questions that belong elsewhere',
  passages: 'rests on passage',
} as const
