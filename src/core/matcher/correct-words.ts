import { languageOf } from '../text/language.ts'
import type { ForeignLanguage } from '../model/language.ts'
import { placeOf, stemFeature } from '../text/lexicon.ts'
import type { Lexicon } from '../text/lexicon.ts'
import { namesIn } from '../text/names-in.ts'
import { createSpeller } from '../text/spelling.ts'
import type { WordList } from '../text/spelling.ts'
import { readWords, toWord } from '../text/words.ts'
import type { Word } from '../text/words.ts'

/** An utterance's words, misspelt ones corrected. */
export interface CorrectedWords {
  readonly words: readonly Word[]
  /** Those of them that only name somebody or something, which says nothing for or against. */
  readonly names: ReadonlySet<string>
  /** Another language than English; null for English and for what could be either. */
  readonly language: ForeignLanguage | null
}

const NO_NAMES: ReadonlySet<string> = new Set()

/**
 * Prepares the reading of words: where some are strange, it finds out whether they are misspelt or of another language.
 * A word is strange when it is neither in the list nor known otherwise nor an English word the lexicon has.
 */
export function createCorrector(
  list: WordList,
  lexicon: Lexicon,
  isKnown: (word: Word) => boolean,
): (text: string) => CorrectedWords {
  const listed = new Set(list.words)
  const isWord = (word: Word): boolean =>
    listed.has(word.text) || isKnown(word) || placeOf(stemFeature(word.stem), lexicon) >= 0
  const spell = createSpeller(list, text => isWord(toWord(text)))
  // Stemming costs more than all else about a word; those of the list come back with nearly every utterance.
  const recalled = new Map<string, Word>()
  const recall = (text: string): Word => {
    const known = recalled.get(text)
    if (known) return known
    const word = toWord(text)
    if (listed.has(text)) recalled.set(text, word)
    return word
  }
  return text => {
    const words = readWords(text, recall)
    // Words of another language may all be English ones too, or names for the same: so it is always looked at.
    const language = languageOf(text)
    if (language !== null || words.every(isWord)) return { words, names: NO_NAMES, language }
    const names = namesIn(text, isWord)
    const typed = words.map(word => word.text)
    return { words: spell(typed, names).map(toWord), names, language }
  }
}
