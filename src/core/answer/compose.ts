import type { Edition } from '../model/edition.ts'
import type { Alerting } from '../model/alerting.ts'
import type { Intent, IntentId, Passage } from '../model/intent.ts'
import type { Candidate } from '../model/match.ts'
import type { Answer, IntentChoice, Reply, Source, StatusReply, TherapistRoute, UnframedReply } from '../model/reply.ts'
import { linesFor } from './card/minimum-lines.ts'
import { isSome, type Some } from '../model/some.ts'
import { fillFacts } from './fill-facts.ts'
import type { Understanding } from './understand.ts'
import {
  ASK_WHAT,
  CLARIFY,
  CLARIFY_ONE,
  FALLBACK,
  FOREIGN,
  HOW_TO_USE,
  MORE,
  sayPlea,
  TOLD_OF_DANGER,
} from '../words/en/conversation.ts'

/** Most related questions an answer shows. */
const RELATED_MAX = 3

/** Writes what we say to an understanding, out of the edition's approved words and the fixed wording. */
export function compose(understanding: Understanding, edition: Edition): UnframedReply {
  switch (understanding.kind) {
    case 'found':
      return composeAnswers(intentsOf(understanding.found), edition)
    case 'shown':
      return composeShown(understanding.best.intent, intentsOf(understanding.others), edition)
    case 'choices':
      return composeClarify(intentsOf(understanding.choices), edition)
    case 'plea':
      return { kind: 'status', body: sayPlea(emergencyNumber(edition)), offers: ['route'] }
    case 'how-to':
      return { kind: 'status', body: HOW_TO_USE, offers: ['route'] }
    case 'more':
      return composeMore(understanding.after, edition)
    case 'passage':
      return composePassage(understanding.passage)
    case 'foreign':
      return { kind: 'fallback', body: FOREIGN[understanding.language] }
    case 'unknown':
      return { kind: 'fallback', body: FALLBACK[understanding.why] }
  }
}

/** As it is dialled where the clinic is; null where nobody knows. */
function emergencyNumber({ clinic, helplines }: Edition): string | null {
  const lines = linesFor(clinic.country, helplines, 'self')
  return lines.find(({ kind }) => kind === 'emergency')?.call[0]?.number.shown ?? null
}

/** Writes the approved answers to some intents, in their order. Intents the edition no longer has are left out. */
export function composeAnswers(intents: readonly IntentId[], edition: Edition): UnframedReply {
  const answers = intents.map(id => edition.intents.get(id)).filter(intent => intent !== undefined)
  const written = answers.map(intent => writeAnswer(intent, edition))
  return isSome(written) ? { kind: 'answer', answers: written } : { kind: 'fallback', body: FALLBACK['no-coverage'] }
}

/** The way to a therapist as it stands in an edition. */
export function routeOf(edition: Edition): TherapistRoute {
  return { ways: edition.clinic.ways, canRequest: false }
}

function composePassage({ title, number, body }: Passage): UnframedReply {
  return { kind: 'passage', body, source: { title, passages: [number] } }
}

/** What the clinic takes through us. */
interface TakenRequests {
  readonly canRequest: boolean
  /** What staff are told where somebody is shown a crisis card: who is told who we are is told this too. */
  readonly alerting: Alerting
}

/** Offers to ask for a therapist through us, or does not: only where a request would reach somebody. */
export function offerRequests(reply: Reply, { canRequest, alerting }: TakenRequests): Reply {
  const route = { ...reply.route, canRequest }
  const more = alerting === 'off' ? '' : ` ${TOLD_OF_DANGER[alerting]}`
  const disclosure = reply.disclosure && `${reply.disclosure}${more}`
  const framed = { ...reply, route, disclosure }
  if (canRequest) return framed
  if (framed.kind === 'status') return withoutRequests(framed)
  return framed.kind === 'worry' && framed.beneath?.kind === 'status'
    ? { ...framed, beneath: withoutRequests(framed.beneath) }
    : framed
}

function withoutRequests<S extends StatusReply>(status: S): S {
  return { ...status, offers: status.offers.filter(verb => verb !== 'route') }
}

function intentsOf(candidates: readonly Candidate[]): readonly IntentId[] {
  return candidates.map(candidate => candidate.intent)
}

function composeChoices(body: string, choices: readonly IntentId[], edition: Edition): UnframedReply {
  const offered = choicesOf(choices, edition)
  return isSome(offered) ? { kind: 'clarify', body, choices: offered } : { kind: 'prompt', body: ASK_WHAT }
}

function composeClarify(choices: readonly IntentId[], edition: Edition): UnframedReply {
  return composeChoices(choices.length === 1 ? CLARIFY_ONE : CLARIFY, choices, edition)
}

/** The answer to what was probably asked, and below it what else may have been meant. */
function composeShown(best: IntentId, others: readonly IntentId[], edition: Edition): UnframedReply {
  const intent = edition.intents.get(best)
  if (!intent) return composeClarify(others, edition)
  // What may have been meant stands below; what is related to an answer that may be the wrong one would only hide it.
  const answer = { ...writeAnswer(intent, edition), related: [] }
  return { kind: 'shown', answer, choices: choicesOf(others, edition) }
}

function composeMore(after: IntentId | null, edition: Edition): UnframedReply {
  const related = (after && edition.intents.get(after)?.related) ?? []
  return composeChoices(MORE, related.slice(0, RELATED_MAX), edition)
}

function writeAnswer(intent: Intent, edition: Edition): Answer {
  return {
    intent: intent.id,
    title: intent.title,
    body: fillFacts(intent.answer, edition.clinic),
    source: sourceOf(intent, edition),
    reviewed: intent.reviewed,
    related: choicesOf(intent.related, edition).slice(0, RELATED_MAX),
  }
}

function choicesOf(intents: readonly IntentId[], edition: Edition): readonly IntentChoice[] {
  return intents
    .map(id => edition.intents.get(id))
    .filter(intent => intent !== undefined)
    .map(intent => ({ intent: intent.id, title: intent.title }))
}

function sourceOf(intent: Intent, edition: Edition): Source | null {
  const cited = intent.passages.map(id => edition.passages.get(id)).filter(passage => passage !== undefined)
  const [first] = cited
  if (!first) return null
  const numbers = cited.filter(passage => passage.title === first.title).map(passage => passage.number)
  return { title: first.title, passages: isSome(numbers) ? sorted(numbers) : [first.number] }
}

function sorted([first, ...rest]: Some<number>): Some<number> {
  const [least = first, ...others] = [first, ...rest].sort((a, b) => a - b)
  return [least, ...others]
}
