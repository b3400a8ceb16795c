import type { Signal } from '../../model/assessment.ts'
import { find, pattern } from '../pattern/pattern.ts'
import type { Sign } from '../signs/sign.ts'
import { within, type Near } from './near.ts'

/** "How do I help a suicidal friend", "signs of suicide": asked about, unless it is one's own, or somebody's with a name. */
export function isAskedAbout(near: Near, about: Signal['kind'] | 'general'): boolean {
  if (about === 'general' || TOPIC.endOf(near.words, near.at.to) >= 0) return true
  if (isDefined(near) || isFormQuestion(near) || isMentioned(near)) return true
  const isAsked = find(ASKED, near.words, askedFrom(near), near.at.from) !== null
  if (about === 'abuse') return isAsked && within(near, OF_SOMEBODY, near.clause) !== null
  return about === 'third-person' && isAsked && !isOfSomebodyKnown(near)
}

// "What is the difference between", "explain what that means".
function isDefined({ words, at, clause }: Near): boolean {
  const before = find(DEFINES, words, clause.from, at.from)
  return before !== null || MEANS.endOf(words, at.to) >= 0
}

const DEFINES = pattern(
  '(difference between|meaning of|definition of|define|symptoms of|signs of|causes of|history of|statistics on|the (word|term|phrase))',
)
const MEANS = pattern('(")? (mean|means) ($|,|when|because|in|and)')

// "Who reads it if I mention self-harm", "can I talk about suicide": by its name, and nobody's.
function isMentioned(near: Near): boolean {
  return within(near, MENTIONS, near.clause) !== null
}

const MENTIONS = pattern(
  '(i|we|you|to) (mention|mentioned|discuss|discussed|bring up|brought up|(talk|speak|hear|read|write) about) (the word|something like)? (self harm|suicide) ($|,|the|if|to|in|with|who|and|or|at|here|is|do|does|will|would|can)',
)

// What a form, a school or an insurer asks everybody.
function isFormQuestion(near: Near): boolean {
  const asked = { from: near.before?.from ?? near.clause.from, to: near.at.from }
  const found = within(near, FORM_ASKS, asked)
  return found !== null && found[1] <= near.at.from && find(SAID_YES, near.words, near.at.to) === null
}

const FORM_ASKS = pattern(
  '(questionnaire|form|forms|insurer|insurance|survey|screening|item|question|box|leaflet|discharge letter|they|people|receptionist) ~ (ask|asks|asked|asking|item|about|had an item|says|on) (me|us|a _|everyone|you|at every appointment)? ~ (if|whether|about|on|for|thoughts)',
  'item (_|nine) (, )?(is|on|about)? (thoughts)?',
)
const SAID_YES = pattern('(yes|i (ticked|said|put|wrote|circled) (yes|it|all|every)|every day|true|i (do|am|have))')

// "What do you do | if a client is suicidal": the question stands in the clause before.
function askedFrom({ words, clause, before }: Near): number {
  return CONDITION.has(words[clause.from] ?? '') && before ? before.from : clause.from
}

const CONDITION = new Set(['if', 'when', 'whether', 'where', 'who'])

// "My son says he wants to": told, whatever is asked about it.
function isOfSomebodyKnown({ words, at, clause }: Near): boolean {
  return find(KNOWN_AND_SAYING, words, clause.from, at.to) !== null
}

const KNOWN_AND_SAYING = pattern(
  '(my|our) (_)? <kin> (_)? (says|said|told|keeps|wants|is (going|trying|threatening|planning)|has (been|taken|cut|tried)|took|tried|cut|cuts|threatens|swallowed)',
)

/** "What is self-harm?", "must I tell my therapist that I cut myself?", "is this OCD?" */
export function isForKnowledge(near: Near, sign: Sign): boolean {
  if (sign.reading === 'open' && isImpersonal(near)) return true
  if (sign.kind === 'abuse' && find(CHOICE, near.words) !== null) return true
  const asked = { from: askedFrom(near), to: near.clause.to }
  return within(near, SEEKS_THERAPY, asked) !== null && within(near, TELLING, asked) !== null
}

function isImpersonal(near: Near): boolean {
  return (
    !near.words.some(word => word === 'i' || word === 'me' || word === 'my' || word === 'myself') &&
    find(SOMEBODY, near.words) === null
  )
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

const OF_SOMEBODY = pattern(
  '(somebody|someone|people|survivors|a (friend|person|partner|survivor|woman|child|man)) (who|that) (was|were|has been|have been)',
)

const SOMEBODY = pattern('<someone>')

const SEEKS_THERAPY = pattern(
  '(therapy|therapist|counseling|counselling|counsellor|counselor|ptsd|trauma|treatment|heal|healing|appointment|ocd|anxiety|psychologist|psychiatrist|session|sessions|postpartum)',
)

const TELLING = pattern(
  '(what happens|what if|what would happen|what will (happen|you do)|(will|would|can|could|do|does) ~ ~ ~ ~ if) ~ (i|we|my|a|the|somebody|someone) ~ (tell|told|say|said|mention|mentioned|talk|admit|share|discuss|report|call|bring up|disclose)',
  '(can|could|do|should|must|will|would|is it (safe|ok|okay|fine|allowed)) ~ (i|we|my|a|the) ~ (hospitali*|see|help|treat|stop|talk about|discuss|bring up)',
  '(do|should|must|can|may|would|is it (safe|okay|ok|wise)) (i|we|to) (have|need|ought)? (to)? (tell|talk to|speak to|be open with) ~ about',
  '(is|could) (that|this|it) (anxiety|ocd|postpartum|a panic|normal|ptsd)',
  '(what|which) (therapy|therapist|treatment) (helps|is|works)',
)

// Which therapist somebody would rather see, and why.
const CHOICE = pattern('(female|male|woman|lady|lgbt*|gay|black|muslim) (therapist|counsellor|counselor|psychologist)')
