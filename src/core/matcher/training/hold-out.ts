import type { HeldOut } from './calibrate.ts'
import { dealFolds } from './folds.ts'
import type { Taught } from './examples.ts'
import { learnedWithout } from './learn.ts'
import type { Study } from './learn.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { createClassifier } from '../classify.ts'

/** How many parts the examples are dealt into: each is read by what was learned from the others. */
const FOLDS = 5
/** Where there are so many examples, a single part of so many tells enough. */
const LARGE = { from: 4000, folds: 10 } as const

/** How an example is put before it is read. */
type Put = (text: string) => string

/** The label of everyday talk. */
const NONE = -1

/**
 * Reads the examples of a study by what is learned without them, to find out how sure one may be of any utterance. What all
 * clinics are asked is not read: it is put as people put it, and how sure one may be was learnt from it.
 */
export function holdOut(from: Study, lexicon: Lexicon, put: Put = text => text): readonly HeldOut[] {
  const { examples } = from
  const isLarge = examples.filter(isRead).length >= LARGE.from
  const dealt = dealFolds(examples, isLarge ? LARGE.folds : FOLDS)
  return Array.from({ length: isLarge ? 1 : FOLDS }, (_, fold) => fold).flatMap(fold => {
    const held = new Set(examples.keys().filter(place => dealt[place] === fold))
    const classifier = createClassifier(learnedWithout(from, held), lexicon)
    return examples
      .filter((example, place) => isRead(example) && held.has(place))
      .map(({ text, label }) => ({ classification: classifier.classify(classifier.correct(put(text))), label }))
  })
}

function isRead({ label, part }: Taught): boolean {
  return label >= NONE && part !== 'shared'
}
