import type { Matcher } from '../model/match.ts'
import { typoCost } from '../text/typo-cost.ts'
import { readWords } from '../text/words.ts'
import type { Utterance } from '../model/turn.ts'

/** Most that slips in a word may cost which turns into a pleasantry: one, of any kind in a long word. */
const SLIP_MAX = 1
/** The same where a letter stands in the place of another. In so short words as "hiya" that makes too many others. */
const REPLACED_MAX = 0.75

/**
 * Tells whether an utterance that reads as a pleasantry is one as it was typed. Words are short there, so that a word nobody
 * knows is soon mistaken for one: "hipaa" is not "hiya".
 */
export function isMeantPleasantly(utterance: Utterance, matcher: Matcher): boolean {
  const read = matcher.read(utterance).map(({ word }) => word)
  const typed = readWords(utterance).map(({ text }) => text)
  if (read.join('') === typed.join('')) return true
  return read.length === typed.length && typed.every((word, at) => isSlip(word, read[at] ?? ''))
}

function isSlip(typed: string, read: string): boolean {
  const most = typed.length === read.length ? REPLACED_MAX : SLIP_MAX
  return typed === read || typoCost(typed, read, most) <= most
}
