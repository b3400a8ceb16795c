import type { Signal } from '../../model/assessment.ts'
import { find, pattern, type Pattern } from '../pattern/pattern.ts'
import type { Span } from '../spelling/span.ts'
import { THERE_WAS_A_TIME } from './clauses.ts'
import { within, type Near } from './near.ts'

/** Tells whether a sign lies behind, by the words of time in its clause, beside it, or in one that points back to it. */
export function isOver(near: Near, kind: Signal['kind']): boolean {
  const back = near.after.filter(({ turns, from }) => turns || THAT_WAS.endOf(near.words, from) >= 0)
  const said = [...near.time, ...back]
  const isLate = within(near, LATELY, ...near.time) !== null
  if (!isLate && OTHERS.has(kind) && isDead(near)) return true
  switch (kind) {
    case 'self':
      return (
        (!isLate && hasTakenLife(near)) ||
        (within(near, PAST, ...said) !== null &&
          (!isLate || within(near, RECOVERED, near.clause, ...near.after) !== null)) ||
        isLeftBehind(near, YEARS_OF_IT)
      )
    case 'abuse':
      return (
        !isLate &&
        (isLeftBehind(near, GREW_UP) ||
          within(near, GONE, ...near.time) !== null ||
          (within(near, LONG_AGO, ...said) !== null && within(near, IS_AWAY, whole(near)) !== null))
      )
    case 'medical':
      return (
        !isLate &&
        (isLeftBehind(near, YEARS_OF_IT) ||
          [ONCE, RECOVERING].some(past => within(near, past, ...said) !== null) ||
          isToldOnly(near))
      )
    case 'harm-to-others':
      return within(near, ONCE, ...said) !== null && !isLate
    case 'third-person':
    case 'distress':
    case 'information':
    case 'contested':
      return false
  }
}

// "Grandad had a stroke": told, where nothing says that it is now.
function isToldOnly(near: Near): boolean {
  const told = find(HAD, near.words, near.at.from - 1, near.at.to) !== null
  return told && within(near, AT_HAND, whole(near)) === null
}

const HAD = pattern(
  '!(have|has) (_)? (had|suffered|survived) (a|an|his|her|another|the)? (_)? (stroke|heart attack|cardiac arrest|aneurysm)',
)

/** Says that an emergency is at hand: a time, a state, a call for help. */
const AT_HAND = pattern(
  '(just|suddenly|now|today|tonight|help|ambulance|emergency|hurry|(second|seconds|minute|minutes|min|mins|moment|moments|hour|hours) ago|since (this|last night|lunch|breakfast)|what (do|should|can|must) (i|we)|(on|this) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|has had|have had)',
  '(is|are|am|does|do|can|will|has) not',
  '(and|,) (he|she|they|it|<kin>|his _|her _|my _|i)? (is|are|am|feel|feels|keeps|can) !(low|sad|depressed|better|fine|home|recovering|in (rehab|hospital)|scared|afraid|worried)',
)

/** Tells whether whom it was done to has died of it: nobody is in danger any more. */
function isDead(near: Near): boolean {
  return within(near, DIED, near.clause, ...near.after) !== null
}

const DIED = pattern(
  '(and|but|who|,) (sadly|later|then|he|she|they)? (later|then|sadly|has|have)? (died|passed away|(did not|could not) (survive|make it|be saved))',
)

// Years of one's life that are over, where nothing in the sentence says that it goes on.
function isLeftBehind(near: Near, years: Pattern): boolean {
  return within(near, years, ...near.time) !== null && within(near, GOES_ON, whole(near)) === null
}

const YEARS_OF_IT = pattern(
  '(all)? (through|throughout) (my)? (uni|university|college|school|high school|secondary school|teens|twenties)',
  '(_|_ _) (years|decades) (clean|free)',
  '(at|aged|age) (1*|2*|<young>|twenty (one|two|three|four|five|six|seven|eight|nine)?) (i|we) (took|tried|did|cut|had)',
)

const GREW_UP = pattern(
  '(grew up|raised|brought up) (in|with|by|around) ~ ~ (home|house|family|household|father|mother|dad|mum|mom|parents|stepfather|stepmother)',
)

const GOES_ON = pattern(
  '(relapse*|slipped|started|might|keep|keeps|today|tonight|yesterday|last (night|week)|this (week|morning)|(want|need|going|about) to|until)',
  '(and|but) (he|she|they|it|my _) (hits|beats|hurts|threatens|drinks|does|comes|lives|is|has)',
  '(and|but) i (have|do|feel|think)',
)

