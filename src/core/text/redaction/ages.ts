/** Numbers in words, as far as they are read where an age or the number of a house is told. */
const SMALL =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const NUMBER = new RegExp(`^(?:${SMALL})$`)

/** Somebody who has an age. */
const SOMEBODY =
  /^(?:i|he|she|they|we|you|who|son|daughter|kid|child|baby|brother|sister|boy|girl|nephew|niece|grandson|granddaughter|husband|wife|partner|mum|mom|dad|mother|father|one|oldest|eldest|youngest|twins|[a-z]+'s|\[…\])$/
const BE = /^(?:is|was|were|are|am|be|'s|turned|turns|turning|turn|became|being)$/
const HEDGE = /^(?:only|just|nearly|almost|about|around|now|already|barely|still)$/
/** What is counted and follows a number that is no age. */
const COUNTED =
  /^(?:of|more|less|day|hour|month|week|minute|people|adults|children|kids|siblings|friends|parents|brothers|sisters|boys|girls|cats|dogs|sessions|appointments|visits|meetings|minutes|hours|days|weeks|months|times|pounds|euros|dollars|miles|floors|rooms|houses|doors|stops|steps|streets|clients|therapists|couples)$/
/** What numbers of houses, rooms, classes and the like stand behind. */
const NUMBERED =
  /^(?:flat|apartment|apt|unit|ward|block|room|house|number|grade|class|cell|plot|box|bus|aged|age|birthday)$/

/** One word as it is read, and whether a sentence begins with it. */
export interface AgeWord {
  readonly lower: string
  readonly begins: boolean
}

/** For each word, whether it is a number in words that tells how old somebody is, or where they live. */
export function agesIn(words: readonly AgeWord[]): readonly boolean[] {
  return words.map(({ lower }, at) => NUMBER.test(lower) && isTold(words, at))
}

function isTold(words: readonly AgeWord[], at: number): boolean {
  const before = (back: number): string =>
    at < back || words[at]?.begins === true ? '^' : (words[at - back]?.lower ?? '^')
  const after = (on: number): string => (words[at + on]?.begins === false ? (words[at + on]?.lower ?? '$') : '$')
  if (NUMBERED.test(before(1)) || (before(1) === 'of' && before(2) === 'age')) return true
  if (before(1) === 'of' && PARENT.test(before(2)) && !COUNTED.test(after(1))) return true
  if (!/^(?:one|two)$/.test(before(0)) && OF_A_FAMILY.test(after(1)) && HAVE.test(before(1))) return true
  if (
    /^(?:months?|weeks?)$/.test(after(1)) &&
    BE.test(before(1)) &&
    SOMEBODY.test(before(2)) &&
    !/^(?:ago|in|into|sober|clean|since|late)$/.test(after(2))
  )
    return true
  if (/^(?:years?|yrs?|months?|weeks?)$/.test(after(1)) && after(2) === 'old') return true
  if (/^(?:yo|year-old)$/.test(after(1))) return true
  if (/^(?:turned|turns|turning)$/.test(before(1))) return true
  const hedge = HEDGE.test(before(1)) ? 1 : 0
  const [be, who] = [before(hedge + 1), before(hedge + 2)]
  const isOfSomebody = (BE.test(be) && SOMEBODY.test(who)) || /^(?:who|he|she|i)'(?:s|m)$/.test(be) || IS.test(be)
  // “Nilo is nine and …”: of a thing, what it is a number of comes next.
  const isOfAName = /^(?:is|was|turned)$/.test(be) && !THING.test(who) && GOES_ON.test(after(1))
  return (isOfSomebody && !COUNTED.test(after(1))) || isOfAName
}

/** How many there are in a family tells which it is, from three on. */
const OF_A_FAMILY = /^(?:children|kids|brothers|sisters|siblings|sons|daughters|boys|girls|grandchildren|grandkids)$/
const HAVE = /^(?:have|has|had|got|with|my|our|his|her|their|are|we)$/
/** Whoever has so many. */
const PARENT = /^(?:mum|mom|mother|dad|father|parent|parents|carer|nan|gran|grandmother|grandfather)$/
/** As they are written without their mark. */
const IS = /^(?:im|hes|shes|whos)$/
/** What is a number of something when it is one. */
const THING =
  /^(?:it|that|this|there|which|what|session|sessions|price|fee|cost|wait|first|minimum|maximum|limit|total|number|answer|choice|option)$/
/** What follows an age where the sentence goes on. */
const GOES_ON = /^(?:\$|and|but|so|now|he|she|they|who|when|with|in|on)$/
