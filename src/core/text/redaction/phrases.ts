import { follows, isContent, mayName, wordBefore, wordFrom, type FrameWord } from './frame-words.ts'
import { isNoun } from './known-words.ts'
import { NUMBER, TAKEN } from './marks.ts'
import { OF_CLINICS, PEOPLE } from './people-and-clinics.ts'
import { PLACES } from './plain-places.ts'
import { TAILS } from './with-between.ts'

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** Words that a name may begin with, before what nobody knows: “old […]”, “little […]”. */
const BEFORE_NAMES = listed(
  `old new little big great royal red black white green blue golden silver grand upper lower north south east west lil wee mad fat skinny
  tiny young crazy saint st mount fort port lake upper inner outer good holy`,
)

const ENDS_NAMES = listed(
  `drive close row way club end hill view house court road street green cross lodge mail air post express foods energy gas water rail airways hr
  ltd llp plc inc co trust council services health media stores motors`,
)
const COLOURS = listed('red blue green yellow black white brown pink purple orange silver golden gold grey gray')
/** What a number belongs to goes with it. */
const NUMBERED = listed(
  'number no flat apt apartment platform unit patient room route ward block gate plot suite form bay pitch locker',
)

/** What goes with something that was taken out: the rest of a name, and the small words between two halves. */
export function withPhrases(marks: readonly string[], words: readonly FrameWord[]): readonly string[] {
  const all = [...marks]
  for (let at = 0; at < words.length; at++) {
    if (all[at] === NUMBER && /^(?:bus|tram|train|route|line)$/.test(wordFrom(words, at + 1))) all[at + 1] = TAKEN
    if (all[at] === NUMBER && NUMBERED.has(wordBefore(words, at))) all[at - 1] = TAKEN
    if (isFromBare(words, all, at)) all[at] = TAKEN
    if (isLoneLetter(words, at) && (isMark(all[at - 1]) || isMark(all[at + 1]))) all[at] = TAKEN
    if (/^\p{L}$/u.test(words[at]?.lower ?? '') && all[at - 1] === NUMBER && all[at + 1] === NUMBER) all[at] = NUMBER
    if (
      TITLES.has(words[at]?.lower ?? '') &&
      all[at + 1] === TAKEN &&
      follows(words, at + 1) &&
      !OWNED.test(wordBefore(words, at))
    )
      all[at] = TAKEN
    if (all[at] !== TAKEN) continue
    all.fill(TAKEN, startOfName(words, at), endOfName(words, at))
    if (/^(?:wife|husband|widow|widower|son|daughter)$/.test(wordFrom(words, at + 1)) && isOfSomebody(words, at))
      all[at + 1] = TAKEN
    if (isSpelled(words, at)) all.fill(TAKEN, at, at + 4)
    if (isKnownFor(words, at)) all.fill(TAKEN, at, at + 3)
  }
  for (let at = 0; at < words.length; at++) if (all[at] === TAKEN) all.fill(TAKEN, startOfPlace(words, all, at), at)
  return all
}

