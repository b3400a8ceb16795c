import type { Signal } from '../../model/assessment.ts'
import type { Sentence } from '../spelling/normalise.ts'
import type { Near, Span } from '../spelling/near.ts'
import { IS_AWAY, LATELY, LONG_AGO, ONCE, PAST, RECOVERED } from './past.ts'
import { find, pattern, type Pattern } from '../pattern/pattern.ts'
import type { Sign } from '../signs/sign.ts'
import { whose } from './subject.ts'

/** How a sentence means a sign that stands in it. */
export type Meaning = 'meant' | 'taken-back' | 'told' | 'asked-about'

/** A sign as its sentence means it, and whom it is about. */
export interface Reading {
  readonly meaning: Meaning
  readonly kind: Signal['kind']
  /** True where the person says it of themselves and of now: "I want", "I am". */
  readonly isNow: boolean
}

/** Reads a sign in its sentence: who it is about, and whether negation, past, media or a question take it back. */
export type ReadSign = (sign: Sign, sentence: Pick<Sentence, 'words' | 'asks'>, at: Span) => Reading

/** Makes a reader for one utterance: where the same words stand around the same sign again, it knows what they mean. */
export function createSignReader(): ReadSign {
  const known = new Map<string, Reading>()
  return (sign, { words, asks }, at) => {
    const near = closeTo(words, at)
    const key = [sign.rule, sign.kind, near.at.from, near.at.to, asks, ...near.words].join(' ')
    const reading = known.get(key) ?? read(sign, near, asks)
    known.set(key, reading)
    return reading
  }
}

function read(sign: Sign, near: Near, asks: boolean): Reading {
  const whom = sign.kind === 'self' ? whose(near) : sign.kind
  const about = whom === 'general' && sign.reading === 'fixed' ? 'self' : whom
  const meaning = meaningOf(sign, near, { about, asks })
  return { meaning, kind: about === 'general' ? 'information' : about, isNow: isNow(near) }
}

interface Asked extends Pick<Sentence, 'asks'> {
  readonly about: Signal['kind'] | 'general'
}

function meaningOf(sign: Sign, near: Near, { about, asks }: Asked): Meaning {
  if (sign.reading === 'open' && isNegated(near)) return 'taken-back'
  if (isTakenBack(near, sign)) return 'taken-back'
  if (isTold(near, about)) return 'told'
  return isAskedAbout(near, about) || (asks && isForKnowledge(near, sign)) ? 'asked-about' : 'meant'
}

/** Tells whether a sentence denies, looks back or tells of a film, whatever sign may stand in it. Reads its first words only, so that it stays linear. */
export function isSoftened(words: readonly string[]): boolean {
  const first = words.slice(0, 4 * REACH)
  const isPast = find(PAST, first) !== null && (find(LATELY, first) === null || find(RECOVERED, first) !== null)
  const isDenied = find(DENIED, first) !== null || find(NOT_DONE, first) !== null
  return isPast || isDenied || (find(MEDIA, first) !== null && find(RETOLD, first) !== null)
}

// How many words around a sign are read: bounded, so that reading stays linear.
const REACH = 30

function closeTo(words: readonly string[], at: Span): Near {
  const from = Math.max(0, at.from - REACH)
  const near = words.slice(from, at.to + REACH)
  const span = { from: at.from - from, to: at.to - from }
  return { words: near, at: span, clause: near.lastIndexOf(',', span.from - 1) + 1 }
}

const NEGATORS = new Set(
  'not never nor neither without no stopped rather instead far longer nobody none nothing'.split(' '),
)

// "Can not stop", "not afraid", "not sure", "no reason not to": a negation that denies nothing.
const EXCUSED = new Set(
  (
    'stop stopping help wait only just sure afraid scared know resist sleep safe okay ok get shake control care mind doing ' +
    'feeling enough matter avoid handle bear deserve taking able see point reason stand take fine alone well good ' +
    'hesitate trust give tell'
  ).split(' '),
)

const BARRIERS = new Set('i but because so and when if'.split(' '))
const RAISERS = new Set('think believe mean say saying thinking feel feeling said that like'.split(' '))

// A "not" reaches over a few words, but not past a new "i", unless it is thought or said: "I do not think I want to".
function isNegated(near: Near): boolean {
  for (let at = near.at.from - 1; at >= Math.max(near.clause, near.at.from - 7); at -= 1) {
    const word = near.words[at] ?? ''
    if (NEGATORS.has(word)) return !EXCUSED.has(near.words[at + 1] ?? '') && !isRhetorical(near, at)
    if (BARRIERS.has(word) && !RAISERS.has(near.words[at - 1] ?? '')) return false
  }
  return false
}

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

function isTakenBack(near: Near, sign: Sign): boolean {
  const denied = find(DENIED, near.words, 0)
  const isWithin = denied !== null && denied[0] >= near.at.from && denied[1] <= near.at.to
  if (denied !== null && !isWithin) return find(AND_YET, near.words, Math.max(denied[1], near.at.to)) === null
  if (sign.kind === 'abuse') return has(near, LONG_AGO) && has(near, IS_AWAY) && !has(near, LATELY)
  if (sign.kind === 'medical' || sign.kind === 'harm-to-others') return has(near, ONCE) && !has(near, LATELY)
  if (sign.kind !== 'self') return false
  return isPast(near) || has(near, TRIVIAL)
}

