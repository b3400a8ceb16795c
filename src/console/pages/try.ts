import { html } from 'hono/html'
import { buildEdition } from '../../content/edition.ts'
import { inShort, replyTo } from '../../content/gate/reply-to.ts'
import { readLexicon } from '../../content/lexicon.ts'
import { trainedModel } from '../../content/model-cache.ts'
import type { Edition } from '../../core/edition.ts'
import { askedStems } from '../../core/frame.ts'
import { createMatcher } from '../../core/matcher/build.ts'
import { FUNCTION_WORDS } from '../../core/matcher/function-words.ts'
import type { Candidate } from '../../core/matcher/matcher.ts'
import { assess } from '../../core/safety/assess.ts'
import { toUtterance, type Utterance } from '../../core/turn.ts'
import { BASE, intentPath } from '../address.ts'
import { readDraft } from '../draft.ts'
import type { Html } from '../html.ts'
import { contentOf } from '../intent-place.ts'
import { showMarkdown } from '../pieces/markdown.ts'
import type { Route } from '../route.ts'
import { showPage, showPart } from '../show.ts'
import { isPartial, query, type StaffVisit } from '../visit.ts'

/** Trying a question on the draft. */
export const TRY_ROUTES: readonly Route[] = [{ method: 'get', path: '/try', needs: 'viewer', answer: showTry }]

async function showTry(visit: StaffVisit): Promise<Response> {
  const asked = query(visit, 'q')
  const utterance = toUtterance(asked)
  const outcome = utterance === null ? html`` : await tried(utterance, visit)
  if (isPartial(visit)) return showPart(visit, outcome)
  const body = html`<h1>Try a question</h1>
    <p class="lead">What the draft would answer, and why. Nobody sees it, and nothing is kept.</p>
    <form
      method="get"
      action="${BASE}/try"
      class="row"
      data-hx-get="${BASE}/try"
      data-hx-target="#tried"
      data-hx-trigger="submit"
    >
      <label>As people would type it <input name="q" value="${asked}" required /></label
      ><button class="main">Try</button>
    </form>
    <div id="tried" role="status">${outcome}</div>`
  return showPage(visit, { title: 'Try a question', place: '/try', body })
}

async function tried(utterance: Utterance, { parts }: StaffVisit): Promise<Html> {
  const content = contentOf(await readDraft(parts))
  if (content === null)
    return html`<p class="said trouble">The draft cannot be tried yet: something in it stops publishing.</p>`
  const matcher = createMatcher(await trainedModel(content, { folder: parts.modelFolder }), await readLexicon())
  const edition = buildEdition({ number: 0, hash: '', content, matcher })
  const reply = replyTo(utterance, edition)
  if (reply === null) return html``
  const { kind, titles, body } = inShort(reply)
  return html`<div class="card">
    <p><span class="badge ${KINDS[kind] ?? ''}">${NAMES[kind] ?? kind}</span> ${titles.join(' · ')}</p>
    ${showMarkdown(body)}
    <p class="label">Why</p>
    ${why(utterance, edition)}
  </div>`
}

const NAMES: Readonly<Partial<Record<string, string>>> = {
  answer: 'answered',
  clarify: 'offers a choice',
  fallback: 'not known',
  crisis: 'card for people in danger',
  prompt: 'asks back',
}
const KINDS: Readonly<Partial<Record<string, string>>> = { answer: 'good', fallback: 'warm', crisis: 'bad' }

function why(utterance: Utterance, edition: Edition): Html {
  const { level } = assess(utterance, [])
  const match = edition.matcher.match(utterance)
  const safety =
    level === 'none'
      ? ''
      : html`<p>
          The safety check sees ${level === 'crisis' ? 'danger' : 'a worry'} in these words; it comes before everything
          else.
        </p>`
  const unknown = match.kind === 'unknown' ? html`<p>${REASONS[match.why]}</p>` : ''
  return html`${safety}${unknown}
    <ol class="plain">
      ${match.candidates.slice(0, 4).map(candidate => showCandidate(candidate, utterance, edition))}
    </ol>`
}

const REASONS = {
  'no-coverage': 'None of its telling words is in any of our questions.',
  'low-margin': 'Several intents are equally near, and none stands out.',
  'out-of-scope': 'It does not look like anything we are about.',
  language: 'It seems to be in another language.',
} as const

function showCandidate({ intent, confidence }: Candidate, utterance: Utterance, edition: Edition): Html {
  const found = edition.intents.get(intent)
  const shared = nearest(utterance, found ? [found.title, ...found.questions] : [])
  const percent = Math.round(confidence * 100)
  return html`<li>
    <p><a href="${BASE}${intentPath(intent)}">${found?.title ?? intent}</a> <span class="quiet">${percent} %</span></p>
    <meter class="meter" min="0" max="100" value="${percent}" aria-label="How sure">${percent} %</meter>
    ${shared === null ? '' : html`<p class="small quiet">Nearest question: “${shared.question}”. Shared words: ${shared.words.join(', ')}.</p>`}
  </li>`
}

interface Nearest {
  readonly question: string
  readonly words: readonly string[]
}

/** The question that shares most of its telling words with an utterance; null when none shares any. */
function nearest(utterance: Utterance, questions: readonly string[]): Nearest | null {
  const said = new Set(askedStems(utterance).filter(stem => !FUNCTION_WORDS.has(stem)))
  const shares = questions.map(question => {
    const stems = askedStems(question)
    const words = stems.filter(stem => said.has(stem))
    return { question, words, share: words.length / (said.size + stems.length - words.length || 1) }
  })
  const [best] = shares.toSorted((a, b) => b.share - a.share)
  return best && best.words.length > 0 ? best : null
}
