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
  const parts = evened(utterance)
    .split(BREAK)
    .flatMap(part => toUtterance(part) ?? [])
  return parts.length > 1 ? parts.slice(-PARTS_MAX) : [utterance]
}

/** Where one clause may name two topics: "price and length", "fees, insurance + parking". */
const JOINT = /(?:, ?(?:and )?| (?:and|plus|as well as) | ?[&+/] ?)(?:(?:also|about|for|the|your) )*/iu

/** Opens a question of yes or no, whose subject holds beyond a joint: "can I stop and come back". "Can you tell me" asks for what follows. */
const YES_OR_NO =
  /^(?:can|could|do|does|did|is|are|will|would|should|must|may|have|has)\b(?! you (?:please )?(?:tell|explain|say|give|send)\b)/iu

/** Sets two things side by side, and asks one question of both. */
const COMPARES = /\b(?:between|versus|vs)\b/iu

const OPENS = new RegExp(`^(?:${OPENERS})\\b`, 'iu')

/** Most topics that one clause is looked through for; a longer list is a story. */
const TOPICS_MAX = 4

/** What stands between the joints of a clause, each to be looked at as a topic of its own; none where there is no joint. */
export function topicsIn(utterance: Utterance): readonly Utterance[] {
  const parts = evened(utterance)
    .split(JOINT)
    .flatMap(part => toUtterance(part) ?? [])
  const isShared =
    COMPARES.test(utterance) || (YES_OR_NO.test(utterance) && parts.slice(1).some(part => !OPENS.test(part)))
  return parts.length > 1 && parts.length <= TOPICS_MAX && !isShared ? parts : []
}

/** With one blank where several stand. */
function evened(utterance: Utterance): string {
  return utterance.replace(/[^\S\n]+/gu, ' ')
}

/** What a greeting is followed by; empty where by nothing. Null where nobody is greeted. */
export function afterGreeting(utterance: Utterance): string | null {
  const [greeting] = AT_FIRST.exec(`${utterance} `) ?? []
  return greeting === undefined ? null : utterance.slice(greeting.length)
}
