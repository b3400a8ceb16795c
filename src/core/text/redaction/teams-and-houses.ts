import { endOfNames, follows, wordBefore, wordFrom, type Frame, type FrameWord } from './frame-words.ts'
import { isPlainPlace, PLACES, PLAIN_BEFORE_PLACES } from './plain-places.ts'

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** What somebody does with others who have a name. */
const PLAYS = listed(
  'play plays played playing swim swims run runs row rows sing sings train trains training volunteer volunteers',
)
const BELONGS = listed('member captain fan president chair chairman secretary treasurer patron founder player players')
const CLUBS = listed(
  'club choir team band orchestra society scouts guides squad troop league lodge regiment parish council crew clan tribe allotments',
)
const YOUTH = /^(?:scouts|guides|cubs|brownies|beavers|rainbows|cadets|rovers|rangers)$/
/** Where a house is named: behind these, and behind “the bar at”. */
const BESIDE = listed('opposite above beside behind outside beneath below')

/** A team, a club, and a house that people know by its name: “I play for red star”, “the three horseshoes”. */
export const teamsAndHouses: Frame = (words, at) => {
  const from = /^(?:the|a|an|our|my|his|her|their)$/.test(words[at]?.lower ?? '') ? at + 1 : at
  if (!follows(words, at)) return null
  if (from > at && /^(?:under|over)$/.test(words[from]?.lower ?? '') && /^\d/.test(wordFrom(words, from + 1)))
    return [from, from + 2]
  if (/^(?:play|plays|played)$/.test(wordBefore(words, at)) && wordFrom(words, endOfNames(words, from, 3)) === 'for')
    return [from, endOfNames(words, from, 3)]
  if (isBehindCue(words, at)) return named(words, from)
  if (/^(?:in|with|at|from|join|joined|left)$/.test(wordBefore(words, at)) && YOUTH.test(words[from]?.lower ?? ''))
    return [from, from + 1]
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
    /^(?:at|in|for)$/.test(near) &&
    /^(?:work|works|worked|working|clean|cleans|employed|clerk|write|writes|deliver|delivers|delivered|volunteer|volunteers|volunteered|model|models|cook|cooks|teach|teaches|taught)$/.test(
      far,
    )
  )
}

function named(words: readonly FrameWord[], from: number): readonly [number, number] | null {
  const to = endOfNames(words, from, 3)
  return to === from || isPlainPlace(words, from, to) ? null : [from, to]
}

/** “The orchard choir”: the words up to the article before it. */
function clubBefore(words: readonly FrameWord[], at: number): readonly [number, number] | null {
  const back = [2, 3, 4].find(one => /^(?:the|our|my|his|her|at|for|in|with|of)$/.test(wordBefore(words, at, one)))
  if (back === undefined) return null
  const from = at - back + 1
  if (endOfNames(words, from, 4) < at || /^(?:the|our|my|his|her)$/.test(wordBefore(words, at, 1))) return null
  const isPlain = words.slice(from, at).every(({ lower }) => PLAIN_BEFORE_PLACES.has(lower) || PLACES.has(lower))
  return isPlain ? null : [from, wordFrom(words, at + 1) === 'club' ? at + 2 : at + 1]
}
