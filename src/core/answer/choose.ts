import type { Edition } from '../edition.ts'
import type { IntentChoice } from '../reply.ts'
import type { Some } from '../some.ts'
import type { Said, Utterance } from '../turn.ts'

const NONE =
  /^\W*(?:no|nope|none|neither|nothing|other|something else|(?:none|neither|not(?: any)?|any) of (?:these|them|those|the above)|not (?:these|those|that)|no thanks?|no thank you|cancel|never mind|nevermind)\W*$/iu

const ORDINAL =
  /^\W*(?:(?:number|no\.?|nr\.?|option|choice|answer|the|i mean|i meant|take)\s+)*(?:(1|one|1st|first|a)|(2|two|2nd|second|b)|(3|three|3rd|third|c)|(last))(?:\s+(?:one|option|choice|please|question))*\W*$/iu

/** How much likelier the best of the choices must be than the next, for words to pick it. */
const PICK_RATIO = 2

/**
 * Reads what somebody said after a choice was offered: a number, words that point at one choice, or "none of these" become
 * the press of that button; anything else stays what it was, a new question.
 */
export function choose(said: Said, choices: Some<IntentChoice>, edition: Edition): Said {
  if (said.kind !== 'words') return said
  if (NONE.test(said.utterance)) return { kind: 'press', action: { verb: 'none', about: '' } }
  const picked = byNumber(said.utterance, choices) ?? byWords(said.utterance, choices, edition)
  return picked ? { kind: 'press', action: { verb: 'show', about: picked.intent } } : said
}

function byNumber(utterance: Utterance, choices: Some<IntentChoice>): IntentChoice | null {
  const found = ORDINAL.exec(utterance)
  if (!found) return null
  const at = found.slice(1).findIndex(group => group !== undefined)
  return (at === 3 ? choices.at(-1) : choices[at]) ?? null
}

function byWords(utterance: Utterance, choices: Some<IntentChoice>, edition: Edition): IntentChoice | null {
  const said = wordsOf(utterance)
  const named = choices.filter(choice => wordsOf(choice.title).some(word => said.includes(word)))
  const only = named.length === 1 && said.length <= 3 ? named[0] : undefined
  if (only) return only
  const match = edition.matcher.match(utterance)
  if (match.kind === 'confident') return null
  const [best, next] = match.candidates.filter(candidate => choices.some(choice => choice.intent === candidate.intent))
  const stands = best && (!next || best.confidence >= PICK_RATIO * next.confidence) && best === match.candidates[0]
  return stands && said.length <= 3 ? (choices.find(choice => choice.intent === best.intent) ?? null) : null
}

/** Words long enough to tell one title from another. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
}
