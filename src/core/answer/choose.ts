import type { Edition } from '../model/edition.ts'
import { FUNCTION_WORDS } from '../text/function-words.ts'
import type { IntentChoice } from '../model/reply.ts'
import type { Some } from '../model/some.ts'
import type { Said, Utterance } from '../model/turn.ts'

const NONE =
  /^\W*(?:no|nope|none|neither|nothing|other|something else|(?:none|neither|not(?: any)?|any) of (?:these|them|those|the above)|not (?:these|those|that)|no thanks?|no thank you|cancel|never mind|nevermind)\W*$/iu

const YES =
  /^\W*(?:yes|yeah|yep|yup|ok|okay|sure|right|exactly|please|that(?: one)?|(?:yes )?(?:please|i do|that one))\W*$/iu

const ORDINAL =
  /^\W*(?:(?:number|no\.?|nr\.?|option|choice|answer|the|i mean|i meant|take)\s+)*(?:(1|one|1st|first|a)|(2|two|2nd|second|b)|(3|three|3rd|third|c)|(last))(?:\s+(?:one|option|choice|please|question))*\W*$/iu

/** How much likelier the best of the choices must be than the next, for words to pick it. */
const PICK_RATIO = 2

/** Most telling words of a pick; more than that is a question of its own. */
const PICK_WORDS_MAX = 2

/** What somebody may choose from; `isBelow` where it stood below an answer that was shown: to this, "yes" says that it was meant. */
interface Offered {
  readonly choices: Some<IntentChoice>
  readonly isBelow: boolean
}

/**
 * Reads what somebody said after a choice was offered: a number, words that point at one choice, "yes" to the only one, or
 * "none of these" become the press of that button; anything else stays what it was, a new question.
 */
export function choose(said: Said, { choices, isBelow }: Offered, edition: Edition): Said {
  if (said.kind !== 'words') return said
  if (NONE.test(said.utterance)) return { kind: 'press', action: { verb: 'none', about: '' } }
  const isOnly = !isBelow && choices.length === 1 && YES.test(said.utterance)
  const picked = isOnly ? choices[0] : (byNumber(said.utterance, choices) ?? byWords(said.utterance, choices, edition))
  return picked ? { kind: 'press', action: { verb: 'show', about: picked.intent } } : said
}

function byNumber(utterance: Utterance, choices: Some<IntentChoice>): IntentChoice | null {
  const found = ORDINAL.exec(utterance)
  if (!found) return null
  const at = found.slice(1).findIndex(group => group !== undefined)
  return (at === 3 ? choices.at(-1) : choices[at]) ?? null
}

function byWords(utterance: Utterance, choices: Some<IntentChoice>, edition: Edition): IntentChoice | null {
  const match = edition.matcher.match(utterance)
  if (match.kind === 'confident') return choices.find(choice => choice.intent === match.best.intent) ?? null
  const said = tellingWords(utterance)
  if (said.length > PICK_WORDS_MAX) return null
  const named = choices.filter(choice => tellingWords(choice.title).some(word => said.includes(word)))
  if (named.length === 1) return named[0] ?? null
  const [best, next] = match.candidates
  const standsOut = best && (!next || best.confidence >= PICK_RATIO * next.confidence)
  return standsOut ? (choices.find(choice => choice.intent === best.intent) ?? null) : null
}

/** Words that can tell one title from another. */
function tellingWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter(word => !FUNCTION_WORDS.has(word))
}
