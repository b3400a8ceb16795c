import { find, pattern } from '../pattern/pattern.ts'
import type { Span } from '../spelling/span.ts'

/** A part of a sentence in which somebody says or does one thing. */
export interface Clause extends Span {
  /** Set beside another clause as its time: "when I was nine", "before I got help". */
  readonly isTime: boolean
  /** Takes up what was said before it: "but", "though", or nothing at all: "just kidding". */
  readonly turns: boolean
}

/**
 * Cuts a sentence into clauses: one begins where a conjunction or a comma brings a subject of its own, or where a sentence runs
 * on into another "I". What is said or thought stays with whoever says it: "she says I exaggerate" is one clause.
 */
export function clausesOf(words: readonly string[]): readonly Clause[] {
  const starts = [0, ...words.keys().filter(at => at > 0 && beginsClause(words, at))]
  return joined(starts, words).map((from, at, all) => clauseAt(words, from, all[at + 1] ?? words.length))
}

function clauseAt(words: readonly string[], from: number, to: number): Clause {
  return { from, to, isTime: TIME.endOf(words, from) >= 0, turns: TURNS.endOf(words, from) >= 0 }
}

/** The number of the clause that a word stands in. */
export function clauseOf(clauses: readonly Clause[], at: number): number {
  return Math.max(
    0,
    clauses.findLastIndex(({ from }) => from <= at),
  )
}

function beginsClause(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? ''
  if (PAUSES.has(before)) return AFTER_PAUSE.endOf(words, at) >= 0
  if (TURNING.has(words[at] ?? '')) return true
  if (LINKED.endOf(words, at) >= 0) return !LINKS.has(before)
  return RUN_ON.has(words[at] ?? '') && !isHeld(words, at)
}

const PAUSES = new Set([',', '"'])
const TURNING = new Set('but because though although whereas except'.split(' '))
const LINKS = new Set(
  'and or so while since when whenever if after before until unless where that as than once yet but because though although'.split(
    ' ',
  ),
)
const RUN_ON = new Set(['i', 'he', 'she', 'we'])

// What comes before "I" and holds it: "I think I", "all I", "she told me I", "would I".
function isHeld(words: readonly string[], at: number): boolean {
  const [before, earlier] = [words[at - 1] ?? '', words[at - 2] ?? '']
  return (
    HOLDS.has(before) ||
    LINKS.has(before) ||
    (OBJECTS.has(before) && TELLS.has(earlier)) ||
    TOLD.endOf(words, at - 3) === at
  )
}

const HOLDS = new Set(
  (
    'think thinks thought thinking believe believes say says said saying mean means meant know knows knew feel feels felt like wish ' +
    'wishes wished hope hopes hoping pray afraid scared worried sure swear guess suppose realise realize sees see told tell tells ' +
    'decided promise promised admit admits admitted claim claims pretend deny denied wonder why how what who whom where whether ' +
    'all everything anything nothing something way time day moment reason not never nor can could would will should do does did ' +
    'am is are was were have has had may might must rather only even both either glad sorry'
  ).split(' '),
)
const TOLD = pattern('(tell|told|tells|telling|ask|asked|asking) (my|our|his|her|the|a) _ ')
const OBJECTS = new Set('me him her them you us everyone people'.split(' '))
const TELLS = new Set('told tell tells telling asked ask asks asking convinced'.split(' '))

/** A subject: a pronoun, or a noun that goes on to do something. */
const SUBJECT =
  '(i|you|he|she|it|we|they|there|this|that|these|those|what|everyone|everybody|everything|nobody|no one|nothing|someone|somebody|something|people|life' +
  '|(my|our|his|her|their|your|the|a|an|that|this|some|one of my) _ !(,|$|"|and|or|of|in|on|at|with|for|from|to|than|myself))'
const LINK = '(and|or|so|then|while|since|when|whenever|if|after|before|until|unless|yet|now|plus|also)'

const LINKED = pattern(`${LINK} (now|then|not|if|when)? ${SUBJECT}`)

/** Says that there was a time, which begins a clause and lies behind. */
export const THERE_WAS_A_TIME =
  'there (was|were|has been) (once)? (a|one|some|many|two|three)? (_)? (time|times|point|period|year|years|months|spell|phase)'

const AFTER_PAUSE = pattern(
  `(${LINK}|but|because|though|although|except|whereas|how|why|well|no|not|now|anyway)? (now|then|if|when|that|maybe)? ${SUBJECT}`,
  '(but|because|though|although|except|yet)',
  '(can|could|do|does|did|is|are|will|would|should|was|were|have|has|what|how|why|who|where|when) (i|you|he|she|it|we|they|there|this|that|the|my|a)',
  '(just|only|not|no)? (kidding|joking|thanks|thank|please|sorry)',
)
const TIME = pattern(
  '(and|but|that)? (when|while|before|after|since|until|back when|whenever|once) !(i (am|get|feel|see|think|go|wake))',
  `(and|but)? ${THERE_WAS_A_TIME}`,
  '(and|but)? (about|around|at)? this time (last|_ (years|months|winters|summers) ago|a year ago)',
)
const TURNS = pattern('(but|though|although|except|yet|just|only|however|thankfully|luckily)', '(kidding|joking)')

// "In 2012, I …": what has no subject of its own belongs to what follows, and so does a bare "when I said".
function joined(starts: readonly number[], words: readonly string[]): readonly number[] {
  return starts.filter((start, at) => at === 0 || !isLead(words, starts[at - 1] ?? 0, start))
}

function isLead(words: readonly string[], from: number, to: number): boolean {
  if (TURNING.has(words[to] ?? '') || NOUN_AND_VERB.endOf(words, from) >= 0) return false
  return find(HAS_SUBJECT, words, from, to) === null
}

const NOUN_AND_VERB = pattern(
  '(and|but|so)? (my|our|his|her|their|your|the|a|an) _ !(,|$|"|and|or|of|in|on|at|with|for|from|to|than|about|i|he|she|we|they|you|where|when|who|that) (_)? !(,|i|he|she|we|they|you|a|my|that)',
)

const HAS_SUBJECT = pattern(
  '(i|you|he|she|it|we|they|there|this|that|these|those|everyone|everybody|nobody|no one|someone|people)',
  '(my|our|his|her|their|your|the|a|an) _ (is|are|was|were|has|have|had|will|would|can|could|says|said|told|keeps|does|did|do|thinks|wants)',
  '(kidding|joking)',
)
