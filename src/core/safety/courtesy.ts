import type { Utterance } from '../model/turn.ts'

/** Words of somebody who takes leave or says thanks as everybody does, and the little words between them. */
const WORDS =
  'bye|byee+|goodbye|good|night|evening|day|morning|weekend|one|see|ya|you|later|soon|then|now|for|thanks|thank|thx|ty|cheers|take|care|ok|okay|k|great|fine|so|much|very|a|lot|many|and|have|all|nice|lovely|till|next|time|well|right|alright|cool'

const THANKS = `(?:(?:thanks|thank you|thx),? )?(?:you|that|this) (?:have been|has been|were|was|are|is) (?:very |so |really )?(?:helpful|useful|a (?:great|big|real) help)`

const COURTESY = new RegExp(`^(?:(?:(?:${WORDS})\\b[\\s,.!:)*-]*)+|${THANKS}[.! ]*)$`, 'iu')

const THESE = '(?:these|those|them|em|the above)'
const CHOICES = [
  `(?:none|neither|both|all|either|any|one) of ${THESE}`,
  `not ${THESE}|not any of ${THESE}`,
  'none|neither|both|all three|all',
  '(?:the )?(?:first|second|third|last|other)(?: one)?|(?:number|option) (?:one|two|three|\\d)',
  'something else|not (?:this|that) one',
].join('|')

const CHOICE = new RegExp(
  `^(?:(?:no|nope|nah|sorry|yes)\\b,? )?(?:${CHOICES})(?:,? (?:please|pls|thanks|thank you|thx))?[.!? ]*$`,
  'iu',
)

/** Longest of them, in characters. */
const LENGTH_MAX = 80

/**
 * Tells whether nothing was said but a courtesy. "Bye" by itself is how most conversations end; "goodbye everyone", and a "bye"
 * after words that worried, are heard as what they may be.
 *
 * @example
 * isCourtesy('ok thanks, bye!') // → true
 * isCourtesy('goodbye forever') // → false
 */
export function isCourtesy(utterance: Utterance): boolean {
  return utterance.length <= LENGTH_MAX && COURTESY.test(utterance)
}

/**
 * Tells whether nothing was said but which of several things is meant. It is made of the little words that grief is told with, too, so
 * the classifier cannot know.
 *
 * @example
 * isChoice('no, none of these') // → true
 * isChoice('none of them will miss me') // → false
 */
export function isChoice(utterance: Utterance): boolean {
  return utterance.length <= LENGTH_MAX && CHOICE.test(utterance)
}
