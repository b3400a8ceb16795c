import { endOfNames, follows, wordBefore, wordFrom, type Frame, type FrameWord } from './frame-words.ts'

/** What thousands do in every town: it tells nothing by itself. */
const COMMON: ReadonlySet<string> = new Set(
  `nurse teacher doctor gp midwife dentist pharmacist vet student pupil apprentice intern trainee graduate lawyer solicitor accountant
  engineer manager driver cook chef baker waiter waitress cleaner builder plumber electrician carpenter mechanic gardener painter
  hairdresser officer policeman policewoman police firefighter fireman paramedic soldier veteran farmer secretary receptionist
  assistant consultant programmer developer designer writer author artist musician journalist scientist researcher lecturer professor
  worker workers salesman cashier librarian freelancer contractor employee employer boss owner trainer instructor administrator
  carer caregiver nanny childminder babysitter housewife househusband landlord tenant client patient social volunteer drivers nurses
  teachers doctors soldiers`.split(/\s+/),
)

/** Words like those for what people do, and that say what somebody is to others, or is like. */
const NO_TRADE: ReadonlySet<string> = new Set(
  `member partner mother father brother sister daughter stepmother stepfather grandmother grandfather godmother godfather teenager
  foreigner stranger lover loner smoker drinker gambler gamer user customer newcomer beginner overthinker thinker worrier believer
  sufferer outsider survivor visitor minor major junior senior perfectionist feminist introvert vegetarian christian vegan human woman
  man women men gentleman pensioner commuter homeowner sleeper trigger disorder cancer fever monster disaster failure number order
  matter letter dinner summer winter water power paper danger manner corner error mirror terror horror burner bother bitter better
  never other another further rather whether either neither prisoner owner supporter follower listener talker reader hater quitter
  learner eater cheater liar bully burden mess wreck hoarder settler person runner swimmer player fighter character parent present
  different important patient pleasant distant constant significant assistant participant giant infant student recent absent silent
  latent urgent violent excellent confident dependent independent permanent current accident incident event moment treatment
  atheist activist racist sexist narcissist optimist pessimist realist idealist twist list artist doctor wanderer outlier carrier
  barrier career peer volunteer guardian asian italian indian australian canadian european russian brazilian egyptian ukrainian
  lesbian guardian virgin alcoholic addict refugee immigrant migrant widow widower orphan twin only first last`.split(
    /\s+/,
  ),
)

/** What has no ending to be told by. */
const TRADES: ReadonlySet<string> = new Set(
  `vicar mayor judge bishop priest nun monk pilot chef jockey clown surgeon coroner bailiff sheriff diplomat spy sculptor athlete butler
  maid cop detective guard marine captain colonel general sergeant major chairman councillor senator mp lady expert specialist referee
  umpire comedian clairvoyant medium psychic model rabbi imam deacon curate chaplain verger bursar headteacher headmaster headmistress
  dean cook nanny vet striker coach agent superintendent president consul ambassador shaman druid acrobat cowboy astronaut diver
  blacksmith butcher tailor cobbler miner sailor hunter trapper stunt cabin crew champion celebrity star influencer chief head principal leader deputy
  director governor host owner boss founder treasurer warden skipper skip rep`.split(/\s+/),
)

/** Words before a trade that leave it as common as it is. */
const PLAIN: ReadonlySet<string> = new Set(
  `retired former trainee student junior senior qualified registered single female male young full part time self employed freelance
  school primary secondary college university hospital office shop factory warehouse bank police fire social care support health mental
  medical community charity youth bus taxi truck lorry train delivery software civil public night shift family care-home nursing
  english science maths music art history sports pe private army navy military ex`.split(/\s+/),
)

const IS = /^(?:am|is|was|were|be|been|being|became|become|i'm|im|he's|hes|she's|shes|as)$/
const WORKS =
  /^(?:work|works|worked|working|job|jobs|career|employed|trained|train|training|retired|serve|served|serving|volunteer)$/

/** What hardly anybody does for a living, and the office somebody holds: “a lighthouse keeper”, “the vicar”. */
export const trades: Frame = (words, at) => {
  const lead = wordBefore(words, at)
  const isArticle = /^(?:a|an|the)$/.test(words[at]?.lower ?? '')
  const from = isArticle ? at + 1 : at
  if (!(IS.test(lead) || isMarriedTo(words, at)) || !follows(words, at)) return null
  const to = skipsOnly(words, from)
  const end = endOfNames(words, to, 4)
  const isWork = lead === 'as' && [2, 3].some(back => WORKS.test(wordBefore(words, at, back)))
  const head = isWork && end > to ? end - 1 : lastTrade(words, to, end)
  if (head < to || (isCommon(words, to, head) && !isTheOne(words, at, head))) return null
  const isOffice = /^(?:of|at|for|to|$)/.test(wordFrom(words, head + 1))
  return isArticle || isWork || isOffice ? [to, head + 1] : null
}

/** “Married to a”, “dating a”, “the wife of the”. */
function isMarriedTo(words: readonly FrameWord[], at: number): boolean {
  const [near, far] = [wordBefore(words, at), wordBefore(words, at, 2)]
  if (/^(?:dating|marrying|divorcing)$/.test(near)) return true
  return near === 'to'
    ? /^(?:married|engaged|related)$/.test(far)
    : near === 'of' && /^(?:son|daughter|wife|husband|child|widow)$/.test(far)
}

/** “The only”, “a retired”: what stands before goes on. */
function skipsOnly(words: readonly FrameWord[], from: number): number {
  return /^(?:only|very|first|last|retired|former|self|trainee)$/.test(words[from]?.lower ?? '') ? from + 1 : from
}

function lastTrade(words: readonly FrameWord[], from: number, end: number): number {
  let at = end - 1
  while (at >= from && !isTrade(words[at]?.lower ?? '')) at -= 1
  return at
}

/** Tells whether a word says what somebody does for a living, or which office they hold. */
export function isTrade(word: string): boolean {
  if (NO_TRADE.has(word)) return COMMON.has(word)
  return TRADES.has(word) || COMMON.has(word) || ENDING.test(word)
}

const ENDING = /..(?:er|or|ist|ian|man|woman|smith|wright|eer|ress|ant|keeper|ess|monger|herd|ster)$/

/** “I am the organist”, “she is the nurse”: there is one of them where they are. */
function isTheOne(words: readonly FrameWord[], at: number, head: number): boolean {
  const isThe = words[at]?.lower === 'the' && SOMEBODY.test(wordBefore(words, at, 2))
  return isThe && !NO_TRADE.has(words[head]?.lower ?? '') && !NOT_ONE.test(words[head]?.lower ?? '')
}

const SOMEBODY =
  /^(?:i|he|she|dad|mum|mom|mother|father|husband|wife|partner|brother|sister|son|daughter|ex|uncle|aunt|\^)$/
const NOT_ONE = /^(?:client|patient|carer|caregiver|owner|tenant|student|therapist|doctor|employee|worker|driver)$/

function isCommon(words: readonly FrameWord[], from: number, head: number): boolean {
  const [last, ...before] = words.slice(from, head + 1).toReversed()
  const isKnown = COMMON.has(last?.lower ?? '') || NO_TRADE.has(last?.lower ?? '')
  return isKnown && before.every(({ lower }) => PLAIN.has(lower) || COMMON.has(lower))
}
