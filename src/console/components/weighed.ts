import { html } from 'hono/html'
import type { Explanation, Match, Weighed } from '../../core/model/match.ts'
import type { Html } from '../web/html.ts'

/** Why it ended as it did, in one or two sentences. */
export function reasonFor({ match, weighed }: Explanation): string {
  if (match.kind === 'unknown') return unknownFor(match, weighed)
  if (weighed?.isSame) return 'It is a question we know, nearly word for word: that settles it.'
  if (match.kind === 'leading')
    return 'One leads clearly, without being sure: its answer is shown, and what else may be meant is offered below. Where it is set to ask first, it is only offered.'
  return match.kind === 'confident'
    ? 'Sure enough to answer.'
    : 'Not sure enough to answer, so what comes nearest is offered to choose from.'
}

function unknownFor(match: Extract<Match, { kind: 'unknown' }>, weighed: Weighed | null): string {
  switch (match.why) {
    case 'no-coverage':
      return 'Nothing was offered: none of its telling words stands in any of our questions.'
    case 'language':
      return 'Nothing was offered: it seems to be in another language, and we answer in English only.'
    case 'low-margin':
      return `Nothing was offered: several answers are equally near. The nearest ones together hold ${percentText(togetherIn(match))}, and offering them takes ${percentText(weighed?.togetherFrom ?? 0)}.`
    case 'out-of-scope':
      return `Nothing was offered: it does not look like what people ask here. ${chanceIn(weighed)}`
  }
}

/** Most choices that are offered. */
const OFFERED = 3

function togetherIn({ candidates }: Match): number {
  return candidates.slice(0, OFFERED).reduce((sum, { confidence }) => sum + confidence, 0)
}

function chanceIn(weighed: Weighed | null): string {
  if (weighed === null) return ''
  const { chance, offerFrom } = weighed.belonging
  return `The chance that it does is ${percentText(chance)}; choices are offered from ${percentText(offerFrom)} on.`
}

/** The chances that decided, each beside what it takes to offer and to answer. Nothing where something else settled it. */
export function showBounds({ match, weighed }: Explanation): Html {
  const isSettled = match.kind === 'unknown' && (match.why === 'language' || match.why === 'no-coverage')
  if (weighed === null || isSettled) return html``
  const { belonging, assurance } = weighed
  return html`<div class="scroll" tabindex="0" role="region" aria-label="How sure it was">
    <table class="cards">
      <caption>
        How sure it was, beside how sure it has to be
      </caption>
      <thead>
        <tr>
          <th scope="col">The chance that</th>
          <th scope="col" class="count">Here</th>
          <th scope="col">To offer</th>
          <th scope="col">To show</th>
          <th scope="col">To answer</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">it asks about anything of ours</th>
          <td class="count" data-name="Here">${percentText(belonging.chance)}</td>
          <td data-name="To offer">${bound(belonging.chance, belonging.offerFrom)}</td>
          <td data-name="To show">any</td>
          <td data-name="To answer">any</td>
        </tr>
        <tr>
          <th scope="row">the first answer is the right one</th>
          <td class="count" data-name="Here">${percentText(assurance.chance)}</td>
          <td data-name="To offer">any</td>
          <td data-name="To show">${bound(assurance.chance, assurance.showFrom)}</td>
          <td data-name="To answer">${bound(assurance.chance, assurance.answerFrom)}</td>
        </tr>
      </tbody>
    </table>
  </div>`
}

function bound(chance: number, from: number): Html {
  const isReached = chance >= from
  return html`from ${percentText(from)}
    <span class="badge ${isReached ? 'good' : 'warm'}">${isReached ? 'reached' : 'not reached'}</span>`
}

/** A share in [0, 1] as a percentage; one that is neither nothing nor all is not rounded to either. */
export function percentText(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1 %'
  return share < 1 && share > 0.99 ? 'over 99 %' : `${Math.round(share * 100)} %`
}
