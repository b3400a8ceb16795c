import type { Edition } from '../edition.ts'
import type { IntentId } from '../intent.ts'
import type { Candidate, Match } from '../matcher/matcher.ts'
import { isSome, type Some } from '../some.ts'
import { toUtterance, type Utterance } from '../turn.ts'
import { asksForMore, leansOnBefore } from './follow-up.ts'
import { questionsIn } from './questions-in.ts'

/** What an utterance comes to, in the light of the intent before it. */
export type Understanding =
  | { readonly kind: 'intents'; readonly intents: Some<IntentId> }
  | { readonly kind: 'choices'; readonly choices: Some<IntentId> }
  /** Asks for more of the intent before; there is none where `after` is null. */
  | { readonly kind: 'more'; readonly after: IntentId | null }
  | { readonly kind: 'unknown'; readonly why: Extract<Match, { kind: 'unknown' }>['why'] }

/** Most answers one reply gives. */
const ANSWERS_MAX = 3

/** Pleasantries: dropped beside a real question. */
const SOCIAL: ReadonlySet<string> = new Set(['greeting', 'thanks', 'goodbye'])

/** Finds what an utterance asks: one intent or several, a choice to offer, more of what came before, or nothing we know. */
export function understand(utterance: Utterance, before: IntentId | null, edition: Edition): Understanding {
  if (asksForMore(utterance)) return { kind: 'more', after: before }
  const whole = edition.matcher.match(utterance)
  const several = severalIntents(utterance, whole, edition)
  if (several) return { kind: 'intents', intents: several }
  if (whole.kind === 'confident') return { kind: 'intents', intents: [whole.best.intent] }
  const followed = before && leansOnBefore(utterance) ? follow(utterance, before, edition) : null
  if (followed) return { kind: 'intents', intents: [followed] }
  if (whole.kind === 'unknown') return { kind: 'unknown', why: whole.why }
  const [first, ...rest] = whole.choices
  return { kind: 'choices', choices: [first.intent, ...rest.map(choice => choice.intent)] }
}

/** The intents of the parts of an utterance, where they say more than the whole does. */
function severalIntents(utterance: Utterance, whole: Match, edition: Edition): Some<IntentId> | null {
  const parts = questionsIn(utterance)
  if (parts.length < 2) return null
  const matches = parts.map(part => edition.matcher.match(part))
  const found = unique(matches.flatMap(match => (match.kind === 'confident' ? [match.best.intent] : [])))
  const asked = found.filter(intent => !SOCIAL.has(intent))
  if (asked.length > 1 && isSome(asked)) return head(asked)
  if (whole.kind === 'confident' && !SOCIAL.has(whole.best.intent)) return null
  if (isSome(asked)) return asked
  const onlyPleasantries = matches.every(match => match.kind === 'confident')
  return onlyPleasantries && isSome(found) ? [found[0]] : null
}

/** The intent that an utterance means when it is read after the title of the one before. */
function follow(utterance: Utterance, before: IntentId, edition: Edition): IntentId | null {
  const intent = edition.intents.get(before)
  const together = intent && toUtterance(`${intent.title} ${utterance}`)
  if (!together) return null
  const match = edition.matcher.match(together)
  return match.kind === 'confident' && isNear(match.best, before, edition) ? match.best.intent : null
}

/** True for an intent that staff have put beside the one before, so that a follow-up may well mean it. */
function isNear(candidate: Candidate, before: IntentId, edition: Edition): boolean {
  return edition.intents.get(before)?.related.includes(candidate.intent) ?? false
}

function unique(intents: readonly IntentId[]): readonly IntentId[] {
  return [...new Set(intents)]
}

function head([first, ...rest]: Some<IntentId>): Some<IntentId> {
  return [first, ...rest.slice(0, ANSWERS_MAX - 1)]
}
