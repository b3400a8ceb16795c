import type { Act } from '../model/act.ts'
import type { Edition } from '../model/edition.ts'
import { PLEASANTRIES, type IntentId, type Passage } from '../model/intent.ts'
import { offNamed } from '../model/intent-named.ts'
import { languageOf } from '../text/language.ts'
import type { ForeignLanguage } from '../model/language.ts'
import { onePerIntent, type Candidate, type Match, type Matcher, type Unknown } from '../model/match.ts'
import { isSome, type Some } from '../model/some.ts'
import { toUtterance, type Utterance } from '../model/turn.ts'
import { mustAsk } from './must-ask.ts'
import { asksForMore, isCaseOfBefore, leanOf, leansOnBefore, saysNoTopic } from './follow-up.ts'
import { isMeantPleasantly } from './pleasantry.ts'
import { readAct } from './acts/read-act.ts'
import { relatedTo } from './compose-answers.ts'
import { readPick } from './read-pick.ts'
import { afterGreeting, questionsIn, topicsIn } from './questions-in.ts'

/** What an utterance comes to, in the light of the intent before it. */
export type Understanding =
  | {
      readonly kind: 'found'
      /** One question, one candidate. */
      readonly found: Some<Candidate>
      /** The first topic of another question beside them that this content does not answer; left out where there is none. */
      readonly notSaid?: string
    }
  /** One leads clearly: it is shown, and what else may be meant is offered below. */
  | { readonly kind: 'shown'; readonly best: Candidate; readonly others: readonly Candidate[] }
  | { readonly kind: 'choices'; readonly choices: Some<Candidate> }
  /** Asks nothing: does something else that people do in a conversation. */
  | { readonly kind: 'act'; readonly act: Act; readonly before: IntentId | null }
  /** Asks for more of the intent before; there is none where `after` is null. */
  | { readonly kind: 'more'; readonly after: IntentId | null }
  /** `topic`: what it asks about, where clinics are asked that and this content does not answer it; else null. */
  | { readonly kind: 'unknown'; readonly why: Exclude<Unknown, 'language'>; readonly topic: string | null }
  /** No intent answers it, but a passage plainly does. */
  | { readonly kind: 'passage'; readonly passage: Passage }
  /** Asked in a language we do not speak. */
  | { readonly kind: 'foreign'; readonly language: ForeignLanguage }

/** Most answers one reply gives. */
const ANSWERS_MAX = 3

/** Most words of a name, or of who somebody is, behind a greeting. */
const NAME_WORDS_MAX = 3

/** From so many words on that nobody knows, a pleasantry is not all that was said. */
const UNKNOWN_MIN = 2

/** So many first candidates of a whole are what it has in mind. */
const IN_MIND = 4

/** Least confidence of a first choice that is taken for meant. */
const LIKELY_FROM = 0.5

/** Finds what an utterance asks: one intent or several, a choice to offer, more of what came before, or nothing we know. */
export function understand(utterance: Utterance, before: IntentId | null, edition: Edition): Understanding {
  const act = readAct(utterance)
  if (act) return { kind: 'act', act, before }
  const picked = before && pickRelated(utterance, before, edition)
  if (picked) return { kind: 'found', found: picked }
  const rest = afterGreeting(utterance)
  if (rest === null) return understandAsked(utterance, before, edition)
  const asked = toUtterance(rest)
  const meant = asked && understandAsked(asked, before, edition)
  if (meant && isAsked(meant)) return meant
  const greeting = isBrief(rest) ? greetingIn(utterance, edition) : null
  return greeting ? { kind: 'found', found: [greeting] } : understandAsked(utterance, before, edition)
}

/** Numbers choose among what was offered under the answer before. "And the first one?" asks about something. */
function pickRelated(utterance: Utterance, before: IntentId, edition: Edition): Some<Candidate> | null {
  if (/\?|^and\b/iu.test(utterance)) return null
  const related = relatedTo(before, edition)
  const places = readPick(utterance, related.length)
  if (places === null || places === 'out') return null
  const found = places.flatMap(place => related[place] ?? []).map(({ intent }) => ({ intent, confidence: 1 }))
  return isSome(found) ? head(found) : null
}

/** True for what plainly follows a greeting; otherwise it may be a name, or who somebody is. */
function isAsked(meant: Understanding): boolean {
  if (meant.kind === 'choices') return meant.choices[0].confidence >= LIKELY_FROM
  return meant.kind !== 'unknown'
}