// "In 2012 my father died and I want to die": what is wanted now is not past.
function isPast(near: Near): boolean {
  return has(near, PAST) && !isNow(near) && (!has(near, LATELY) || has(near, RECOVERED))
}

function isNow(near: Near): boolean {
  return find(NOW, near.words, near.at.from - 3, near.at.to) !== null
}

const NOW = pattern('i (still)? (want|wanna|wish|need|plan|intend|will|feel|am)')

const AND_YET = pattern('but (i|now) (still|will|am going to|want|want to|might)')

const SEEKS_THERAPY = pattern(
  '(therapy|therapist|counseling|counselling|counsellor|counselor|ptsd|trauma|treatment|heal|healing|appointment|ocd|anxiety|psychologist|psychiatrist|session|sessions|postpartum)',
)

const DENIED = pattern(
  '(never|nor|at no time|at no point|not once) (have|had|did|do|would) i',
  '(denies|denied|zero|nil|without any) (any|all|current)? (suicidal|suicide|self harm|thoughts|ideation|intent|plans)',
  '(i|and) said (god|lord|of course)? no ($|, )',
  '(self harm|suicide|suicidal thoughts|thoughts of (death|suicide|self harm)) , (none|no|nil|never|past|not at all) ($|, )',
  'but (i|he|she|they|it is|that is|we) (am|is|are|would|will|do|does|could|have|can|was|has|got|did)? (never|not|safe|fine|getting|in (treatment|therapy|recovery|counseling|counselling)|reaching|calling|better|healing|recovering|talking|working|doing|seeing|under|already (seeing|getting|talking|in)|got|found|much better|well|stable|taking|managing|staying|handling|coping|past) !(sure|stop|know|safe|okay|ok|live|go on|see|here|afraid|scared|able|the (courage|guts)|tell|handle|nothing|a (plan|way|method))',
  'but not (in a|suicidal|going)',
  '(when|if) i (said|say|wrote|typed) ~ ~ ~ ~ i (meant|mean|was (joking|kidding))',
  'but (i have)? no (plan|plans|intent|intention|intentions)',
  'but i have (support|help|my (family|friends|therapist|kids|faith)|people|someone|hope)',
  'but i am with (my|people|friends|family)',
  'but i know (i|it|things) will',
  'no (plan|plans|intention|intentions|intent) (to|of) (kill*|hurt*|harm*|die|dying|end*|act*|do*)',
  'but i (have)? (told|called|asked|spoke|talked|reached|see|saw|got|made it|survived|never did)',
  'but (therapy|i got|treatment|meds|now i am|now|now things|things are|life is) ~ (saved|help*|better|good|great|fine|happy)',
  '(would|will) (never|not) (act|do it|do anything|go through|hurt <self>|follow through|want to)',
  '(not|never) (acting|going to act|planning (on|to)|going to do anything|going to do it|serious)',
  '(kidding|joking|a joke|figure of speech|jk|figuratively|hyperbole|do not mean (it|that)|exaggerating|sarcasm|being dramatic)',
)

const NOT_DONE = pattern(
  '(not|never|no longer|stopped|quit|no) (going to|planning to|planning on|want to|have|had|having|thought of|thoughts of|any)? (any)? (self harm*|cut|cutting|hurt <self>|hurting <self>|harm*|kill*|attempt*|suicidal|die|suicide|hurt (anyone|anybody|somebody|someone|him|her|them|people))',
)

const TRIVIAL = pattern(
  '(movie|film|show|service|food|date|talk|speech|match|gig|concert|party|song|class|lecture|meeting|play) (was|is) ~ (bad|boring|awful|embarrassing|long|cringe|dull|terrible|cringy) ~ (want|wanted) to die',
  '(traffic|meeting|meetings|email|emails|monday|mondays|weather|heat|humidity|song|joke|cringe|line|queue|game|raid|ranked|lobby|level|spreadsheet|spreadsheets|presentation|code|bug|printer|wifi|update|commute|workout|leg day|hangover|homework|exam|essay|deadline|deadlines|lecture|assignment|math|maths|playlist|outfit|small talk|zoom|coffee|haircut|movie|ending|advert|ad|dentist|parking|laundry|dishes|lag|font|chemistry|calculus|accent|podcast|episode|exams|test|diet|burpees) ~ (make|makes|making|made|have|has|got) me (want|wish|feel|wanting)',
  '(if|than) (i|we|they|this|she|he|my _|the _) (have to|had to|has to|gets|get|hear|see|play|plays|do not stop playing|cancel|cancels|loses|lose|eat|watch|sit through|read|says|does) ~ (again|another|one more|meeting|song|class|show|movie|game|test|exam|essay|email|homework|traffic)',
  '(<kill-self>|die|be dead) than (play|eat|go to|watch|wear|listen|do|sit|work|be (seen|caught)|date|take|read|attend|miss|lose|use|drive|fly|wait)',
)

