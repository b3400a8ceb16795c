import type { Utterance } from '../model/turn.ts'

/** Words of somebody who takes leave or says thanks as everybody does, and the little words between them. */
const WORDS =
  'bye|byee+|goodbye|good|night|evening|day|morning|weekend|one|see|ya|you|later|soon|then|now|for|thanks|thank|thx|ty|cheers|take|care|ok|okay|k|great|fine|so|much|very|a|lot|many|and|have|all|nice|lovely|till|next|time|well|right|alright|cool'

const COURTESY = new RegExp(`^(?:(?:${WORDS})\\b[\\s,.!:)*-]*)+$`, 'iu')

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
