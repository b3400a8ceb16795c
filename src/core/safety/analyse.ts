import type { Utterance } from '../model/turn.ts'
import type { Crisis, Signal } from '../model/assessment.ts'
import { fromBothEnds } from './spelling/both-ends.ts'
import type { Heard } from './classifier/features.ts'
import { withoutIdioms } from './reading/idioms.ts'
import { heardAbroad } from './other-languages.ts'
import { readSentence, type Sentence } from './spelling/normalise.ts'
import { undress } from './spelling/undress.ts'
import { createSignReader, type Reading, type ReadSign } from './reading/read-sign.ts'
import type { Sign } from './signs/sign.ts'
import { standing } from './find-signs.ts'
import { stretchesOf, type Stretch } from './spelling/stretches.ts'

/** What stands in one sentence: what the classifier is told of it, and what its signs mean. */
export interface Hearing extends Heard {
  readonly found: readonly Found[]
  /** What is said in another language than English. */
  readonly abroad: readonly Crisis[]
}

/** A sign, and how much it weighs as its clause means it. */
export interface Found extends Signal {
  /** `mild` where its clause takes it back. */
  readonly weight: Sign['weight']
  /** True where its clause, or one that points back to it, takes it back. */
  readonly isTakenBack: boolean
  /** False for what somebody says of themselves and of now. */
  readonly canBeDoubted: boolean
  /** The clause it stands in, as the classifier is told of it. */
  readonly clause: Heard
}

/** What was heard of an utterance. */
export interface Overheard {
  readonly sentences: readonly Hearing[]
  /** False when some of it was left unread. */
  readonly isWhole: boolean
}

/**
 * Hears every sentence of an utterance once, however often it is repeated. Of more work than any letter makes, it hears the
 * sentences at both ends.
 */
export function hear(utterance: Utterance): Overheard {
  const { sentences, isWhole } = undress(utterance)
  const hearOne = createEar()
  const heard = fromBothEnds(sentences, WORK_MAX, hearOne)
  return { sentences: heard.done.flat(), isWhole: isWhole && heard.isWhole }
}

/** Most work, in patterns tried: half as much again as a letter of 40,000 characters makes. */
const WORK_MAX = 70_000

/** What costs as much as so many tried patterns: a sign that stands, and is read in its sentence; a sentence; a word. */
const COST = { sign: 60, sentence: 8, word: 1 } as const

type Ear = (sentence: string) => readonly [heard: readonly Hearing[], cost: number]

/** Hears sentences of one utterance; of what it heard before, nothing. */
function createEar(): Ear {
  const [known, readSign] = [new Set<string>(), createSignReader()]
  return text => {
    const sentence = withoutManners(readSentence(text))
    const stretches = stretchesOf(sentence).filter(({ own, words }) => {
      const key = `${own.from} ${own.to} ${words.join(' ')}`
      return words.length > 0 && !known.has(key) && known.add(key)
    })
    const heard = stretches.map(stretch => hearStretch(stretch, readSign))
    const cost = heard.reduce((sum, { work }) => sum + work, COST.sentence + COST.word * sentence.words.length)
    return [heard.map(({ hearing }) => hearing), cost]
  }
}

function withoutManners(sentence: Sentence): Sentence {
  return { ...sentence, words: withoutIdioms(sentence.words) }
}

function hearStretch({ words, own, asks, laughs }: Stretch, readSign: ReadSign): HeardStretch {
  const { stand, tried } = standing(words, own)
  const readings = distinctRead(stand.map(({ sign, at }) => ({ sign, reading: readSign(sign, { words, asks }, at) })))
  const hearing: Hearing = {
    words: words.slice(own.from, own.to),
    asks,
    laughs,
    found: distinctFound(readings.map(foundOf)),
    abroad: heardAbroad(words),
  }
  return { hearing, work: tried + COST.sign * stand.length }
}

interface HeardStretch {
  readonly hearing: Hearing
  readonly work: number
}

interface SignRead {
  readonly sign: Sign
  readonly reading: Reading
}

// The same sign amid the same words is read once, however often it stands there.
function distinctRead(all: readonly SignRead[]): readonly SignRead[] {
  const known = new Map<Reading, Set<Sign>>()
  return all.filter(({ sign, reading }) => {
    const signs = known.get(reading) ?? new Set()
    known.set(reading, signs)
    return !signs.has(sign) && signs.add(sign)
  })
}

function foundOf({ sign, reading: { meaning, kind, isNow, clause } }: SignRead): Found {
  const told = { words: clause, asks: false, laughs: false }
  if (meaning === 'meant')
    return { rule: sign.rule, kind, weight: sign.weight, isTakenBack: false, canBeDoubted: !isNow, clause: told }
  const contested = meaning === 'taken-back' ? 'contested' : 'information'
  return {
    rule: sign.rule,
    kind: contested,
    weight: 'mild',
    isTakenBack: sign.weight !== 'mild',
    canBeDoubted: false,
    clause: told,
  }
}

// What stands in a sentence more than once in the same meaning says no more than once.
function distinctFound(found: readonly Found[]): readonly Found[] {
  return [...new Map(found.map(one => [JSON.stringify(one), one])).values()]
}
