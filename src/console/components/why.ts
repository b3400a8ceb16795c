import { html } from 'hono/html'
import type { Edition } from '../../core/model/edition.ts'
import type { Intent } from '../../core/model/intent.ts'
import type { Explanation, WordSaid } from '../../core/model/match.ts'
import type { Utterance } from '../../core/model/turn.ts'
import { BASE, intentPath } from '../web/address.ts'
import type { Html } from '../web/html.ts'
import { mustNotOf } from './must-not.ts'
import { percentText, reasonFor, showBounds } from './weighed.ts'

/** Why a question is matched as it is, in words and tables for staff: the matcher's own explanation. */
export function showWhy(utterance: Utterance, edition: Edition): Html {
  const explanation = edition.matcher.explain(utterance)
  return html`<p>${reasonFor(explanation)}</p>
    ${intentTable(utterance, explanation, edition)} ${showBounds(explanation)} ${wordTable(explanation.words)}`
}

function intentTable(utterance: Utterance, { match, neighbours }: Explanation, edition: Edition): Html {
  if (match.candidates.length === 0) return html``
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Nearest answers">
    <table class="cards">
      <caption>
        The answers that come nearest
      </caption>
      <thead>
        <tr>
          <th scope="col">Answer</th>
          <th scope="col" class="count">How likely</th>
          <th scope="col">Its nearest question</th>
          <th scope="col" class="count">Alike</th>
        </tr>
      </thead>
      <tbody>
        ${match.candidates.map(({ intent: id, confidence }) => {
          const near = neighbours.find(({ intent }) => intent === id)
          const intent = edition.intents.get(id)
          return html`<tr>
            <th scope="row">
              <a href="${BASE}${intentPath(id)}">${intent?.title ?? id}</a> ${intent ? mustNot(utterance, intent) : ''}
            </th>
            <td class="count" data-name="How likely">${percentText(confidence)}</td>
            <td data-name="Its nearest question">
              ${near ? `“${near.question}”${near.isShared ? ', which all clinics are asked' : ''}` : 'none that is like it'}
            </td>
            <td class="count" data-name="Alike">${near ? percentText(near.likeness) : '–'}</td>
          </tr>`
        })}
      </tbody>
    </table>
  </div>`
}

function mustNot(utterance: Utterance, intent: Intent): Html {
  const kept = mustNotOf(utterance, intent)
  if (kept === null) return html``
  const { question, belongsTo } = kept
  const where = belongsTo === null ? 'nowhere' : `to ${belongsTo}`
  return html`<p class="small quiet">
    <span class="badge warm">held back</span> It is like “${question}”, which belongs ${where} by this answer’s list of
    what looks alike.
  </p>`
}

function wordTable(words: readonly WordSaid[]): Html {
  if (words.length === 0) return html``
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Words that counted">
    <table>
      <caption>
        The words, as they were read, and what they did: above 0 for the first answer, below 0 for the second
      </caption>
      <thead>
        <tr>
          <th scope="col">Word</th>
          <th scope="col" class="count">Weight</th>
          <th scope="col">What it did</th>
          <th scope="col">What we know of it</th>
        </tr>
      </thead>
      <tbody>
        ${words.map(
          word =>
            html`<tr>
              <th scope="row">${word.word}</th>
              <td class="count">${signed(word.says)}</td>
              <td>${effectOf(word)}</td>
              <td>${knownOf(word)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

/** A word that says less than this, either way, hardly counts; from the second on it counts much. In units of margin. */
const SAYS_LEAST = 0.1
const SAYS_MUCH = 0.4

function effectOf({ says }: WordSaid): string {
  const size = Math.abs(says)
  if (size < SAYS_LEAST) return 'hardly counted'
  const much = size < SAYS_MUCH ? '' : 'strongly '
  return says > 0 ? `${much}for the first` : `${much}for the second`
}

function knownOf({ isKnown, concepts }: WordSaid): string {
  const about = concepts.length === 0 ? '' : `speaks of ${concepts.map(one => one.replaceAll('-', ' ')).join(', ')}`
  if (isKnown) return about === '' ? 'in our questions' : about
  return about === '' ? 'in none of our questions' : `in none of our questions, but ${about}`
}

function signed(number: number): string {
  const text = Math.abs(number).toFixed(2)
  if (text === '0.00') return text
  return `${number < 0 ? '−' : '+'}${text}`
}
