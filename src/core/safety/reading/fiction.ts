import type { Signal } from '../../model/assessment.ts'
import { find, pattern } from '../pattern/pattern.ts'
import { within, type Near } from './near.ts'

/**
 * Tells whether a sign is told of a film, a book, a lesson or the long dead. A story about somebody is not worry about a
 * friend; one's own "I want to" stays meant, film or no film, unless it is quoted.
 */
export function isTold(near: Near, about: Signal['kind'] | 'general'): boolean {
  if (within(near, LONG_DEAD, near.clause)) return true
  if (isOwn(near, about)) return isQuoted(near)
  if (within(near, MEDIA, near.clause)) return true
  return isAnaphoric(near) && near.before !== undefined && within(near, MEDIA, near.before) !== null
}

// Said by the person of themselves, or of what is done to them.
function isOwn({ words, at, clause }: Near, about: Signal['kind'] | 'general'): boolean {
  if (about === 'self') return words.slice(clause.from, at.to).includes('i')
  if (find(OF_MY_OWN, words, clause.from, at.to) !== null) return true
  return (
    about !== 'third-person' && about !== 'general' && words.slice(clause.from, at.to).some(word => FIRST.has(word))
  )
}

const FIRST = new Set(['i', 'me', 'my', 'myself'])

// "My brother", who is in no film.
const OF_MY_OWN = pattern('(my|our) (_)? <kin>')

// "… and she kills herself in the end": she is whom the clause before it told of.
function isAnaphoric({ words, at, clause }: Near): boolean {
  return !words.slice(clause.from, at.to).some(word => FIRST.has(word))
}

/** Tells whether a sign is quoted from a work, so that even what somebody says of themselves is not meant. */
export function isQuoted(near: Near): boolean {
  const { words, at, clause } = near
  return within(near, MEDIA, clause) !== null && find(RETOLD, words, clause.from, at.from) !== null
}

/** Works and lessons that tell of danger, in the sense of a noun: nobody books a novel. */
const MEDIA = pattern(
  '(cosplay*|costume|corpse|audiobook|screenplay|exam question|act (one|two|three|five)|(in|of) (our|my|the|a) (_)? (play|panel|scene|stream|exhibit|panto|escape room)|legend says|fake (blood|bruises|knife|gun)|villain|zombie|romeo|juliet|obituary|(in|at) (the|a|this|that) (play|theatre|theater)|movie|movies|film|films|novel|novels|song|songs|lyrics|lyric|album|episode|netflix|documentary|podcast|character|characters|protagonist|essay|thesis|dissertation|researching|studying|lecture|headline|hamlet|shakespeare|poem|poetry|scene|script|fiction|video game|minecraft|sims|campaign|anime|manga|theory|sociological|statistics|rates|according to|historical|bible|in class|textbook|journal club|seminar|literature|awareness|prevention|musical|opera|comic|cartoon|chapter|plot|documentaries|celebrity|singer|actor|cobain|monroe|hemingway|plath|woolf|van gogh|robin williams|13 reasons why|thirteen reasons why|respawned|some say|allegedly|rumou*r|raised money|charity|fundraiser|walk for)',
  '(in|from|of|about|on|for|to|at|into) (the|a|an|this|that|my|our|his|her|their|its|some|another|every|one)? (_)? (book|books|show|series|news|article|articles|paper|papers|story|stories|report|reports|game|games|study|studies|research|history|assignment|presentation|policy|course|tv|religion)',
  '(the|a|an|this|that|our|my) (_)? (book|show|series|news|article|paper|story|report|game|study|research|assignment|presentation|policy|course) (about|on|of|is|was|that|where|in which|with|for|says|said|tells|deals)',
  '(read*|watch*|saw|seen|wrote|writing|write|rehears*) (_)? (_)? (book|books|show|series|news|article|articles|paper|papers|story|stories|report|reports|study|studies)',
  '^ (the|a|this)? (_)? (book|show|story|news|article|report|paper|policy|study|game)',
)

const RETOLD = pattern(
  '(writing|write|researching|studying|reading|read|essay|paper|watched|watching|rehearsing|wrote|about|lyrics|lyric|line|goes|called|titled|quote|quotes)',
)

const LONG_DEAD = pattern(
  '(died|die|passed|passed away) by (his|her|their) own hand ~ ~ (last|years|looking|group|left|bereave*|counsel*|funeral)',
  '(lost|losing) (my|our|a|his|her) (_)? (<kin>) to suicide',
  '(died|passed away|killed himself|killed herself|committed suicide|took his own life|took her own life) (in (1*|2*)|_ years ago|years ago|before i|last decade|when i was)',
)
