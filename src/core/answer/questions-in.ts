import type { Utterance } from '../turn.ts'
import { toUtterance } from '../turn.ts'

/** Most parts of an utterance that are looked at one by one. */
const PARTS_MAX = 12

/** Words that open a question after "and", so that "does it work and what does it cost" is two. */
const OPENERS =
  'how|what|when|where|who|whom|which|why|do|does|did|is|are|am|can|could|will|would|should|must|may|have|has|i need|i want|i would like'

const BREAK = new RegExp(
  String.raw`[?!.;\n]+\s+|[?!;\n]+$|\.$|,?\s+(?:and also|and then|also|plus)\s+|,?\s+(?:and|or|but)\s+(?=(?:${OPENERS})\b)|^(?:hi|hello|hey|good (?:morning|afternoon|evening)|thanks|thank you)\b[^,.!?]{0,20},\s+`,
  'giu',
)

/**
 * Splits an utterance into the questions and statements it holds, in their order; the whole utterance when there is only one.
 * Long stories give their last parts, since the question stands at the end.
 */
export function questionsIn(utterance: Utterance): readonly Utterance[] {
  const cuts = [...utterance.matchAll(BREAK)].map(found => found.index + found[0].length)
  const starts = [0, ...cuts]
  const parts = starts
    .map((start, at) => toUtterance(utterance.slice(start, starts[at + 1]).replace(/[\s,;]+$/u, '')))
    .filter(part => part !== null)
  return parts.length > 1 ? parts.slice(-PARTS_MAX) : [utterance]
}
