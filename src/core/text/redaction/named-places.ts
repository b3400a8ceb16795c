import { endOfNames, follows, wordBefore, type Frame, type FrameWord } from './frame-words.ts'
import { isPlainPlace } from './plain-places.ts'

/** Behind these stands where somebody is. */
const WHERE = /^(?:at|outside|near|inside|opposite|via|past)$/
/** Behind these “at” says at whom or what something is aimed, or how good one is. */
const AIMED =
  /^(?:look|shout|yell|scream|snap|swear|laugh|stare|aim|throw|point|bark|rage|glare|smile|direct)(?:s|ed|ing|t)?$|^(?:angry|mad|good|bad|better|great|terrible|best|worst|rubbish|crap|annoyed|furious|upset|swore|threw|hopeless|useless|skilled|brilliant|cross|not|half|get|gets|getting)$/

const ON_PLAIN =
  /^(?:time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|weekdays|weeknights|holiday|holidays|hold|edge|purpose|leave|call|duty|medication|meds|antidepressants|benefits|top|board|earth|average|site|foot|paper|fire|sale|account|demand|repeat|autopilot|camera|video|phone|computer|tv|drugs|pills|alcohol|probation|bail|parole|strike|screen|break|breaks|shift|shifts|nights|days|guard|track|point|record|file|offer|christmas|easter|going|behalf|line|impulse|sight|maternity|paternity|sick|bank|public|school|work|family|universal|disability|night|day|end|birthdays|anniversaries|dates|ice|fumes|trial|balance|good|boxing|new|principle|reflection|occasion|schedule|request|arrival|entry)$/

/** “On bake off”, “he met her on plenty”: a show or a site by its name. */
export const namedShows: Frame = (words, at) => {
  if (!follows(words, at) || wordBefore(words, at) !== 'on' || VERBS_ON.test(wordBefore(words, at, 2))) return null
  const to = endOfNames(words, at, 3)
  return to === at || ON_PLAIN.test(words[at]?.lower ?? '') || /(?:ing|s)$/.test(words[at]?.lower ?? '')
    ? null
    : [at, /^(?:off|up|down|out)$/.test(words[to]?.lower ?? '') ? to + 1 : to]
}

const VERBS_ON =
  /^(?:depend|depends|rely|relies|focus|focused|focuses|working|work|based|hooked|keen|go|goes|going|went|carry|move|moving|moved|insist|insists|spend|spent|spending|hang|come|hold|get|impact|effect|effects|advice|info|information|views|opinion|opinions|tips|book|books|cheat|cheats|cheated|cheating|pick|picks|picked|hard|hit|hits|so|later|early|further|reflect|agree|lean)$/

/** Where somebody is, unless everybody goes there: “at harrow linens”, “outside the copper kettle”. */
export const namedPlaces: Frame = (words, at) => {
  if (!follows(words, at) || !(isWhere(words, at) || isWhereOneLives(words, at))) return null
  const from = /^(?:the|a|an|our|this|my|his|her|their|your)$/.test(words[at]?.lower ?? '') ? at + 1 : at
  const to = endOfNames(words, from, 4)
  return to === from || isPlainPlace(words, from, to) ? null : [from, to]
}

function isWhere(words: readonly FrameWord[], at: number): boolean {
  return WHERE.test(wordBefore(words, at)) && !AIMED.test(wordBefore(words, at, 2))
}

function isWhereOneLives(words: readonly FrameWord[], at: number): boolean {
  const isIn = /^(?:in|on|above|behind|near|by|below|under|beside)$/.test(wordBefore(words, at))
  return (
    isIn &&
    /^(?:live|lives|lived|living|stay|stays|stayed|staying|sleep|sleeps|slept|sleeping|camp|squat|lodge|born|grew)$/.test(
      wordBefore(words, at, 2),
    )
  )
}

/** What somebody runs, owns or drives, unless many do: “i run the corner bakery”, “he drives a white saloon”. */
export const ownThings: Frame = (words, at) => {
  const lead = wordBefore(words, at)
  if (!/^(?:a|an|the|our|my)$/.test(words[at]?.lower ?? '') || !(OWNS.test(lead) || BE.test(lead))) return null
  if (!(BE.test(lead) ? VEHICLE : OWNER).test(wordBefore(words, at, 2))) return null
  const to = endOfNames(words, at + 1, 4)
  return to === at + 1 || isPlainThing(words, at + 1, to) ? null : [at + 1, to]
}

const OWNS =
  /^(?:run|runs|ran|own|owns|owned|manage|manages|managed|drive|drives|drove|skipper|skippers|ride|rides|fly|flies|sail|sails)$/
const BE = /^(?:is|was)$/
const VEHICLE = /^(?:car|van|truck|bike|motorbike|boat|ship|horse|pony|caravan|lorry|house|flat)$/
const OWNER = /^(?:i|we|he|she|who|mum|mom|dad|husband|wife|partner|parents|brother|sister|family|\[…\])$/
const PLAIN =
  /^(?:car|cars|bus|van|taxi|truck|lorry|train|bike|bicycle|motorbike|plane|business|company|small|home|house|household|mile|marathon|bath|risk|team|group|class|course|big|own|local|family|shop|whole|place|anger|money|stress|time|emotions|symptoms|anxiety|pain|life|rental|hire|used|second-hand|electric|mess|nightmare|tip|trigger|problem|bit|long|far)$/

function isPlainThing(words: readonly FrameWord[], from: number, to: number): boolean {
  return words.slice(from, to).every(({ lower }) => PLAIN.test(lower))
}
