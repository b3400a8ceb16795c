import type { Edition } from '../model/edition.ts'
import type { Alerting } from '../model/alerting.ts'
import type { IntentId, Passage } from '../model/intent.ts'
import type { Candidate } from '../model/match.ts'
import type { Reply, StatusReply, TherapistRoute, UnframedReply } from '../model/reply.ts'
import { composeAct } from './compose-act.ts'
import { composeAnswerAbove, composeAnswers, composeChoices, composeRelated } from './compose-answers.ts'
import { composeNotSaid, withNotSaid } from './compose-not-said.ts'
import { placesToBegin } from './places-to-begin.ts'
import type { Understanding } from './understand.ts'
import { FOREIGN } from '../words/foreign.ts'
import {
  ASK_WHAT,
  CLARIFY,
  CLARIFY_ONE,
  EXAMPLE_NOTICE,
  FALLBACK,
  MORE,
  sayAgain,
  TOLD_OF_DANGER,
} from '../words/en/conversation.ts'

/**
 * Writes what we say to an understanding, out of the edition's approved words and the fixed wording; `unanswered` is how many
 * turns in a row found no answer before.
 */
export function compose(understanding: Understanding, edition: Edition, unanswered = 0): UnframedReply {
  switch (understanding.kind) {
    case 'found':
      return withNotSaid(composeAnswers(intentsOf(understanding.found), edition), understanding.notSaid, edition)
    case 'shown':
      return composeShown(understanding.best.intent, intentsOf(understanding.others), edition)
    case 'choices':
      return composeClarify(intentsOf(understanding.choices), edition)
    case 'act':
      return composeAct(understanding.act, understanding.before, edition)
    case 'more':
      return understanding.after
        ? composeRelated(MORE, understanding.after, edition)
        : { kind: 'prompt', body: ASK_WHAT }
    case 'passage':
      return composePassage(understanding.passage)
    case 'foreign':
      return { kind: 'fallback', body: FOREIGN[understanding.language] }
    case 'unknown':
      return composeUnknown(understanding, edition, unanswered % 2 === 1)
  }
}

/** Nobody reads the same sentence twice in a row: the second time it says where to begin. */
function composeUnknown({ why, topic }: Unanswered, edition: Edition, isAgain: boolean): UnframedReply {
  if (topic === null) return { kind: 'fallback', body: isAgain ? sayAgain(placesToBegin(edition)) : FALLBACK[why] }
  return composeNotSaid(topic, edition)
}

type Unanswered = Extract<Understanding, { kind: 'unknown' }>

/** The way to a therapist as it stands in an edition. */
export function routeOf(edition: Edition): TherapistRoute {
  return { ways: edition.clinic.ways, canRequest: false }
}

/** What stands under every reply of an edition; null where nothing does. */
export function noticeOf({ clinic }: Edition): Reply['notice'] {
  return clinic.example ? EXAMPLE_NOTICE : null
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

function composeClarify(choices: readonly IntentId[], edition: Edition): UnframedReply {
  return composeChoices(choices.length === 1 ? CLARIFY_ONE : CLARIFY, choices, edition)
}

/** The answer to what was probably asked, and below it what else may have been meant. */
function composeShown(best: IntentId, others: readonly IntentId[], edition: Edition): UnframedReply {
  return composeAnswerAbove(best, others, edition) ?? composeClarify(others, edition)
}