/** “I am a […] wife”: what somebody is by what another is. */
function isOfSomebody(words: readonly FrameWord[], at: number): boolean {
  return (
    /^(?:a|an|the)$/.test(wordBefore(words, at)) &&
    /^(?:am|is|was|i'm|im|he's|hes|she's|shes|as)$/.test(wordBefore(words, at, 2))
  )
}

/** “[…] with an i”. */
function isSpelled(words: readonly FrameWord[], at: number): boolean {
  const [by, how, letter] = [1, 2, 3].map(on => wordFrom(words, at + on))
  return by === 'with' && /^(?:a|an|one|two|no|double)$/.test(how ?? '') && /^\p{L}(?:'?s)?$/u.test(letter ?? '')
}

/** “[…] the plumber”. */
function isKnownFor(words: readonly FrameWord[], at: number): boolean {
  const isSomebody =
    /^(?:\^|is|it's|its|i'm|im|me|and|by|with|from|grandad|dad|uncle|boss|neighbour|neighbor|mate|friend|brother)$/.test(
      wordBefore(words, at),
    )
  return (
    isSomebody &&
    wordFrom(words, at + 1) === 'the' &&
    follows(words, at + 2) &&
    mayName(words, at + 2) &&
    !mayName(words, at + 3)
  )
}

/** What somebody is called by before their name, where it is not said whose they are. */
const TITLES = listed(
  'doctor mister pastor vicar reverend imam rabbi captain professor prof dame lord lady baby grandma grandpa grandad auntie aunt aunty uncle nan nana granny gran sister brother father mother nurse judge officer sergeant',
)
const OWNED = /^(?:my|his|her|your|our|their|the|a|an|me|[a-z]+'s|\[…\])$/

/** “[…] from shelter”. */
function isFromBare(words: readonly FrameWord[], marks: readonly string[], at: number): boolean {
  return (
    marks[at - 2] === TAKEN &&
    wordBefore(words, at) === 'from' &&
    isPartOfName(words, at) &&
    !PLACES.has(words[at]?.lower ?? '')
  )
}

function isLoneLetter(words: readonly FrameWord[], at: number): boolean {
  return /^[b-hj-tv-z]$/.test(words[at]?.lower ?? '') && /^[\s-]?$/.test(words[at]?.gap ?? '')
}

function startOfName(words: readonly FrameWord[], at: number): number {
  if (!follows(words, at)) return at
  const [near, far] = [wordBefore(words, at), wordBefore(words, at, 2)]
  if (COLOURS.has(near)) return at - 1
  if (BEFORE_NAMES.has(near)) return /^(?:a|an|any|no|some|very|so|too)$/.test(far) ? at : at - 1
  if (COUNTED.test(near) && /^(?:the|at|am|is|was|as|in|of|with|by|from|near|to)$/.test(far)) return at - 1
  if (isOfWhatSomebodyIs(words, at)) return at - 1
  let from = at
  while (from > at - 3 && follows(words, from) && (isPartOfName(words, from - 1) || isKindOf(words, from - 1)))
    from -= 1
  if (isLedIn(words, from - 1, from < at)) return from - 1
  return from < at && BEFORE_PLACES.test(wordBefore(words, from)) ? from : at
}

/** “At stepping […]”: whatever stands between “at” and a name is of the name. */
function isLedIn(words: readonly FrameWord[], at: number, isBeforeNoun: boolean): boolean {
  if (!follows(words, at + 1) || !follows(words, at) || !isCommon(words, at)) return false
  return (isBeforeNoun ? /^(?:in|at|from|with|of|to|near|outside)$/ : /^(?:in|at|from|near|outside)$/).test(
    wordBefore(words, at),
  )
}

/** “The volunteer […]”: what stands right behind “the” is of what follows. */
function isKindOf(words: readonly FrameWord[], at: number): boolean {
  const word = words[at]?.lower ?? ''
  const isPlain = OF_CLINICS.has(word) || PEOPLE.has(word) || /(?:ly|ed|ing|est)$/.test(word)
  return /^(?:the|our)$/.test(wordBefore(words, at)) && !isPlain && mayName(words, at)
}

/** “The three […]”, “second […]”. */
const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten|second|third|fourth|fifth|first|under|over)$/
const BEFORE_PLACES = /^(?:at|in|from|near|the|on|for|our|this|outside|a|an|my|his|her|their|joined|join|with|of|to)$/

/** “I am a drag […]”: what kind of one. */
function isOfWhatSomebodyIs(words: readonly FrameWord[], at: number): boolean {
  const kind = wordBefore(words, at)
  return (
    /^(?:a|an|the)$/.test(wordBefore(words, at, 2)) &&
    /^(?:am|is|was|i'm|im|he's|hes|she's|shes|as)$/.test(wordBefore(words, at, 3)) &&
    mayName(words, at - 1) &&
    !/(?:ly|ed)$|^(?:very|bit|real|total|complete|bad|good)$/.test(kind)
  )
}

function endOfName(words: readonly FrameWord[], at: number): number {
  let to = at + 1
  while (
    to < at + 3 &&
    follows(words, to) &&
    (isPartOfName(words, to) || ENDS_NAMES.has(words[to]?.lower ?? '') || TAILS.has(words[to]?.lower ?? ''))
  )
    to += 1
  return to
}

function isPartOfName(words: readonly FrameWord[], at: number): boolean {
  const word = words[at]?.lower ?? ''
  return (isNoun(word) || PLACES.has(word)) && mayName(words, at) && !OF_CLINICS.has(word) && !PEOPLE.has(word)
}

/** “The post office in […]”, “[…] from […]”: where what was taken out is, and what stands between. */
function startOfPlace(words: readonly FrameWord[], marks: readonly string[], at: number): number {
  if (!follows(words, at)) return at
  const before = startOfGap(words, marks, at)
  if (before < at) return before
  if (/^our lady of$/.test([3, 2, 1].map(back => wordBefore(words, at, back)).join(' '))) return at - 3
  const isArticle = /^(?:the|a|an|our|my)$/.test(wordBefore(words, at))
  const joint = isArticle ? at - 2 : at - 1
  if (wordBefore(words, at) === 'and' && GO_TO.test(`${wordBefore(words, at, 4)} ${wordBefore(words, at, 3)}`))
    return at - 2
  if (!JOINING.test(wordBefore(words, joint + 1)) || !follows(words, joint)) return at
  if (wordBefore(words, at) === 'and' && wordBefore(words, at, 3) === 'the' && isContent(words, at - 2)) return at - 3
  const from = startOfCommon(words, joint)
  if (from === joint) return at
  const lead = wordBefore(words, from)
  if (/^(?:the|this|that)$/.test(lead)) return from - 1
  if (wordBefore(words, joint + 1) === 'to') return at
  if (wordBefore(words, joint + 1) === 'and') return at
  const areNouns = words.slice(from, joint).every((_, on) => isPartOfName(words, from + on))
  return areNouns && /^(?:at|in|to|from|by|via|on|near|for|a|an|above|outside|behind|opposite)$/.test(lead) ? from : at
}

/** Where up to three words begin that may be of a place. */
function startOfCommon(words: readonly FrameWord[], joint: number): number {
  let from = joint
  while (from > joint - 3 && isCommon(words, from - 1) && (from === joint || follows(words, from))) from -= 1
  return from
}

function isCommon(words: readonly FrameWord[], at: number): boolean {
  const word = words[at]?.lower ?? ''
  return isContent(words, at) && !OF_CLINICS.has(word) && !PEOPLE.has(word)
}

/** Where what stands between two things that were taken out begins: “[…] past the […]”, “[…] broken […]”. */
function startOfGap(words: readonly FrameWord[], marks: readonly string[], at: number): number {
  let from = at
  while (from > at - 4 && follows(words, from) && isBetween(words, from - 1, at - from)) from -= 1
  for (; from < at; from++) if (isMark(marks[from - 1]) && follows(words, from)) return from
  return at
}

function isMark(mark: string | undefined): boolean {
  return mark === TAKEN || mark === NUMBER
}

function isBetween(words: readonly FrameWord[], at: number, sofar: number): boolean {
  const word = words[at]?.lower ?? ''
  if (BETWEEN.has(word)) return true
  return sofar < 3 && mayName(words, at) && !OF_CLINICS.has(word) && !PEOPLE.has(word)
}

const BETWEEN = listed(
  'in of at on off from near by with past to the a an our for under over and into behind opposite via outside',
)
const JOINING = /^(?:in|of|at|on|from|near|by|outside|off|behind|opposite|above|between|beside|past|to|and)$/
const GO_TO = /^(?:go|goes|going|went|been) to$/
