import type { Edition } from '../../core/model/edition.ts'
import type { IntentId } from '../../core/model/intent.ts'
import { pointedAt } from '../../core/model/match.ts'
import { toUtterance } from '../../core/model/turn.ts'

/**
 * Least share of an intent's own questions that must lead to it, or offer it as a choice. The shipped content finds all of
 * its questions; an intent that loses half of what it was taught was not learned.
 */
const FOUND_FROM = 0.5

/** An intent that its own questions do not find. */
export interface Lost {
  readonly intent: IntentId
  readonly found: number
  readonly asked: number
}

/** Puts every intent's own questions to an edition before it is served. Gives the intents that get lost. */
export function selfTest(edition: Edition): readonly Lost[] {
  return Array.from(edition.intents.values()).flatMap(({ id, title, questions }) => {
    const asked = [title, ...questions].map(toUtterance).filter(utterance => utterance !== null)
    const found = asked.filter(utterance =>
      pointedAt(edition.matcher.match(utterance)).some(candidate => candidate.intent === id),
    )
    return found.length < FOUND_FROM * asked.length ? [{ intent: id, found: found.length, asked: asked.length }] : []
  })
}
