import type { Utterance } from '../model/turn.ts'
import type { Crisis, Signal } from '../model/assessment.ts'
import { fromBothEnds } from './spelling/both-ends.ts'
import type { WordsOfSentence } from './classifier/features.ts'
import { withoutIdioms } from './reading/idioms.ts'
import { foreignDangersIn } from './other-languages.ts'
import { readSentence, type Sentence } from './spelling/normalise.ts'
import { undress } from './spelling/undress.ts'
import { createSignReader, type Reading, type ReadSign } from './reading/read-sign.ts'
import type { Sign } from './signs/sign.ts'
import { SIGNS } from './signs/signals.ts'
import { tellsOfAbuse } from './reading/abuse.ts'
import { tellsOfDeath } from './reading/death.ts'
import { standing } from './find-signs.ts'
import { stretchesOf, type Stretch } from './spelling/stretches.ts'

/** What stands in one sentence: what the classifier is told of it, and what its signs mean. */
export interface AnalysedSentence extends WordsOfSentence {
  readonly found: readonly Found[]
  /** What is said in another language than English. */
  readonly inOtherLanguages: readonly Crisis[]
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
  readonly clause: WordsOfSentence
}

/** What stands in an utterance, sentence by sentence. */
export interface AnalysedUtterance {
  readonly sentences: readonly AnalysedSentence[]
  /** False when some of it was left unread. */
  readonly isWhole: boolean
}

/**
 * Analyses every sentence of an utterance once, however often it is repeated. Of more work than any letter makes, it takes the
 * sentences at both ends.
 */
export function analyseSentences(utterance: Utterance): AnalysedUtterance {
  const { sentences, isWhole } = undress(utterance)
  const analyseOne = createSentenceAnalyser()
  const analysed = fromBothEnds(sentences, WORK_MAX, analyseOne)
  return { sentences: onlyAmid(analysed.done.flat()), isWhole: isWhole && analysed.isWhole }
}

// What says something only amid a death, or an abuse, stays where one is told of, in whichever sentence.
function onlyAmid(sentences: readonly AnalysedSentence[]): readonly AnalysedSentence[] {
  const needed = new Set(sentences.flatMap(({ found }) => found.flatMap(({ rule }) => AMID.get(rule) ?? [])))
  const missing: ReadonlySet<string> = new Set(
    [...needed].filter(what => !sentences.some(({ words }) => TELLS_OF[what](words))),
  )
  if (missing.size === 0) return sentences
  const stays = ({ rule }: Found): boolean => !missing.has(AMID.get(rule) ?? '')
  return sentences.map(sentence => ({ ...sentence, found: sentence.found.filter(stays) }))
}

const AMID = new Map(SIGNS.flatMap(({ rule, amid }) => (amid === undefined ? [] : [[rule, amid] as const])))
const TELLS_OF = { 'a-death': tellsOfDeath, 'an-abuse': tellsOfAbuse }

/** Most work, in patterns tried: half as much again as a letter of 40,000 characters makes. */
const WORK_MAX = 70_000

/** What costs as much as so many tried patterns: a sign that stands, and is read in its sentence; a sentence; a word. */
const COST = { sign: 60, sentence: 8, word: 1 } as const

type SentenceAnalyser = (sentence: string) => readonly [sentences: readonly AnalysedSentence[], cost: number]

/** Analyses sentences of one utterance; of what it analysed before, nothing. */
function createSentenceAnalyser(): SentenceAnalyser {
  const [known, readSign] = [new Set<string>(), createSignReader()]
  return text => {
    const sentence = withoutManners(readSentence(text))
    const stretches = stretchesOf(sentence).filter(({ own, words }) => {
      const key = `${own.from} ${own.to} ${words.join(' ')}`
      return words.length > 0 && !known.has(key) && known.add(key)
    })
    const analysed = stretches.map(stretch => analyseStretch(stretch, readSign))
    const cost = analysed.reduce((sum, { work }) => sum + work, COST.sentence + COST.word * sentence.words.length)
    return [analysed.map(one => one.sentence), cost]
  }
}

function withoutManners(sentence: Sentence): Sentence {
  return { ...sentence, words: withoutIdioms(sentence.words) }
}

function analyseStretch({ words, own, asks, laughs }: Stretch, readSign: ReadSign): AnalysedStretch {
  const { stand, tried } = standing(words, own)
  const readings = distinctRead(stand.map(({ sign, at }) => ({ sign, reading: readSign(sign, { words, asks }, at) })))
  const sentence: AnalysedSentence = {
    words: words.slice(own.from, own.to),
    asks,
    laughs,
    found: distinctFound(readings.map(foundOf)),
    inOtherLanguages: foreignDangersIn(words),
  }
  return { sentence, work: tried + COST.sign * stand.length }
}

interface AnalysedStretch {
  readonly sentence: AnalysedSentence
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
