import { html } from 'hono/html'
import { buildEdition } from '../../../content/serving/edition.ts'
import { inShort, saidIn, replyTo } from '../../../content/gate/reply-to.ts'
import { readLexicon } from '../../../content/files/lexicon.ts'
import { trainedModel } from '../../../content/serving/model-cache.ts'
import type { Content } from '../../../core/model/draft.ts'
import type { Edition } from '../../../core/model/edition.ts'
import { createMatcher } from '../../../core/matcher/training/build.ts'
import { own } from '../../../core/model/own.ts'
import type { Reply } from '../../../core/model/reply.ts'
import { toUtterance, type Utterance } from '../../../core/model/turn.ts'
import { readDraft } from '../../../editing/draft.ts'
import type { Html } from '../../web/html.ts'
import { readReadable } from '../../workspace/readable.ts'
import { showStandIns } from '../../workspace/show-stand-ins.ts'
import { showRichText } from '../../components/rich-text.ts'
import { showPreviews } from '../../components/preview.ts'
import { percentText } from '../../components/weighed.ts'
import { showWhyReply } from '../../components/why-reply.ts'
import { whyInShort } from '../../components/why-in-short.ts'
import { showNotice } from '../../components/frame.ts'
import type { Notice } from '../../web/notice.ts'
import { judgeForms } from './judge-form.ts'
import type { Route } from '../../web/route.ts'
import { showPage, showPart } from '../../components/show.ts'
import { isPartial, type StaffContext } from '../../web/request-context.ts'
import { tryForm } from '../../components/try-form.ts'

/** Trying a question on the draft. */
export const TRY_ROUTES: readonly Route[] = [
  { method: 'get', path: '/try', needs: 'viewer', answer: visit => showTry(visit, null) },
  { method: 'post', path: '/try', needs: 'viewer', answer: visit => showTry(visit, null) },
]

/** Shows what a question gets that was typed, and above it what was just done about one. */
export async function showTry(visit: StaffContext, said: Notice | null): Promise<Response> {
  const asked = visit.form.text('q')
  const utterance = toUtterance(asked)
  const outcome = utterance === null ? html`` : await tried(utterance, visit)
  if (isPartial(visit)) return showPart(visit, html`${said === null ? '' : showNotice(visit, said)}${outcome}`)
  const body = html`<h1>Try a question</h1>
    <p class="lead">
      What people would get if the changes were published now, and why. Nobody sees it, and nothing is kept.
    </p>
    ${tryForm(
      html`<label>As people would type it <input name="q" value="${asked}" required /></label
        ><button class="main">Try</button>`,
      outcome,
      visit,
    )}`
  return showPage(visit, { title: 'Try a question', place: '/try', body, said })
}

async function tried(utterance: Utterance, visit: StaffContext): Promise<Html> {
  const { content, standIns } = await readReadable(await readDraft(visit.parts), visit.parts.editing)
  const edition = content && (await draftEdition(content, visit))
  if (edition === null)
    return html`<p class="said trouble">
      It cannot be tried yet: the clinic’s facts or its help lines cannot be read.
    </p>`
  const reply = replyTo(utterance, edition)
  if (reply === null) return html``
  const { kind, titles } = inShort(reply)
  const tried = { utterance, reply, edition }
  return html`${showStandIns(standIns, visit)}
    <div class="card stack">
      <p><span class="badge ${own(KINDS, kind) ?? ''}">${NAMES[kind]}</span> ${titles.join(' · ')}</p>
      ${showRichText(saidIn(reply))}
      <p class="why">${whyInShort(utterance, reply, edition)}</p>
      ${judgeForms(tried, visit)}
      <details>
        <summary>Details</summary>
        ${kind === 'crisis' ? '' : meant(utterance, visit.form.text('for'), edition)}
        ${showWhyReply(utterance, reply, edition)}
        <p class="label">How it looks to somebody who asks for the first time</p>
        ${showPreviews(reply, visit.parts)}
      </details>
    </div>`
}

/** What would be served if the draft were published now. */
async function draftEdition(content: Content, { parts }: StaffContext): Promise<Edition> {
  const matcher = createMatcher(await trainedModel(content, { folder: parts.modelFolder }), await readLexicon())
  return buildEdition({ number: 0, hash: '', content, matcher })
}

const NAMES: Readonly<Record<Reply['kind'], string>> = {
  answer: 'answered',
  shown: 'shown first',
  passage: 'answered from a text',
  clarify: 'offers a choice',
  fallback: 'not known',
  crisis: 'card for people in danger',
  worry: 'help first',
  prompt: 'asks back',
  status: 'says how it stands',
  failure: 'failed',
}
const KINDS: Readonly<Partial<Record<string, string>>> = {
  answer: 'good',
  shown: 'good',
  passage: 'good',
  fallback: 'warm',
  crisis: 'bad',
  worry: 'warm',
}

/** Where the intent stands from whose page the question was tried; nothing when it comes first, or there is none. */
function meant(utterance: Utterance, id: string, edition: Edition): Html {
  const intent = [...edition.intents.values()].find(one => one.id === id)
  if (!intent) return html``
  const { candidates } = edition.matcher.match(utterance)
  const at = candidates.findIndex(candidate => candidate.intent === id)
  if (at === 0) return html``
  const where = at < 0 ? 'is not among the nearest' : `comes ${PLACES[at] ?? 'later'}`
  const share = candidates[at] ? `, with ${percentText(candidates[at].confidence)}` : ''
  return html`<p>“${intent.title}” ${where}${share}.</p>`
}

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth'] as const
