import type { Assessment } from '../model/assessment.ts'
import type { Edition } from '../model/edition.ts'
import type { ShownCard } from '../model/handoff-request.ts'
import type { RichText } from '../model/rich-text.ts'
import type { Reply, UnframedReply } from '../model/reply.ts'
import type { AbandonedTurn } from '../model/turn-store.ts'
import type { Occasion } from './answer.ts'
import { noticeOf, routeOf } from './compose.ts'
import { cardFor, worryOver } from './help-first.ts'
import { quietLine } from './line-under.ts'
import * as wording from '../words/en/conversation.ts'

/** Says that something went wrong on our side, still with the route. */
export function composeFailure(edition: Edition): Reply {
  return { ...outsideTurns(edition), ...FAILURE, line: null }
}

/** What is known of a turn over which something went wrong. */
type FailedOccasion = Omit<Occasion, 'turn' | 'seen'> & { readonly seen: Assessment }

/** The same to somebody who said something: the help that their words are owed does not fail with the rest. */
export function composeFailureTo({ seen, memory, edition }: FailedOccasion): Reply {
  if (seen.level !== 'worry') return composeFailure(edition)
  return { ...outsideTurns(edition), ...worryOver(FAILURE, seen, { memory, edition }), line: null }
}

const FAILURE = { kind: 'failure', body: wording.FAILURE } as const

/**
 * Asks somebody to ask again whose turn was lost in a crash. Nobody knows any more what was said, so a help line goes
 * with it; only that there was danger in it is known, and then it is the card that comes, late or for the second time.
 */
export function composeAskAgain(lost: Pick<AbandonedTurn, 'danger' | 'mayBeAnswered'>, edition: Edition): Reply {
  if (lost.danger) return cardFor({ danger: lost.danger }, 0, edition)
  const body = lost.mayBeAnswered ? wording.ASK_AGAIN_IF_UNSEEN : wording.ASK_AGAIN
  return { ...outsideTurns(edition), kind: 'prompt', body, line: quietLine(edition) }
}

/** Writes a card that was shown once more, with what has happened since. */
export function composeCardAgain({ crisis, shown, canRequest }: ShownCard, since: RichText, edition: Edition): Reply {
  const card = cardFor(crisis, shown, edition)
  const body = [...card.body, ...since]
  return { ...card, body, route: { ...card.route, canRequest } }
}

/** Says something outside turns, such as that a therapist has a request. */
export function composeTidings(said: UnframedReply, edition: Edition): Reply {
  return { ...outsideTurns(edition), ...said, line: null }
}

function outsideTurns(edition: Edition): Pick<Reply, 'route' | 'disclosure' | 'notice' | 'audience'> {
  return { route: routeOf(edition), disclosure: null, notice: noticeOf(edition), audience: 'person' }
}
