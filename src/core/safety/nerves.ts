import type { AnalysedSentence } from './analyse-sentences.ts'

const AM = `(?:i am|i feel|i get|it is that i am|makes me)(?: (?:a bit|a little|so|too|really|very|quite|kind of|mostly|still|also|most|more))?`
const AFRAID = '(?:scared|afraid|worried|nervous|anxious|terrified|frightened|petrified|dreading)'
const LISTENER =
  '(?:you|someone|somebody|a stranger|strangers|anyone|people|(?:a|the|my|your|some) (?:new )?(?:therapist|counsellor|counselor|psychologist|doctor|receptionist)s?)'
const PLACE = `(?: (?:there|here|at first|in silence|in therapy|again|at all|in front of ${LISTENER}|(?:with|to|by) ${LISTENER}|(?:in|at|before|during|through) (?:the|my|a|your|our) (?:whole )?(?:first )?(?:session|appointment|hour|meeting|room|call)|(?:the|for the|for an) (?:(?:whole|entire|full) )?(?:hour|time|session)))*`

/** What people fear of a first session, as a verb. Nothing here can be done to oneself or to anybody. */
const DO = `(?:${[
  '(?:sit|be sitting) there',
  '(?:not )?know what to (?:say|talk about|tell them)',
  '(?:not )?(?:have|find) (?:nothing|anything|the right words|enough) to (?:say|talk about)',
  'say (?:the wrong thing|something wrong|something stupid|too much|nothing)',
  'cry|start crying|be crying',
  'burst into tears',
  'be (?:judged|laughed at|misunderstood|analysed|analyzed|told off|boring|awkward|shy|late|too much|too quiet|no good at it|bad at it)',
  '(?:waste|be wasting) (?:your|their|her|his|everyone s|the therapist s) time',
  '(?:freeze|clam|dry|ramble|blush|stutter|stammer)(?: up)?',
  'fall apart',
  'talk too much',
  'go (?:blank|red|quiet)',
  'make a fool of myself|embarrass myself',
  '(?:look|sound|seem|feel) (?:stupid|silly|weak|awkward|dramatic|ridiculous|embarrassed|judged)',
  'not be (?:taken seriously|understood|able to (?:talk|speak|open up|explain it|say it))',
  'not (?:like|get on with|click with) (?:it|them|her|him|the therapist|my therapist)',
  'do it wrong|get it wrong|fail at (?:it|therapy)',
  'forget (?:everything|what i wanted to say)',
  'chicken out|back out',
].join('|')})`

const OF = `(?:${[
  '(?:not )?knowing what to (?:say|talk about|expect)',
  'saying (?:the wrong thing|something stupid)',
  '(?:opening up|talking|speaking|crying|being judged|being misunderstood|sitting there)',
  'having nothing to say',
  'wasting (?:your|their|her|his) time',
  `(?:talking|opening up|speaking) (?:to|with) ${LISTENER}`,
  '(?:my|the) (?:first|next) (?:session|appointment|meeting|call)',
  'what (?:they|you|people|my family|my friends|my boss|the therapist) (?:will|might|would|may) (?:say|think)(?: of me)?',
  '(?:making|picking up) the (?:phone )?(?:call|phone)',
].join('|')})`

const FEARS = `(?:(?: that)? i (?:will|might|may|would|am going to) ${DO}| (?:to|i can not|i could not) (?:talk|speak|open up|cry|be judged|say it|start)| (?:of|about) ${OF})${PLACE}`
const MORE = `(?: (?:and|or)(?: that)?(?: i)?(?: (?:will|might|would))? (?:${DO}|${OF})${PLACE})*`

const NERVES = new RegExp(
  `^(?:(?:hi|hello|but|and|also|well|honestly|to be honest) )?${AM} ${AFRAID}${FEARS}${MORE}(?: (?:if i (?:come|go|start|do|book)|when i (?:come|go|start)|is that (?:normal|ok|okay|silly)))?$`,
  'u',
)

/** Longest of them, in words. */
const WORDS_MAX = 40

/**
 * Tells whether a sentence says that somebody is nervous of therapy itself, and nothing else: they are most of those who ask
 * whether to come. Danger is told in the same frame ("I'm scared I'll …"), and is all that the classifier sees of it; so the
 * whole sentence has to be made of what is feared of a session, and no sign may stand in it.
 *
 * @example
 * isNerves({ words: 'i am scared i will cry the whole hour'.split(' '), found: [], inOtherLanguages: [] }) // → true
 * isNerves({ words: 'i am scared i will cry and hurt myself'.split(' '), found: [], inOtherLanguages: [] }) // → false
 */
export function isNerves({
  words,
  found,
  inOtherLanguages,
}: Pick<AnalysedSentence, 'words' | 'found' | 'inOtherLanguages'>): boolean {
  return (
    words.length <= WORDS_MAX && found.length === 0 && inOtherLanguages.length === 0 && NERVES.test(words.join(' '))
  )
}
