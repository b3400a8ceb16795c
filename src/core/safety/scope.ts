import type { Signal } from './assessment.ts'
import type { Sentence } from './normalise.ts'
import type { Sign } from './sign.ts'
import { pattern } from './pattern.ts'

/** How a sentence means a sign that stands in it. */
export type Meaning = 'meant' | 'taken-back' | 'told' | 'asked-about'

/** A sign as its sentence means it, and whom it is about. */
export interface Reading {
  readonly meaning: Meaning
  readonly kind: Signal['kind']
}

/** Reads a sign in its sentence: who it is about, and whether negation, past, media or a question take it back. `at` is where the match begins. */
export function read(sign: Sign, sentence: Sentence, at: number, length: number): Reading {
  const words = sentence.words
  const before = words.slice(Math.max(0, at - REACH), at)
  const clause = before.slice(before.search(LAST_CLAUSE))
  const found = words.slice(at, at + length)
  const about = sign.kind === 'self' ? whose(clause, found) : sign.kind
  const kind = about === 'general' ? 'information' : about
  if (sign.reading === 'open' && isNegated(clause)) return { meaning: 'taken-back', kind }
  const after = words.slice(at + length, at + length + REACH)
  if (isTakenBack(before + found, after, sign)) return { meaning: 'taken-back', kind }
  if (isTold(before, found, after, about)) return { meaning: 'told', kind }
  if (isAskedAbout(before, after, about)) return { meaning: 'asked-about', kind }
  return { meaning: 'meant', kind }
}

// How far around a sign its sentence is read, in characters: bounded, so that reading stays linear.
const REACH = 160

const LAST_CLAUSE = /(?:[^,]*$)/

const FIRST = /(?<![^ ])(?:i|me|my|myself|we) /g
const THIRD = pattern(
  '<someone>',
  'himself',
  'herself',
  'themselves',
  'themself',
  'her',
  'his',
  'their',
  'wants',
  'needs',
  'feels',
  'him',
  'them',
  'a friend',
  'loved one',
  '(_) (wants|wanted) to',
)
const GENERAL = pattern(
  '(people|teens|teenagers|teen|patients|anyone|anybody|characters|character|protagonist|veterans|celebrities|actor|singer|hero|villain|students|youth|adolescents|adults|men|women|kids|children|yourself|you|oneself|one|person|persons|person who|those who|who|population|someone who|somebody who|someone|somebody|adolescence|romeo|juliet|ophelia|hamlet|farmers|soldiers|others|rates|clients)',
)

function whose(clause: string, found: string): Signal['kind'] | 'general' {
  if (/(?<![^ ])(?:myself|my|i|me) /.test(found)) return 'self'
  if (/(?<![^ ])(?:himself|herself|themselves|themself|his|her|him|them|he|she) /.test(found))
    return lastOf(clause, GENERAL) > lastOf(clause, THIRD) ? 'general' : 'third-person'
  const [first, third, general] = [lastOf(clause, FIRST), lastOf(clause, THIRD), lastOf(clause, GENERAL)]
  if (first < 0 && third < 0 && general < 0)
    return /(?<![^ ])(?:yourself|oneself|yourselves) /.test(found) ? 'general' : 'self'
  if (first >= third && first >= general) return 'self'
  return third >= general ? 'third-person' : 'general'
}

// Where a match ends last, so that "my friend" counts as later than its "my".
function lastOf(text: string, expression: RegExp): number {
  let end = -1
  for (const match of text.matchAll(expression)) end = match.index + match[0].length
  return end
}

// A "not" reaches over a few words, but not past a new "i", and "can not stop", "not afraid", "why not" deny nothing.
const NEGATED =
  /(?<![^ ])(?:not|never|nor|neither|without|no|stopped|rather than|instead of|far from|longer|nobody|none) (?!(?:stop|stopping|help|wait|only|just|sure|afraid|scared|know|resist|sleep|safe|okay|ok|get|want to live|shake|control|care|mind|doing|feeling|going to make|enough|matter|have|avoid|handle|bear|deserve|taking|able to stop|see|point|reason|stand|take|fine|alone|well|good|hesitate|trust) )(?:(?:think|believe|mean|say|saying|feel like|feeling|that|thinking) (?:that )?(?:i )?)?(?:(?!i |but |because |so |and i )[^ ,]+ ){0,5}$/

function isNegated(clause: string): boolean {
  return (
    NEGATED.test(clause) &&
    !/(?<![^ ])(?:why|should i|would i|no reason|nothing stopping me|no one) (?:do |should |can |would )?(?:not|to stop me)/.test(
      clause,
    )
  )
}

const PAST = pattern(
  'used to',
  '(years|months|decades|weeks) ago',
  'back (then|in (_)? (high school|college|20*|school))',
  '(when|while) i was (a|an|[0-9]+|in|younger|little|at (school|college|uni)|young|thirteen|fourteen|fifteen|sixteen)',
  'as a (teen|teenager|kid|child|young)',
  '(survived|survivor|survivors)',
  '(in|in the) (my|distant)? past',
  '(once|last year|long time ago|in (19|20)[0-9]+|years clean|months clean|in recovery|no longer|was|were|had been|i have been|overcame|recovered|had) ~ ~ but (i|i am|now|therapy|that|am|got|have)',
)

const LATELY = pattern(
  '(last night|yesterday|this morning|earlier|an hour ago|now|tonight|lately|again|these days|keep|are back|came back|coming back|still)',
)

