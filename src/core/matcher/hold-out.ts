import type { HeldOut } from './calibrate.ts'
import type { Taught } from './examples.ts'
import { dealFolds } from './folds.ts'
import { learn } from './learn.ts'
import type { Lexicon } from './lexicon.ts'
import { createReader } from './reading.ts'

/** How many parts the examples are dealt into: each is read by what was learned from the others. */
const FOLDS = 5
/** Where there are so many examples, a single part of so many tells enough. */
const LARGE = { from: 4000, folds: 10 } as const

/** Reads examples by what was learned without them, to find out how sure one may be of any utterance. */
export function holdOut(examples: readonly Taught[], classes: number, lexicon: Lexicon): readonly HeldOut[] {
  const isLarge = examples.length >= LARGE.from
  const dealt = dealFolds(examples, isLarge ? LARGE.folds : FOLDS)
  return Array.from({ length: isLarge ? 1 : FOLDS }, (_, fold) => fold).flatMap(fold => {
    const learned = learn(
      examples.filter((_, place) => dealt[place] !== fold),
      classes,
      lexicon,
      true,
    )
    const reader = createReader(learned, lexicon)
    const held = examples.filter((_, place) => dealt[place] === fold)
    return held.map(({ text, label }) => ({ reading: reader.read(reader.hear(text)), label }))
  })
}
