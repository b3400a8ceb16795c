import { FUNCTION_WORDS } from '../text/function-words.ts'
import { readWords } from '../text/words.ts'
import type { Utterance } from '../model/turn.ts'

/** Longest follow-up that may lean on what was said before, in words. */
const FOLLOW_UP_WORDS_MAX = 9

const ASKS_FOR_MORE =
  /^(?:(?:and|but|so|ok(?:ay)?|oh|hm+|yes|please|sorry)[\s,]+)*(?:why(?: (?:not|is that|so))?|how(?: (?:so|come|exactly))?|really|is that so|what do you mean(?: by that)?|meaning|(?:can you |could you |please )*(?:tell me|say|explain|know) (?:a bit )?(?:more|that|it|this)(?: about (?:it|that|this))?|more|more (?:details?|info(?:rmation)?)(?: please)?|explain|go on|like what|for example|such as|what else|anything else|and then|then what|what about (?:it|that|this)|i (?:do not|don't) (?:understand|get it))[\s?!.,]*(?:please|thanks)?[\s?!.]*$/iu

const LEANS_ON_BEFORE =
  /^(?:and|but|so|also|what about|how about)\b|\b(?:it|that|this|they|them|those|these|there|one)\b/iu

/** Tells whether an utterance only asks for more of what was said before, such as "why?" or "tell me more". */
export function asksForMore(utterance: Utterance): boolean {
  return ASKS_FOR_MORE.test(utterance)
}

/** Tells whether an utterance may need what was said before to be understood, such as "and how long does that take?". */
export function leansOnBefore(utterance: Utterance): boolean {
  return utterance.split(/\s+/u).length <= FOLLOW_UP_WORDS_MAX && LEANS_ON_BEFORE.test(utterance)
}

/** How much a turn leans on the topic before it. */
export type Lean =
  /** A part of a sentence, such as "and for couples?": only the topic before makes a question of it. */
  | 'wholly'
  /** Says nothing of what it is about, or points back: the topic before is meant where nothing else is found. */
  | 'partly'

/** Most words of a turn that leans. */
const LEAN_WORDS_MAX = 7

const JOINED =
  '(?:and|n|but|or|so|ok|okay|also|then|sorry|oh|hm+|well|yes|even|only|just|maybe|what about|how about|what if)'

/** Begins as a part of a sentence does. */
const FRAGMENT = new RegExp(
  `^(?:${JOINED}[\\s,]+)*(?:(?:and|or|what about|how about|even|also|only|just)\\b|(?:for|with|without|from|to|by|per|at|in|on|if|than|about|as)\\b)`,
  'iu',
)

/** Makes a sentence of its own: a verb, but for one that stands behind "what about", or a word that asks. */
const VERB =
  /\b(?:is|are|am|was|were|do|does|did|can|could|will|would|should|shall|may|must|have|has|had|i want|i need)\b/iu
const ASKS = /\b(?:where|when|why|who)\b/iu
const ABOUT = /\b(?:what|how) about/iu

/** Asks what, and says of what; "what about" asks nothing by itself. */
const ASKS_WHAT = /\b(?:what|how|which)\b(?! about\b)/iu

/** Says for whom, with whom, how often or in which case, and nothing else. */
const IN_WHICH_CASE = new RegExp(`^(?:${JOINED}[\\s,]+)*(?:for|with|without|per|if)\\b`, 'iu')

/** Tells whether a turn asks for a case of the topic before, such as "and for students?": another topic is not meant by it. */
export function isCaseOfBefore(utterance: Utterance): boolean {
  return IN_WHICH_CASE.test(utterance) && leanOf(utterance) === 'wholly'
}

const POINTS_BACK = /\b(?:it|that|this|they|them|those|these|there|ones?|he|she|him|her|his)\b/iu

/** Tells how much a turn leans on the topic before it; null where it stands by itself. */
export function leanOf(utterance: Utterance): Lean | null {
  const words = utterance.split(/\s+/u)
  if (words.length > LEAN_WORDS_MAX) return null
  const telling = readWords(utterance).filter(({ text }) => !FUNCTION_WORDS.has(text))
  const asksItself = telling.length > 0 && ASKS_WHAT.test(utterance)
  if (FRAGMENT.test(utterance) && !asksItself && !isSentence(utterance)) return 'wholly'
  return telling.length === 0 || POINTS_BACK.test(utterance) || FRAGMENT.test(utterance) ? 'partly' : null
}

/** Tells whether a turn says nothing at all of what it is about, such as "says who?" or "do I have to": the topic before does. */
export function saysNoTopic(utterance: Utterance): boolean {
  const words = readWords(utterance)
  return words.length <= LEAN_WORDS_MAX && words.every(({ text }) => FUNCTION_WORDS.has(text))
}

function isSentence(utterance: Utterance): boolean {
  const about = utterance.search(ABOUT)
  return ASKS.test(utterance) || VERB.test(about < 0 ? utterance : utterance.slice(0, about))
}