const MEDIA = pattern(
  '(villain|zombie|romeo|juliet|obituary|(in|at) (the|a|this|that) (play|theatre|theater)|movie|movies|film|films|book|books|novel|song|songs|lyrics|lyric|album|episode|show|series|netflix|documentary|podcast|character|characters|protagonist|essay|paper|papers|thesis|dissertation|research|researching|study|studies|studying|lecture|article|articles|headline|news|hamlet|shakespeare|poem|poetry|scene|script|story|fiction|video game|minecraft|sims|campaign|anime|manga|theory|sociological|statistics|rates|according to|history|historical|bible|religion|in class|assignment|professor|textbook|journal club|seminar|course|presentation|report|literature|awareness|prevention|policy|musical|opera|comic|cartoon|chapter|plot|tv|documentaries|celebrity|singer|actor|cobain|monroe|hemingway|plath|woolf|van gogh|robin williams|13 reasons why|thirteen reasons why|game|respawned|some say|allegedly|rumou*r|raised money|charity|fundraiser|walk for)',
)

const RETOLD = pattern(
  '(writing|write|researching|studying|reading|read|essay|paper|watched|watching|rehearsing|wrote|about|lyrics|lyric|line|goes|called|titled|quote|quotes)',
)

const LONG_DEAD = pattern(
  '(died|die|passed|passed away) by (his|her|their) own hand ~ ~ (last|years|looking|group|left|bereave*|counsel*|funeral)',
  '(lost|losing) (my|our|a|his|her) (_)? (<kin>) to suicide',
  '(died|passed away|killed himself|killed herself|committed suicide|took his own life|took her own life) (in (1*|2*)|_ years ago|years ago|before i|last decade|when i was)',
)

// A story about somebody is not worry about a friend; one's own "I want to" stays meant, film or no film.
function isTold(near: Near, about: Signal['kind'] | 'general'): boolean {
  if (has(near, LONG_DEAD)) return true
  if (!has(near, MEDIA)) return false
  if (about !== 'self') return true
  return !near.words.slice(near.clause, near.at.to).includes('i') || find(RETOLD, near.words, 0, near.at.from) !== null
}

const ASKED = pattern(
  '(tips|ways|advice) (to|on|for)',
  '(what|how) (do|does|would|can|should|will) (you|your|the|a|therapists|clinics|they) ~ (do|act|react|happens|proceed|work|go) ~ (if|when|with)',
  'what happens (if|when)',
  'need (information|info|resources) (for|about|on)',
  '(how|what|where|when|who|is|are|can|does|do|should|could) ~ (help|support|talk|tell|recognise|recognize|prevent|respond|know|spot|treat|say|handle|approach|ask|comfort|explain|deal|differ*|mean|define|definition|treatment|therapy|therapist|therapists|sign|signs|symptom*|cause|causes|common|cost|work|confidential|warning|session)',
)

const TOPIC = pattern(
  '(prevention|hotline|awareness|training|statistics|rate|rates|helpline|research|assessment|crisis line|risk|support group|first aid|loss|bereavement|survivor|survivors) !(is|me)',
)

// "How do I help a suicidal friend", "signs of suicide": asked about, unless it is one's own.
function isAskedAbout(near: Near, about: Signal['kind'] | 'general'): boolean {
  if (about === 'general' || TOPIC.endOf(near.words, near.at.to) >= 0) return true
  if (
    about === 'abuse' &&
    find(OF_SOMEBODY, near.words) !== null &&
    find(ASKED, near.words, near.clause, near.at.from) !== null
  )
    return true
  return about === 'third-person' && find(ASKED, near.words, near.clause, near.at.from) !== null
}

const OF_SOMEBODY = pattern(
  '(somebody|someone|people|survivors|a (friend|person|partner|survivor|woman|child|man)) (who|that) (was|were|has been|have been)',
)

// "What is self-harm?", "must I tell my therapist that I cut myself?", "is this OCD?"
function isForKnowledge(near: Near, sign: Sign): boolean {
  if (sign.reading === 'open' && isImpersonal(near)) return true
  return has(near, SEEKS_THERAPY) && has(near, TELLING)
}

const TELLING = pattern(
  '(can|could|do|should|must|will|would|is it (safe|ok|okay|fine|allowed)|what happens|what if) ~ (i|we|my|a|the) ~ (tell|say|mention|talk|admit|share|discuss|report|call|bring up|disclose|hospitali*|see|help|treat|stop)',
  '(is|could) (that|this|it) (anxiety|ocd|postpartum|a panic|normal|ptsd)',
  '(what|which) (therapy|therapist|treatment) (helps|is|works)',
)

function isImpersonal(near: Near): boolean {
  return (
    !near.words.some(word => word === 'i' || word === 'me' || word === 'my' || word === 'myself') &&
    find(SOMEBODY, near.words) === null
  )
}

const SOMEBODY = pattern('<someone>')

function has(near: Near, what: Pattern): boolean {
  return find(what, near.words) !== null
}