/** True for no more than a name, or who somebody is. */
function isBrief(rest: string): boolean {
  return !rest.includes('?') && rest.split(/\s+/u).length <= NAME_WORDS_MAX
}

function greetingIn(utterance: Utterance, edition: Edition): Candidate | null {
  const [best] = edition.matcher.match(utterance).candidates
  if (!best || !PLEASANTRIES.has(best.intent) || best.confidence < LIKELY_FROM) return null
  return isMeantPleasantly(utterance, edition.matcher) ? best : null
}

function understandAsked(utterance: Utterance, before: IntentId | null, edition: Edition): Understanding {
  if (asksForMore(utterance)) return { kind: 'more', after: before }
  const whole = edition.matcher.match(utterance)
  const language = whole.kind === 'confident' ? null : languageOf(utterance)
  if (language) return { kind: 'foreign', language }
  const lean = before === null || isOther(whole, utterance, before, edition) ? null : leanOf(utterance)
  if (before && lean === 'wholly') return followUp(utterance, before, edition)
  const parts = matchesOf(questionsIn(utterance), edition)
  const several = inParts(parts, whole) ?? inHalves(utterance, whole, edition)
  if (several) return withNotSaid({ kind: 'found', found: several }, parts)
  if (whole.kind === 'confident') return withNotSaid(foundOne(whole.best, utterance, edition), parts)
  const half = oneHalf(utterance, edition)
  if (half) return half
  const followed = before && leansOnBefore(utterance) ? follow(utterance, before, edition) : null
  if (followed) return { kind: 'found', found: [followed] }
  if (before && edition.intents.has(before) && isOnlyOfBefore(whole, utterance, edition))
    return { kind: 'found', found: [{ intent: before, confidence: 1 }] }
  if (whole.kind === 'leading') return showFirst(whole.best, whole.others, edition)
  if (whole.kind === 'ambiguous') return withoutPleasantries(whole.choices)
  if (whole.why === 'language') return { kind: 'foreign', language: 'other' }
  if (before && lean) return followUp(utterance, before, edition)
  const passage = edition.findPassage(utterance)
  if (passage) return { kind: 'passage', passage }
  const asked = parts.length > 0 ? parts : matchesOf(topicsIn(utterance), edition)
  return { kind: 'unknown', why: whole.why, topic: whole.topic ?? topicIn(asked) }
}

/** What clinics are asked and this content does not answer is a topic of its own, unless it is a case of the one before. */
function isOther(whole: Match, utterance: Utterance, before: IntentId, edition: Edition): boolean {
  if (whole.kind !== 'unknown' || whole.topic === null || isCaseOfBefore(utterance)) return false
  // "In cash?" after the price, "in Spanish?" after whom you see: staff have put the topic beside it.
  return !(leanOf(utterance) === 'wholly' && offNamed(whole.topic, edition)?.related.includes(before))
}

/** Where a turn says nothing of what it is about, what it seems to be about is a guess; a topic to be asked about first is offered all the same. */
function isOnlyOfBefore(whole: Match, utterance: Utterance, edition: Edition): boolean {
  const [best] = whole.candidates
  return whole.kind !== 'unknown' && saysNoTopic(utterance) && !(best && mustAsk(best.intent, edition))
}

/** What each part of an utterance asks by itself; none where the only part is the whole. */
function matchesOf(parts: readonly Utterance[], { matcher }: Edition): readonly Match[] {
  return parts.length > 1 ? parts.map(part => matcher.match(part)) : []
}

/** Whoever asks two things is told of the one that has no answer, too. */
function withNotSaid(understood: Understanding, parts: readonly Match[]): Understanding {
  if (understood.kind !== 'found') return understood
  const notSaid = topicIn(parts)
  return notSaid === null ? understood : { ...understood, notSaid }
}

/** The first topic that a part asks about and this content does not answer. */
function topicIn(parts: readonly Match[]): string | null {
  return parts.flatMap(match => (match.kind === 'unknown' ? (match.topic ?? []) : []))[0] ?? null
}

/** A pleasantry that nobody said, but a word that looks like one, is nothing we know. */
function foundOne(best: Candidate, utterance: Utterance, { matcher, findPassage }: Edition): Understanding {
  if (!PLEASANTRIES.has(best.intent) || isAllThatWasSaid(utterance, matcher)) return { kind: 'found', found: [best] }
  const passage = findPassage(utterance)
  return passage ? { kind: 'passage', passage } : { kind: 'unknown', why: 'low-margin', topic: null }
}

function isAllThatWasSaid(utterance: Utterance, matcher: Matcher): boolean {
  return isMeantPleasantly(utterance, matcher) && !saysMore(utterance, matcher)
}

