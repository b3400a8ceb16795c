import { FUNCTION_WORDS } from '../function-words.ts'
import { endOfNames, follows, wordBefore, wordFrom, type Frame, type FrameWord } from './frame-words.ts'
import { isTrade } from './trades.ts'

const SUBJECT =
  /^(?:i|he|she|who|mum|mom|dad|mother|father|husband|wife|partner|son|daughter|brother|sister|ex|uncle|aunt|boss|friend|grandad|grandfather|grandma|grandmother|nan|gran|law|we|they|\[…\])$/
const BE = /^(?:am|is|was|were|are|be|been|being|become|became)$/
const I_AM = /^(?:i'm|im|he's|hes|she's|shes)$/
/** “The only one”, “the only way”: what nobody is told by. */
const ANYTHING =
  /^(?:one|ones|thing|things|way|time|option|problem|reason|person|people|place|option|choice|difference|solution|issue|answer|two|child|kid|man|woman)$/
const WITHIN = /^(?:of|at|in|on|for|to|from|around|round|with|between|near|outside)$/

/** What only one person is in one place: “the only vet in the village”, “head of the primary school”, “captain of the lifeboat”. */
export const roles: Frame = (words, at) => {
  if (!follows(words, at)) return null
  if (words[at]?.lower === 'the' && wordFrom(words, at + 1) === 'only' && !isOfSomebody(words, at))
    return onlyThere(words, at)
  if (!isOfSomebody(words, at)) return null
  const article = /^(?:a|an|the)$/.exec(words[at]?.lower ?? '')?.[0] ?? ''
  const from = article === '' ? at : at + 1
  const isOnly = article === 'the' && wordFrom(words, from) === 'only'
  if (isOnly) return onlyOne(words, at, from + 1)
  const to = endOfNames(words, from, 4)
  const [head] = words.slice(from, to).toReversed()
  const end = endOfPlaces(words, to)
  return to > from &&
    end > to &&
    article !== 'a' &&
    article !== 'an' &&
    isRole(words[from]?.lower ?? '', head?.lower ?? '')
    ? [at, end]
    : null
}

/** A trade, or whoever is at the head of something: “head boy”. */
function isRole(first: string, last: string): boolean {
  return isTrade(last) || /^(?:head|deputy|vice|chief|senior|assistant|acting|founding)$/.test(first)
}

function onlyOne(words: readonly FrameWord[], at: number, from: number): readonly [number, number] | null {
  if (!follows(words, from) || ANYTHING.test(words[from]?.lower ?? '')) return null
  let to = from
  while (to < from + 4 && follows(words, to) && !FUNCTION_WORDS.has(words[to]?.lower ?? '')) to += 1
  return to === from ? null : [at, endOfPlaces(words, to)]
}

/** “I run the only chip shop in the bay”: whoever does so is told by it, where it is said where. */
function onlyThere(words: readonly FrameWord[], at: number): readonly [number, number] | null {
  const told = onlyOne(words, at, at + 2)
  return told && WITHIN.test(words.slice(...told).find(({ lower }) => WITHIN.test(lower))?.lower ?? '') ? told : null
}

function isOfSomebody(words: readonly FrameWord[], at: number): boolean {
  const [near, far] = [wordBefore(words, at), wordBefore(words, at, 2)]
  if (near === 'be' && far === 'to' && wordBefore(words, at, 3) === 'used') return true
  return I_AM.test(near) || near === 'as' || (BE.test(near) && SUBJECT.test(far))
}

/** Behind what somebody is, where: once or twice, “of the choir in our town”. */
function endOfPlaces(words: readonly FrameWord[], from: number): number {
  let to = from
  for (let time = 0; time < 2; time++) {
    if (!WITHIN.test(wordFrom(words, to))) break
    const place = /^(?:the|our|my|this|a|an|his|her|their)$/.test(wordFrom(words, to + 1)) ? to + 2 : to + 1
    const end = follows(words, place) ? endOfNames(words, place, 3) : place
    if (end === place) break
    to = end
  }
  return /^(?:here|there|around|round)$/.test(wordFrom(words, to)) ? to + 1 : to
}