/** Tells whether somebody else has died by their own hand: whoever tells of it is bereaved. "He nearly", "he would have" tell of no death. */
function hasTakenLife(near: Near): boolean {
  return within(near, TOOK_LIFE, near.clause) !== null && within(near, RAW, whole(near)) === null
}

const TOOK_LIFE = pattern(
  '!(i|have|has|had|nearly|almost|if|or|to|wish|wishes) _ (took|ended) (his|her|their) (own)? (life|lives)',
  '!(have|has|had|nearly|almost|if|or|to|wish|wishes|says|said) _ (killed|hanged|hung|shot|drowned) (himself|herself|themselves)',
)

/** Says that it was only now, or what was seen of it. */
const RAW = pattern(
  '(just|today|tonight|yesterday|last night|this (morning|afternoon|evening)|ambulance|(minute|minutes|hour|hours) ago|found (him|her|them))',
  '(going|want|wants|wanting|will|trying|threatens|says) (_)? (to|he will|she will)? (as well|too|do (it|the same)|follow|join|be next)',
)

const OTHERS: ReadonlySet<Signal['kind']> = new Set(['medical', 'abuse', 'third-person'])

/** Tells whether a sign is no more, whenever it began: "he used to call me". */
export function isNoMore(near: Near): boolean {
  return within(near, NO_MORE, near.clause) !== null
}

const NO_MORE = pattern(
  'used to',
  'back then',
  'at the time',
  'as a (boy|girl|child|kid|teen|teenager)',
  'no longer',
  'not anymore',
  '(in|for) (the|those) first (_)? (days|weeks|months|year|years)',
)

function whole({ words }: Near): Span {
  return { from: 0, to: words.length }
}

const THAT_WAS = pattern('(and|but)? (that|this|it) (was|is (all)? (over|past|behind))', '(not)? (now|anymore)')

/** Says that thoughts of suicide or self-harm lie behind. */
const PAST = pattern(
  'used to',
  '(wish|wishes|thought|thoughts|urge|urges|feeling|feelings|longing) ~ (left|passed|lifted|faded|went away|wore off|died down) (me|us)? (the|that|in|after|by|with|years|long|when|once|and)',
  '(at|aged|age) (1*|2*) , (i am|now)',
  'in (college|school|high school|university|my (teens|twenties|thirties|youth|past|early))',
  '(was|were|been|felt) (_)? (suicidal|self harming|cutting|depressed) (once|before|in (19*|20*))',
  '(years|months|decades|weeks|long|ages) ago',
  'back (then|in)',
  '(when|while) i was (a|an|in|younger|little|at|young|<young>)',
  '(asked|asks|asking|wanted to know|wondered) (me)? (if|whether) i (was|am|were|felt|had|ever)',
  '(got|went|came|made it) through (my|a|the)',
  'as a (teen|teenager|kid|child|young)',
  'before (i|he|she) (got help|was born|got better|started|had)',
  '(last decade|ages ago|the old me|my old (diary|diaries|self|notes)|old story|back when|in another life)',
  '(in|until|till|by|year|before) (19*|200*|201*)',
  '(in|during) the (_)? (fifties|sixties|seventies|eighties|nineties|noughties)',
  '(winters|summers|springs|autumns|christmases|moons) ago',
  '(aged|age) (3*|<young>)',
  'when i was (first)? (diagnosed|discharged|divorced|widowed|deployed|posted)',
  ', not (now|anymore)',
  '(overcame|overcome|conquered|recovered from|got over|got past|beat) (my|the)? (_)? (suicidal|suicide|thoughts|self harm|urges|depression)',
  '(died|himself|herself|life|suicide) in (1*|2*)',
  'before therapy',
  THERE_WAS_A_TIME,
  '(at|aged|age) (3*|<young>) ($|,|and|because|by|in|after|when)',
  '(_ years|decades|ages|a lifetime) (since|back|past)',
  'since (19*|20*)',
  '(in|during) (covid|lockdown|the (_)? (war|eighties|80s|90s|70s|60s)|sixth form|my burnout|my first marriage|uni|secondary school)',
  'that was (in)? (19*|20*|years|decades)',
  'in (19*|20*|8*|9*) ($|, |and)',
  'old enough to',
  '(two|three|four|five) decades',
  '(survived|survivor|survivors)',
  '(in|in the) (my|distant)? past',
  '(once|last year|long time ago|in (19*|20*)|years clean|months clean|in recovery|no longer|was|were|had been|i have been|overcame|recovered) ~ ~ but (i (am|have|got|do not|feel)|now|therapy|treatment|help|medication|that|am|got|have)',
)

