import type { Utterance } from '../model/turn.ts'
import { analyseSentences, type AnalysedSentence, type Found } from './analyse-sentences.ts'
import { classify, isKnownWord, type DangerClassification } from './classifier/classifier.ts'
import { isCourtesy } from './courtesy.ts'
import { isNerves } from './nerves.ts'
import { foreignIn, type Foreign } from './other-languages.ts'
import { SIGNS } from './signs/signals.ts'
import { withSecondVoice } from './voice/second-voice.ts'

/** What stands in an utterance, whatever came before it. */
export interface Analysis {
  readonly sentences: readonly AnalysedSentence[]
  readonly classification: DangerClassification
  /** The signs that are sure, but in a clause that sounds harmless. */
  readonly doubted: ReadonlySet<Found>
  /** The language it is in, where that is not English: then it may be danger that we do not see. */
  readonly foreign: Foreign | null
  /** True when nothing was said but a courtesy. */
  readonly saysLittle: boolean
  /** False when some of it was left unread. */
  readonly isWhole: boolean
}

/** Works out, once a turn, all that depends on the words alone. Never throws; null when something went wrong inside. */
export function analyse(utterance: Utterance): Analysis | null {
  try {
    const { sentences, isWhole } = analyseSentences(utterance)
    const spoken = sentences.filter(sentence => !isNerves(sentence))
    const heard = classify(spoken)
    // Words that are taken back sound like danger as a whole: there the second voice would speak against the reading.
    const isDenied = sentences.some(({ found }) => isAnyTakenBack(found))
    const classification = isDenied ? heard : withSecondVoice(heard, spoken)
    return {
      sentences,
      classification,
      doubted: new Set(doubtedIn(sentences, classification)),
      foreign: foreignIn(utterance, isKnownWord),
      saysLittle: isCourtesy(utterance),
      isWhole: isWhole && classification.isWhole,
    }
  } catch {
    return null
  }
}

/** Tells whether a sign was found that a cue takes back. */
export function isAnyTakenBack(found: readonly Found[]): boolean {
  return found.some(({ isTakenBack }) => isTakenBack)
}

/** So many words are weighed once more, clause by clause; a sign in any beyond stays as it stands. */
const DOUBTED_WORDS = 2000

/**
 * The floor: where the classifier gives the clause of a sure sign less than this, it is a worry and no card. Of some 7,000 messages in danger that
 * we keep or tune on, no such clause has less than .075: the floor lies well below, so that weights made anew do not come near it.
 */
const FLOOR = 0.03

/**
 * The floor of a letter: below this, a veiled sign in it is a worry and no card. Chosen on 573 letters left out of learning, a quarter at a
 * time, and moved with the odds of letters since: of 188 in danger none was lost by it, of 385 in none eight cards were.
 */
const FLOOR_OF_LETTER = 0.33

// A sign in a clause, or a veiled one in a letter, that sounds harmless: "tell my mother that I love her". Never "I want", "I am".
function doubtedIn(sentences: readonly AnalysedSentence[], whole: DangerClassification): readonly Found[] {
  const isHarmless = whole.isLetter && whole.chance < FLOOR_OF_LETTER
  let room = DOUBTED_WORDS
  return sentences
    .flatMap(({ found }) => found)
    .filter(({ rule, weight, canBeDoubted, clause }) => {
      if (weight !== 'sure' || !canBeDoubted) return false
      if (isHarmless && VEILED.has(rule)) return true
      room -= clause.words.length
      return room >= 0 && classify([clause]).chance < FLOOR
    })
}

const VEILED = new Set(SIGNS.filter(({ isVeiled }) => isVeiled).map(({ rule }) => rule))
