import { follows, wordBefore, wordFrom, type Frame, type FrameWord } from './frame-words.ts'
import { isNoun } from './known-words.ts'
import { OF_CLINICS, PEOPLE } from './people-and-clinics.ts'
import { PLACES } from './plain-places.ts'

/** What people are called for what they look like, before a name or instead of it: “big red”, “my twin sister”. */
export const nicknames: Frame = (words, at) => {
  const [word, next] = [words[at]?.lower ?? '', wordFrom(words, at + 1)]
  if (/^(?:twin|triplet)$/.test(word) && /^(?:brother|brothers|sister|sisters|boys|girls)$/.test(next))
    return [at, at + 2]
  if (/^(?:twins|triplets|quads|quadruplets|quintuplets)$/.test(word) && BORN.test(wordBefore(words, at)))
    return [at, at + 1]
  if (isNamed(words, at)) return [at, at + 1]
  return SIZE.test(word) && COLOUR.test(next) && isNickname(words, at) ? [at, at + 2] : null
}

const BORN = /^(?:have|had|has|got|my|our|the|with|are|two|of)$/
const SIZE = /^(?:big|little|lil|old|ol|young|wee|mad|fat|tall|tiny|crazy)$/
const COLOUR = /^(?:red|blue|black|brown|white|grey|gray|green|ginger|blondie|boy|man|one|guy)$/

function isNickname(words: readonly FrameWord[], at: number): boolean {
  const isLed = /^(?:\^|me|and|by|with|called|boss|mate|friend|neighbour|neighbor)$/.test(wordBefore(words, at))
  return isLed && !(follows(words, at + 2) && isNoun(words[at + 2]?.lower ?? ''))
}

/** A noun that stands where only a name does: “my son cash”, “me and page”, “page told me”. */
function isNamed(words: readonly FrameWord[], at: number): boolean {
  const word = words[at]?.lower ?? ''
  if (!isNoun(word) || PEOPLE.has(word) || OF_CLINICS.has(word) || SAYING.test(word)) return false
  const [near, far] = [wordBefore(words, at), wordBefore(words, at, 2)]
  if (follows(words, at) && KIN.test(near) && /^(?:my|our|his|her|their|your)$/.test(far)) return true
  if (near === 'and' && far === 'me' && !PLACES.has(word)) return true
  const isSubject = /^(?:\^|and|but|so|because|that|if|when|then)$/.test(near) && TOLD.test(wordFrom(words, at + 1))
  return isSubject && !PLACES.has(word) && !word.endsWith('s')
}

const KIN =
  /^(?:son|daughter|brother|sister|husband|wife|partner|boyfriend|girlfriend|friend|boss|ex|mate|uncle|aunt|auntie|cousin|niece|nephew|stepson|stepdaughter|stepdad|stepmum|flatmate|roommate|colleague|neighbour|neighbor|therapist|gran|nan|grandad|grandson|granddaughter)$/
/** What only somebody does. */
const TOLD =
  /^(?:said|says|told|tells|thinks|thought|reckons|texted|phoned|hit|cheated|married|smokes|drinks|cried|cries)$/
/** What speaks for many, and the verbs that are nouns as well. */
const SAYING =
  /^(?:insurance|hr|management|research|everything|nothing|something|anyone|tongue|side|abuse|cheating|works|drinks|smokes|lies|hits|needs|wants|calls|likes|plans|talks|walks|works|runs|loves|hates|tells|shouts|cries|snores)$/
