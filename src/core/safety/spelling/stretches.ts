import type { Span } from './span.ts'
import type { Sentence } from './normalise.ts'

/** A sentence, or a part of one that is longer than any. */
export interface Stretch extends Sentence {
  /** The words that are its own; those around it are there to be read with them, and belong to its neighbours. */
  readonly own: Span
}

/** Words of a longer sentence that are heard at once. */
const OWN = 240
/** Words that are read around them: more than a sign is long and its sentence is read around it. */
const AROUND = 80

/** Cuts a sentence that is longer than anybody speaks into stretches that overlap; any other is one. */
export function stretchesOf(sentence: Sentence): readonly Stretch[] {
  const { words } = sentence
  if (words.length <= 2 * OWN) return [{ ...sentence, own: { from: 0, to: words.length } }]
  return Array.from({ length: Math.ceil(words.length / OWN) }, (_, at) => stretchAt(sentence, at * OWN))
}

function stretchAt(sentence: Sentence, from: number): Stretch {
  const start = Math.max(0, from - AROUND)
  const end = Math.min(from + OWN, sentence.words.length)
  return {
    ...sentence,
    words: sentence.words.slice(start, end + AROUND),
    own: { from: from - start, to: end - start },
  }
}
