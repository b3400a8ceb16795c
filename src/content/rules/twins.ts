import { askedStems } from '../../core/frame.ts'
import type { IntentFile } from '../intent-file.ts'

/** A question, and where it stands. */
export interface Asked {
  readonly file: IntentFile
  readonly text: string
  readonly line: number
}

/** Shortest stem in which a slip of one letter still leaves the same word in sight. */
const SLIP_MIN = 6

/** The title of an intent and its questions, each with its line. */
export function questionsIn(file: IntentFile): readonly Asked[] {
  const { title, questions } = file.intent
  return [
    { file, text: title, line: file.lineOf(['title']) },
    ...questions.map((text, at) => ({ file, text, line: file.lineOf(['questions', at]) })),
  ]
}

/** Finds a question's twin that satisfies a condition, or null. */
export type FindTwin = (one: Asked, isMeant: (other: Asked) => boolean) => Asked | null

/**
 * Gives a search for twins among questions: those that ask the same, word by word but for frames, endings and a slip of
 * one letter. Takes time in proportion to the number of questions, not to its square.
 */
export function twinsAmong(questions: readonly Asked[]): FindTwin {
  const byKey = new Map<string, Asked[]>()
  for (const question of questions) {
    for (const key of keysOf(question.text)) {
      const bucket = byKey.get(key)
      if (bucket) bucket.push(question)
      else byKey.set(key, [question])
    }
  }
  return (one, isMeant) => {
    for (const key of keysOf(one.text)) {
      const twin = byKey.get(key)?.find(isMeant)
      if (twin) return twin
    }
    return null
  }
}

/**
 * The stems, and the stems with one letter of one of them left out: two words that differ in one letter, lack one or have
 * two exchanged share such a key (Garbe's symmetric deletion, as in SymSpell).
 */
function keysOf(question: string): readonly string[] {
  const stems = askedStems(question)
  const slips = stems.flatMap((stem, at) => {
    const rest = stems.toSpliced(at, 1).join(' ')
    return stem.length < SLIP_MIN ? [] : slipsOf(stem).map(slip => `${rest}|${slip}`)
  })
  return [stems.join(' '), ...slips]
}

function slipsOf(stem: string): readonly string[] {
  return [stem, ...Array.from(stem, (_, at) => stem.slice(0, at) + stem.slice(at + 1))]
}
