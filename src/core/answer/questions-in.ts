import { toUtterance, type Utterance } from '../model/turn.ts'

/** Most parts of an utterance that are looked at one by one. */
const PARTS_MAX = 12

/** Words that open a question after "and", so that "does it work and what does it cost" is two. */
const OPENERS =
  'how|what|when|where|who|which|why|do|does|did|is|are|am|can|could|will|would|should|must|may|have|has|i need|i want'

const HELLO = 'hi|hiya|hello|hey|good (?:morning|afternoon|evening)'

const GREETING = `${HELLO}|thanks|thank you`

/** A greeting, and whom it is for. "Hiking" is none, nor is "hi-fi". */
const AT_FIRST = new RegExp(
  `^(?:${HELLO})(?: (?:my |dear )*(?:there|again|all|everyone|team|friends?|mate|bot|doctor|sir|madam)\\b)?[\\s,.!:–]+(?:- )?`,
  'iu',
)

/** Between two parts: after a sentence, at a line's end, around "and also", before "and what …", after a greeting. */
const BREAK = new RegExp(
  [
    '(?<=[?!.;]) ',
    '\\n+',
    ',? (?:and also|and then|also|plus) ',
    `,? (?:and|or|but) (?=(?:${OPENERS})\\b)`,
    `(?<=^(?:${GREETING})(?: \\w+){0,2}), `,
  ].join('|'),
  'iu',
)

/**
 * Splits an utterance into the questions and statements it holds, in their order; the whole utterance when there is only
 * one. Long stories give their last parts, since the question stands at the end. Linear in the utterance.
 */
export function questionsIn(utterance: Utterance): readonly Utterance[] {
  const evened = utterance.replace(/[^\S\n]+/gu, ' ')
  const parts = evened.split(BREAK).flatMap(part => toUtterance(part) ?? [])
  return parts.length > 1 ? parts.slice(-PARTS_MAX) : [utterance]
}

/** What a greeting is followed by; empty where by nothing. Null where nobody is greeted. */
export function afterGreeting(utterance: Utterance): string | null {
  const [greeting] = AT_FIRST.exec(`${utterance} `) ?? []
  return greeting === undefined ? null : utterance.slice(greeting.length)
}
