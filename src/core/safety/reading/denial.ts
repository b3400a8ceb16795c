import { find, pattern, type Pattern } from '../pattern/pattern.ts'
import type { Sign } from '../signs/sign.ts'
import { within, type Near } from './near.ts'

/** Tells whether a "not" before a sign in its clause denies it: "I do not think I want to". */
export function isNegated(near: Near): boolean {
  for (let at = near.at.from - 1; at >= Math.max(near.clause.from, near.at.from - 7); at -= 1) {
    const word = near.words[at] ?? ''
    if (NEGATORS.has(word))
      return (
        !isExcused(near.words, at + 1) &&
        !isRhetorical(near, at) &&
        !isDenyingDenial(near.words, at) &&
        !isUntold(near, at)
      )
    if (BARRIERS.has(word) && !RAISERS.has(near.words[at - 1] ?? '')) return false
  }
  return false
}

/** Tells whether somebody takes a sign back in its own clause, or in a later one that plainly points back to it. */
export function isTakenBackInWords(near: Near, sign: Sign): boolean {
  if (denies(near, GOVERNS, near.clause)) return true
  if (near.before && SAID_THEN.endOf(near.words, near.clause.from) >= 0 && denies(near, JOKES, near.before)) return true
  return near.after.some(clause => {
    const points = sign.kind === 'self' || sign.kind === 'distress' ? [JOKES, BACK, WELL] : [JOKES, BACK]
    if (sign.kind === 'abuse') points.pop()
    return points.some(point => denies(near, point, clause)) && find(AND_YET, near.words, clause.to) === null
  })
}

// "I can not say I do not want to", "it is not that I do not want to".
function isDenyingDenial(words: readonly string[], at: number): boolean {
  const found = find(DOUBLED, words, at - 8, at)
  return found !== null && found[1] <= at
}

const DOUBLED = pattern(
  '(can not|could not|will not|would not|not going to|never) (say|pretend|deny|claim|lie|promise|swear|tell (you|myself)) (that|and say)? i',
  'not (that|because|as if) i',
  '(lying|lie) if (i|you)',
  '(it is|that is) not true that',
)

// "I was joking | when I said".
const SAID_THEN = pattern('(when|that|if|about) i (said|say|wrote|typed|told|posted|texted)')

// "Nobody there knows that I …", "I have not told my wife that …": kept from others, not denied.
function isUntold({ words, at }: Near, negator: number): boolean {
  return find(UNTOLD, words, negator + 1, at.from) !== null
}

const UNTOLD = pattern(
  '(know|knows|knew|known|realise*|realize*|notice|notices|noticed|suspect|suspects|suspected|guess|guesses|guessed|aware|tell|tells|told|telling|hear|hears|heard|see|sees|saw|seen|understand|understands|understood|find out|finds out|found out)',
)

interface Part {
  readonly from: number
  readonly to: number
}

// A cue that is itself denied, wished for, or somebody else's opinion takes nothing back.
function denies(near: Near, cue: Pattern, clause: Part): boolean {
  const found = within(near, cue, clause)
  if (found === null) return false
  const isWithin = found[0] >= near.at.from && found[1] <= near.at.to
  return !isWithin && !isDenied(near.words, found[0]) && !isAnothers(near.words, clause.from, found[0])
}

/** Tells whether what stands at a place is denied, or only wished for: "not kidding", "no joke", "I wish I was joking". */
function isDenied(words: readonly string[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    const end = VOIDS.endOf(words, before)
    if (end >= 0 && end <= at) return true
    if (words[before] === ',' || BARRIERS.has(words[before] ?? '')) {
      if (!RAISERS.has(words[before - 1] ?? '')) return false
    }
  }
  return false
}

const VOIDS = pattern(
  '(not|never|no|nor|without|hardly|nobody|none|far from|anything but|half|stop|stopped|quit|past|beyond|wish|if only|unless)',
)

/** Tells whether somebody else says or thinks what stands at a place: "they say I exaggerate". */
function isAnothers(words: readonly string[], from: number, at: number): boolean {
  const found = find(OPINION, words, Math.max(from, at - 8), at)
  return found !== null && found[1] <= at
}

const OPINION = pattern(
  '(<someone>|<people>|you|people|everyone|everybody|nobody|no one|friends|family|all|the _|my (_)? _) (_)? (say|says|said|saying|think|thinks|thought|believe|believes|believed|call|calls|called|tell|tells|told|claim|claims|claimed|reckon|reckons|assume|assumes|assumed|feel|feels|insist|insists|keep saying|keeps saying|act like|accuse|accuses|accused|treat|treats|laugh|laughs|laughed)',
  '(according to|as if|as though|accused of|called|treated like|they all say)',
)

const NEGATORS = new Set(
  'not never nor neither without no stopped rather instead far longer nobody none nothing'.split(' '),
)

// "Can not stop", "not afraid", "not sure", "no reason not to": a negation that denies nothing.
const EXCUSED = new Set(
  (
    'stop stopping help wait only just sure afraid scared know resist sleep safe okay ok get shake control care mind doing ' +
    'feeling enough matter avoid handle bear deserve taking able see point reason stand take fine alone well good ' +
    'hesitate trust give tell joking kidding lying exaggerating dramatic'
  ).split(' '),
)

