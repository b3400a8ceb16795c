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
