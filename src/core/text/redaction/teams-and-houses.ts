import { endOfNames, follows, wordBefore, wordFrom, type Frame, type FrameWord } from './frame-words.ts'

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** Where everybody goes: by themselves they tell nothing. */
const COMMON = listed(
  `station stop bus train school shop shops office offices hospital church park river sea beach city centre center town village clinic
  airport road corner street house motorway hotel university college bank gym supermarket restaurant cafe pub bar factory warehouse
  bakery salon kitchen garage court prison army navy police government council nhs store call home night weekend evening day morning
  afternoon team teams club clubs group groups company business firm family building hall room library cinema market field lake
  pool playground nursery mosque temple band choir orchestra class classes course board work fun money time nights weekends times
  sessions session evenings hours world front back side end front door window wheel scenes other people others youth food care
  charity shelter hostel care-home uni games music golf football rugby tennis basketball hockey cricket chess cards guitar piano drums violin
  victim fool role part game system`,
)

/** Words before one of those that leave it as common as it is. */
const PLAIN = listed(
  `local public big small busy main nearest next other same old new little primary secondary high middle state private large city town
  village school football rugby tennis golf work book night youth sports social mental health medical clinical support crisis care
  train bus call care-home food shopping fitness community general tech car clothes coffee grocery retail`,
)

/** What somebody does with others who have a name. */
const PLAYS = listed(
  'play plays played playing swim swims run runs row rows sing sings train trains training volunteer volunteers',
)
const BELONGS = listed('member captain fan president chair chairman secretary treasurer patron founder player players')
const CLUBS = listed(
  'club choir team band orchestra society scouts guides squad troop league lodge regiment parish council crew clan tribe allotments',
)
/** Where a house is named: behind these, and behind “the bar at”. */
const BESIDE = listed('opposite above beside behind outside beneath below')

/** A team, a club, and a house that people know by its name: “I play for red star”, “the three horseshoes”. */
export const teamsAndHouses: Frame = (words, at) => {
  const from = /^(?:the|a|an|our|my|his|her|their)$/.test(words[at]?.lower ?? '') ? at + 1 : at
  if (!follows(words, at)) return null
  if (isBehindCue(words, at)) return named(words, from)
  return CLUBS.has(words[at]?.lower ?? '') ? clubBefore(words, at) : null
}

function isBehindCue(words: readonly FrameWord[], at: number): boolean {
  const [near, far] = [wordBefore(words, at), wordBefore(words, at, 2)]
  if (words[at]?.lower === 'the' && /^(?:play|plays|played)$/.test(near)) return true
  if (BESIDE.has(near) || (near === 'to' && far === 'next')) return true
  if (/^(?:for|with|in|at)$/.test(near) && PLAYS.has(far)) return true
  if (near === 'of' && BELONGS.has(far)) return true
  if (
    /^(?:coach|coaches|coached|coaching|captain|manage)$/.test(near) &&
    /^(?:i|he|she|we|to|husband|wife|dad)$/.test(far)
  )
    return true
  return isWork(near, far) || (near === 'at' && /^(?:bar|drink|drinks|drinking|shift|job|regular)$/.test(far))
}

function isWork(near: string, far: string): boolean {
  return (
    /^(?:at|in|for)$/.test(near) && /^(?:work|works|worked|working|clean|cleans|employed|clerk|write|writes)$/.test(far)
  )
}

function named(words: readonly FrameWord[], from: number): readonly [number, number] | null {
  const to = endOfNames(words, from, 3)
  return to === from || isCommon(words, from, to) ? null : [from, to]
}

function isCommon(words: readonly FrameWord[], from: number, to: number): boolean {
  const said = words.slice(from, to).map(({ lower }) => lower)
  const head = said.findIndex(word => COMMON.has(word))
  return head >= 0 && said.slice(0, head).every(word => PLAIN.has(word))
}

/** “The orchard choir”: the words up to the article before it. */
function clubBefore(words: readonly FrameWord[], at: number): readonly [number, number] | null {
  const back = [2, 3, 4].find(one => /^(?:the|our|my|his|her|at|for|in|with|of)$/.test(wordBefore(words, at, one)))
  if (back === undefined) return null
  const from = at - back + 1
  if (endOfNames(words, from, 4) < at || /^(?:the|our|my|his|her)$/.test(wordBefore(words, at, 1))) return null
  const isPlain = words.slice(from, at).every(({ lower }) => PLAIN.has(lower) || COMMON.has(lower))
  return isPlain ? null : [from, wordFrom(words, at + 1) === 'club' ? at + 2 : at + 1]
}
