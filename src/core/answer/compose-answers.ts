import type { RichText } from '../model/rich-text.ts'
import type { Edition } from '../model/edition.ts'
import type { Intent, IntentId } from '../model/intent.ts'
import type { Answer, IntentChoice, Source, UnframedReply } from '../model/reply.ts'
import { intentNamed } from '../model/intent-named.ts'
import { isSome, type Some } from '../model/some.ts'
import { ASK_WHAT, FALLBACK } from '../words/en/conversation.ts'
import { fillFacts } from './fill-facts.ts'

/** Most related questions an answer shows. */
const RELATED_MAX = 3

/** Writes the approved answers to some intents, in their order. Intents the edition no longer has are left out. */
export function composeAnswers(intents: readonly IntentId[], edition: Edition): UnframedReply {
  const answers = intents.map(id => intentNamed(id, edition)).filter(intent => intent !== undefined)
  // What else can be asked stands once, below the last: so numbers can pick from it.
  const written = answers.map((intent, at) => ({
    ...writeAnswer(intent, edition),
    ...(at < answers.length - 1 && { related: [] }),
  }))
  return isSome(written) ? { kind: 'answer', answers: written } : { kind: 'fallback', body: FALLBACK['no-coverage'] }
}

/** Writes the answer to an intent with others to choose from below it; null where the edition does not have it. */
export function composeAnswerAbove(
  best: IntentId,
  others: readonly IntentId[],
  edition: Edition,
): UnframedReply | null {
  const intent = edition.intents.get(best)
  if (!intent) return null
  // What may have been meant stands below; what is related to an answer that may be the wrong one would only hide it.
  const answer = { ...writeAnswer(intent, edition), related: [] }
  return { kind: 'shown', answer, choices: choicesOf(others, edition) }
}

/** Offers some intents to choose from. Those the edition no longer has are left out. */
export function composeChoices(body: RichText, choices: readonly IntentId[], edition: Edition): UnframedReply {
  const offered = choicesOf(choices, edition)
  return isSome(offered) ? { kind: 'clarify', body, choices: offered } : { kind: 'prompt', body: ASK_WHAT }
}

/** Offers what is related to an intent. */
export function composeRelated(body: RichText, intent: IntentId, edition: Edition): UnframedReply {
  const related = relatedTo(intent, edition).map(choice => choice.intent)
  return composeChoices(body, related, edition)
}

/** What can also be asked after an answer, in the order in which it is offered. */
export function relatedTo(intent: IntentId, edition: Edition): readonly IntentChoice[] {
  return choicesOf(edition.intents.get(intent)?.related ?? [], edition).slice(0, RELATED_MAX)
}

function writeAnswer(intent: Intent, edition: Edition): Answer {
  return {
    intent: intent.id,
    title: intent.title,
    body: fillFacts(intent.answer, edition.clinic),
    source: sourceOf(intent, edition),
    reviewed: intent.reviewed,
    related: relatedTo(intent.id, edition),
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