const DENIED = pattern(
  'but (i|he|she|they|it is|that is|we) (am|is|are|would|will|do|does|could|have|can|was|has|got|did)? (never|not|safe|ok|okay|fine|getting|in (treatment|therapy|recovery|counseling|counselling)|reaching|calling|better|healing|recovering|talking|working|doing|seeing|under|already (seeing|getting|talking|in)|got|found|much better|well|stable|taking|managing|staying|handling|coping|past) !(sure|stop|know|safe|okay|ok|live|go on|see|here|afraid|scared|able|the (courage|guts)|tell|handle|nothing|a (plan|way|method))',
  'but not (actually|in a|suicidal|really|literally|going)',
  'but (therapy|i got|treatment|meds|now i am|now things|things are|life is) ~ (saved|help*|better|good|great|fine|happy)',
  '(would|will) (never|not) (act|do it|do anything|actually|go through|hurt <self>|follow through|want to)',
  '(not|never) (acting|going to act|planning (on|to)|going to do anything|going to do it|literally|serious|actually)',
  '(just (kidding|joking|a (joke|figure of speech))|jk|kidding|joking|figure of speech|figuratively|hyperbole|do not mean (it|that|literally)|not literally|exaggerating|sarcasm|being dramatic)',
)

const TRIVIAL = pattern(
  '(traffic|meeting|meetings|email|emails|monday|mondays|weather|heat|humidity|song|joke|cringe|line|queue|game|level|boss fight|spreadsheet|spreadsheets|presentation|code|bug|printer|wifi|update|commute|workout|leg day|hangover|homework|exam|essay|deadline|deadlines|lecture|assignment|math|maths|playlist|outfit|small talk|zoom|coffee|haircut|movie|ending|advert|ad|dentist|parking|laundry|dishes|lag|font|chemistry|calculus|accent|podcast|episode|exams|test|diet|burpees) ~ (make|makes|making|made|have|has|got) me (want|wanna|wish|feel|wanting)',
  '(if|than) (i|we|they|this|she|he|my _|the _) (have to|had to|has to|gets|get|hear|see|play|plays|do not stop playing|cancel|cancels|loses|lose|eat|watch|sit through|read|says|does) ~ (again|another|one more|meeting|song|class|show|movie|game|test|exam|essay|email|homework|traffic)',
  '(<kill-self>|die|be dead) than (eat|go to|watch|wear|listen|do|sit|work|be (seen|caught)|date|take|read|attend|miss|lose|use|drive|fly|wait)',
)

function isTakenBack(upTo: string, after: string, sign: Sign): boolean {
  const all = upTo + after
  if (matches(all, DENIED)) return !/ but (?:i|now) (?:still |will |am going to |want )/.test(after)
  if (sign.kind !== 'self') return false
  return (matches(all, PAST) && !matches(all, LATELY)) || matches(all, TRIVIAL)
}

const MEDIA = pattern(
  '(movie|movies|film|films|book|books|novel|song|songs|lyrics|lyric|album|episode|show|series|netflix|documentary|podcast|character|characters|protagonist|essay|paper|papers|thesis|dissertation|research|researching|study|studies|studying|lecture|article|articles|headline|news|hamlet|shakespeare|poem|poetry|play|scene|script|story|fiction|video game|minecraft|sims|campaign|anime|manga|theory|sociological|statistics|rates|according to|history|historical|bible|religion|in class|assignment|professor|textbook|journal club|seminar|course|presentation|report|literature|awareness|prevention|policy|musical|opera|comic|cartoon|chapter|plot|tv|documentaries|celebrity|singer|actor|raised money|charity|fundraiser|walk for)',
)

// A story about somebody is not worry about a friend; one's own "I want to" stays meant, film or no film.
function isTold(before: string, found: string, after: string, kind: Signal['kind'] | 'general'): boolean {
  if (/(?<![^ ])(?:died|passed away) (?:in [0-9]|[a-z]+ years ago|years ago)/.test(before + found + after)) return true
  if (!matches(before + after, MEDIA)) return false
  return (
    kind !== 'self' ||
    QUOTED.test(before) ||
    !/(?<![^ ])i [^,"]*$/.test(before + found) ||
    /(?<![^ ])(?:writing|write|researching|studying|reading|read|essay|paper|watched|watching|rehearsing|wrote|is about|about) /.test(
      before,
    )
  )
}

const QUOTED = /(?:lyrics?|song|line|quote|says|goes|called|titled|hamlet) (?:[^ ]+ ){0,4}" (?:[^ "]+ ){0,12}$/

const ASKED = pattern(
  '(how|what|where|when|who|is|are|can|does|do|should|could) (do|can|should|to|would|could|does|you|i|we|one|is|are|there|the)? ~ (help|support|talk|tell|recognise|recognize|prevent|respond|know|spot|treat|say|handle|approach|ask|comfort|explain|deal|differ*|mean|define|definition|treatment|therapy|therapist|therapists|sign|signs|symptom*|cause|causes|common|cost|work|confidential|warning|session) ~',
)

// "How do I help a suicidal friend", "signs of suicide": asked about, unless it is one's own.
function isAskedAbout(before: string, after: string, kind: Signal['kind'] | 'general'): boolean {
  if (kind === 'general') return true
  if (
    /^(?:prevention|hotline|awareness|training|statistics|rates?|helpline|research|assessment|crisis line|risk|support group|first aid|loss|bereavement|survivors?) /.test(
      after,
    )
  )
    return true
  return kind === 'third-person' && matches(before, ASKED)
}

function matches(text: string, expression: RegExp): boolean {
  return text.search(expression) >= 0
}