function isExcused(words: readonly string[], next: number): boolean {
  return EXCUSED.has(words[next] ?? '') || JOKES.endOf(words, next) >= 0
}

const BARRIERS = new Set('i but because so and when if'.split(' '))
const RAISERS = new Set('think believe mean say saying thinking feel feeling said that like'.split(' '))

// "Why not", "should I not", "no one would care": asked or said of others, not denied.
function isRhetorical(near: Near, at: number): boolean {
  return find(RHETORICAL, near.words, Math.max(0, at - 3), at + 1) !== null
}

const RHETORICAL = pattern(
  'why (do|should|can|would)? (i|we)? (not)',
  'should i not',
  '(reason|reasons|convince me|persuade me|beg me|talk me into) (why)? (i should)? not',
  '(no|any) reason not',
  'nothing (is)? stopping me',
  'no one',
  'not (want to live|going to make it)',
)

const AND_YET = pattern('but (i|now) (still|will|am going to|want|want to|might)')

/** Words for what is no more than said. */
const JOKING =
  '(kidding|joking|a joke|(a)? figure of speech|(an)? exaggeration|jk|figuratively|hyperbole|exaggerating|sarcasm|sarcastic|being dramatic|dramatic)'

const JOKES = pattern(JOKING, 'not (mean|meant) (it|that|$)', 'as a joke')

const SAID_NO = '(i|and) (said|answered|replied|told (him|her|them)) (god|lord|of course)? (no|nah|nope) ($|, )'
const NO_PLAN = 'no (plan|plans|intention|intentions|intent) (to|of) (kill*|hurt*|harm*|die|dying|end*|act*|do*)'

/** Words that govern the clause they stand in, before the sign or after it. */
const GOVERNS = pattern(
  JOKING,
  'not mean (it|that)',
  '(never|nor|at no time|at no point|not once) (have|had|did|do|would) i',
  '(denies|denied|zero|nil|without any) (any|all|current)? (suicidal|suicide|self harm|thoughts|ideation|intent|plans)',
  SAID_NO,
  '(self harm|suicide|suicidal thoughts|thoughts of (death|suicide|self harm)) , (none|no|nil|never|past|not at all) ($|, )',
  '(when|if) i (said|say|wrote|typed) ~ ~ ~ ~ i (meant|mean|was (joking|kidding))',
  NO_PLAN,
  '(would|will) (never|not) (act|do it|do anything|go through|hurt <self>|follow through|want to)',
  '(not|never) (acting|going to act|planning (on|to)|going to do anything|going to do it|serious)',
)

/** Words of a later clause that take back what was said before it. */
const BACK = pattern(
  '(i|he|she|they|we|not|never) (have|has|had|am|is|are|was|do|does|did|would|will|could|can)? (not|never) (<to>)? (going to|gonna|planning (on|to)?|plan to|intend* to|want* to|in (a|any))? (act|acting|do it|doing it|do that|do anything|doing anything|go through|going through|follow through|hurt*|harm*|kill*|suicidal|serious|attempt*|have (a|any) (plan|plans|intention)|in danger|at risk|die|do anything about it|be here|plan* anything|plan* to|anymore|now|want to)',
  'but not (in a|suicidal|going|anymore|any more|now)',
  'but (i|he|she|they) (am|do|does|did|is|have|would|will|was|are) not ($|,|now|anymore|any more)',
  SAID_NO,
  'but (i have)? no (plan|plans|intent|intention|intentions) ($|,|to|of|and|or|yet|now)',
  NO_PLAN,
  '(not|never) (acting|going to act|planning (on|to|anything)|going to do anything|going to do it|serious)',
)

/** Words of a later clause that say somebody is safe or getting help. */
const WELL = pattern(
  'but (i|he|she|they|it is|that is|we|things|life) (am|is|are|have|has|was|got|get|do|feel|feels)? (safe|fine|getting (help|better|treatment|there|support)|in (treatment|therapy|recovery|counseling|counselling)|reaching out|reaching|calling|better|healing|recovering|recovered|talking (to|with)|working (on|with|through)|doing (well|better|good|great|fine|much)|seeing (a|my|someone)|under|already (seeing|getting|talking|in)|got (help|better|through|past|over it|clean|treatment)|found (help|hope|a|my)|much better|well|stable|taking (my|meds|medication)|managing|staying (safe|alive|here)|handling|coping|past (it|that|all))',
  'but i have (support|help|my (family|friends|therapist|kids|faith)|people|someone|hope)',
  'but i am with (my|people|friends|family)',
  'but i know (i|it|things) will',
  'but i (have)? (told|called|asked|spoke|talked|reached|see|saw|got|made it|survived|never did|chose)',
  'but (therapy|i got|treatment|meds|now i am|now|now things|things are|life is) ~ (saved|help*|better|good|great|fine|happy|healing|recover*)',
)
