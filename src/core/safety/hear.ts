import type { Utterance } from '../turn.ts'
import type { Crisis, Signal } from './assessment.ts'
import type { Heard } from './features.ts'
import { withoutIdioms } from './idioms.ts'
import { heardAbroad } from './languages.ts'
import { normalise, type Sentence } from './normalise.ts'
import { isSoftened, read } from './scope.ts'
import type { Sign } from './sign.ts'
import { standing } from './standing.ts'

/** What the grammar hears in one sentence, and what the classifier is told of it. */
export interface Hearing extends Heard {
  readonly found: readonly Found[]
  /** What is said in another language than English. */
  readonly abroad: Crisis | null
}

/** A sign, and how much it weighs as its sentence means it. */
export interface Found extends Signal {
  readonly weight: Sign['weight']
  /** False for what means a crisis as it stands, and for what somebody says of themselves and of now. */
  readonly canBeDoubted: boolean
}

/** Hears every sentence of an utterance once, however often it is repeated. */
export function hear(utterance: Utterance): readonly Hearing[] {
  const seen = new Set<string>()
  return normalise(utterance).flatMap(sentence => {
    const key = sentence.words.join(' ')
    if (seen.has(key)) return []
    seen.add(key)
    return [hearSentence({ ...sentence, words: withoutIdioms(sentence.words) })]
  })
}

function hearSentence(sentence: Sentence): Hearing {
  const readings = standing(sentence.words).map(({ sign, at }) => ({ sign, ...read(sign, sentence, at) }))
  return {
    ...sentence,
    softened: isSoftened(sentence.words),
    signs: readings.flatMap(({ sign, meaning, kind }) => [
      `${sign.rule} ${meaning}`,
      `${sign.weight} ${meaning} ${kind === 'self' ? 'self' : 'others'}`,
    ]),
    found: readings.map(({ sign, meaning, kind, isNow }) => {
      const canBeDoubted = sign.reading === 'open' && !isNow
      if (meaning === 'meant') return { rule: sign.rule, kind, weight: sign.weight, canBeDoubted }
      const contested = meaning === 'taken-back' ? 'contested' : 'information'
      return { rule: sign.rule, kind: contested, weight: 'mild', canBeDoubted }
    }),
    abroad: heardAbroad(sentence.words),
  }
}