/** A topic that must be asked about first is offered, not shown; so is what a pleasantry leads. */
function showFirst(best: Candidate, others: readonly Candidate[], edition: Edition): Understanding {
  if (PLEASANTRIES.has(best.intent) || mustAsk(best.intent, edition)) return withoutPleasantries([best, ...others])
  return { kind: 'shown', best, others: others.filter(({ intent }) => !PLEASANTRIES.has(intent)) }
}

/** True where words stand beside a pleasantry that nobody knows: a question of which only the "hello" was understood. */
function saysMore(utterance: Utterance, matcher: Matcher): boolean {
  const unknown = matcher.read(utterance).filter(({ isKnown, concepts }) => !isKnown && concepts.length === 0)
  return unknown.length >= UNKNOWN_MIN
}

/** Nobody who asks something wants to choose "Hello". */
function withoutPleasantries(choices: Some<Candidate>): Understanding {
  const questions = choices.filter(({ intent }) => !PLEASANTRIES.has(intent))
  return isSome(questions)
    ? { kind: 'choices', choices: questions }
    : { kind: 'unknown', why: 'low-margin', topic: null }
}

/** What the parts of an utterance ask, where they say more than the whole does. */
function inParts(parts: readonly Match[], whole: Match): Some<Candidate> | null {
  if (parts.length === 0) return null
  const found = onePerIntent(parts.flatMap(match => (match.kind === 'confident' ? [match.best] : [])))
  const asked = found.filter(candidate => !PLEASANTRIES.has(candidate.intent))
  if (asked.length > 1 && isSome(asked)) return head(asked)
  if (whole.kind === 'confident' && !PLEASANTRIES.has(whole.best.intent)) return null
  if (isSome(asked)) return asked
  const onlyPleasantries = parts.every(match => match.kind === 'confident')
  return onlyPleasantries && isSome(found) ? [found[0]] : null
}

/**
 * Two topics of one clause, where the words that decide for each lie in parts of their own: each part is sure of one, and
 * the whole has both in mind. So "anxiety and depression" is no two questions, and "price and length" is.
 */
function inHalves(utterance: Utterance, whole: Match, edition: Edition): Some<Candidate> | null {
  const inMind = new Set(whole.candidates.slice(0, IN_MIND).map(({ intent }) => intent))
  const matches = matchesOf(topicsIn(utterance), edition)
  const sure = onePerIntent(matches.flatMap(match => (match.kind === 'confident' ? [match.best] : [])))
  const asked = sure.filter(({ intent }) => inMind.has(intent) && !PLEASANTRIES.has(intent))
  return asked.length > 1 && isSome(asked) ? head(asked) : null
}

/** Of two topics of one clause the one that is answered, beside the name of the other that is not said yet. */
function oneHalf(utterance: Utterance, edition: Edition): Understanding | null {
  const matches = matchesOf(topicsIn(utterance), edition)
  const sure = matches.flatMap(match => (match.kind === 'confident' ? [match.best] : []))
  const notSaid = topicIn(matches)
  const found = sure.filter(({ intent }) => !PLEASANTRIES.has(intent))
  return isSome(found) && found.length === 1 && notSaid !== null ? { kind: 'found', found, notSaid } : null
}

/** A turn that leans is about the topic before, or what staff have put beside it. */
function followUp(utterance: Utterance, before: IntentId, edition: Edition): Understanding {
  const followed = follow(utterance, before, edition) ?? { intent: before, confidence: 1 }
  return edition.intents.has(followed.intent)
    ? { kind: 'found', found: [followed] }
    : { kind: 'unknown', why: 'low-margin', topic: null }
}

/** The intent that an utterance means when it is read after the title of the one before. */
function follow(utterance: Utterance, before: IntentId, edition: Edition): Candidate | null {
  const intent = edition.intents.get(before)
  const together = intent && toUtterance(`${intent.title} ${utterance}`)
  if (!together) return null
  const match = edition.matcher.match(together)
  return match.kind === 'confident' && isNear(match.best, before, edition) ? match.best : null
}

/** True for an intent that staff have put beside the one before, so that a follow-up may well mean it. */
function isNear(candidate: Candidate, before: IntentId, edition: Edition): boolean {
  return edition.intents.get(before)?.related.includes(candidate.intent) ?? false
}

function head([first, ...rest]: Some<Candidate>): Some<Candidate> {
  return [first, ...rest.slice(0, ANSWERS_MAX - 1)]
}
