import { html } from 'hono/html'
import type { ReplayChange } from '../../content/gate/replay.ts'
import type { Html } from '../web/html.ts'
import { mayI, type StaffContext } from '../web/request-context.ts'
import { readMarkdown } from '../../core/model/read-markdown.ts'
import { showRichText } from './rich-text.ts'
import { count } from './time.ts'

/**
 * Which of the last questions would get another reply, old beside new. The questions are looked up now and shown to editors;
 * one that was deleted since is gone from here too.
 */
export async function showReplay(changes: readonly ReplayChange[], visit: StaffContext): Promise<Html> {
  if (changes.length === 0) return html``
  const words = await visit.parts.inbox.open(changes.flatMap(({ turns }) => turns))
  const left = changes.flatMap(change => {
    const question = change.turns.map(turn => words.get(turn)).find(found => found !== undefined)
    return question === undefined ? [] : [{ ...change, question }]
  })
  if (left.length === 0) return html``
  const mayRead = mayI(visit, 'editor')
  return html`<h3>This changes ${count(left.length, 'answer')}</h3>
    <p class="quiet">
      ${mayRead ? 'Questions people asked lately, without names and numbers: what they get now, and what they would get.' : 'To questions people asked lately: what they get now, and what they would get. Editors see the questions.'}
    </p>
    ${left.map(change => showChange(change, mayRead ? `“${change.question}”` : titleOf(change)))}`
}

function showChange({ before, after }: ReplayChange, summary: string): Html {
  return html`<details>
    <summary>${summary}</summary>
    <div class="sides">
      <div class="card">
        <p class="quiet">Now: ${kindName(before.kind)} ${before.titles.join(' · ')}</p>
        ${showRichText(readMarkdown(before.body))}
      </div>
      <div class="card">
        <p class="quiet">Then: ${kindName(after.kind)} ${after.titles.join(' · ')}</p>
        ${showRichText(readMarkdown(after.body))}
      </div>
    </div>
  </details>`
}

function titleOf({ before, after }: ReplayChange): string {
  return [...before.titles, ...after.titles][0] ?? 'No answer'
}

function kindName(kind: string): string {
  if (kind === 'answer') return 'answered'
  if (kind === 'shown') return 'shown first'
  return kind === 'clarify' ? 'a choice of' : 'not answered'
}