/** Says that abuse lies long behind. */
const LONG_AGO = pattern(
  '(childhood|as a (child|kid|teen|teenager)|when i was (a|young|little|small|in|<young>)|years ago|(until|till|in|before) (19*|200*|201*)|used to|survivor|survivors|by (my|an|the) (ex|former|first|late)|(my ex|ex husband|ex wife|ex boyfriend|ex girlfriend|ex partner) (_)? (was|were|had|did|used|hit|beat|hurt|choked|abused|raped|slapped|controlled|cheated|left)|in the past|in my (teens|twenties|thirties|youth)|ages ago|long ago)',
)

/** Says so by itself. */
const GONE = pattern(
  'used to',
  'as a (boy|girl|child|kid|teen|teenager|young (man|woman))',
  '(_|many|several|few|some|long|ten|twenty|thirty|forty|fifty) (years|decades) ago',
  '(in|until|till|before) (19*|200*|201*)',
  '(years|decades) (back|past)',
  '(first|former|late) (husband|wife|marriage) (was|had|hit|beat|used)',
  'when i was (in|at) (primary|infant|junior) school',
  '(ran|escaped|fled|got out|got away) (from)? ~ ~ at (1*|<young>)',
)

/** Says that an emergency or a wish to hurt others lies behind. */
const ONCE = pattern(
  '(last (year|month|summer|winter|spring|autumn|christmas)|(years|months|decades) (ago|back|past)|ages ago|at (1*|2*|fifteen|sixteen|seventeen) ($|,)|in sixth form|since the|in (19*|20*)|as a (child|kid|teen|teenager)|when i was (a|young|little|<young>)|long ago)',
)

/** Says that an illness has been gone through: its month, its age, what came after. */
const RECOVERING = pattern(
  '(weeks|months|years) ago',
  '(at|aged|age) (thirty|forty|fifty|sixty|seventy|eighty) (one|two|three|four|five|six|seven|eight|nine)? ($|, |and|but|i|it|which)',
  'in (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|the (spring|summer|autumn|winter))',
  '(after|since|following) (my|his|her|the|a|our) (_)? (stroke|heart attack|attack|arrest|seizure|fit|aneurysm|operation)',
  '(recovering|recovered|recovery|rehab|rehabilitation|discharged|signed off|survived) ',
  '(thought|think|feared|said|told (me|us)) (that)? (it|i|he|she) (was|had) (having|had)? (a|my)? (heart attack|stroke)',
  '(last|the) (january|february|march|april|may|june|july|august|september|october|november|december)',
)

/** A survivor who looks for therapy, or has got away, is not in danger now. */
const IS_AWAY = pattern(
  '(therapy|therapist|counseling|counselling|counsellor|counselor|ptsd|trauma|treatment|heal|healing|appointment|anxiety|psychologist|psychiatrist|session|sessions|(left|divorced|escaped) (him|her|them|years|_ years|long)|no contact|moved on|(he|she|him|her|father|dad|mother|mom|mum|husband|stepdad) (is|has been|are)? (dead|buried|dead and buried|long gone|in prison|abroad)|lives (abroad|in|far)|(it is|long|now) over|we (divorced|separated|split)|i am safe|away from (him|her|them))',
)

/** Says that somebody is well now. */
const RECOVERED = pattern(
  'now i (am|feel) (happy|happier|fine|better|good|great|grateful|stable|safe|recovered|healthy|glad|free|much|in recovery|thankful|doing)',
  'now i (do|love|enjoy|help|have (hope|a|my|so|reasons))',
  '(grateful|glad|happy|thankful) (to be|i am|i) (alive|here|did not|survived)',
)

/** Brings the past into the present: what was is again, or will be soon. */
const LATELY = pattern(
  '(last night|yesterday|this morning|earlier|an hour ago|now i|and now|tonight|tomorrow|this time !(last|_ (years|months|winters|summers) ago|a year ago)|this (week|weekend|evening|afternoon)|right now|(again|still) ($|, )|these days|keep|are back|came back|coming back)',
)
