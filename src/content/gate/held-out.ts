import type { Lesson } from '../../core/matcher/matcher.ts'
import type { IntentId } from '../../core/intent.ts'
import { crossValidate } from '../../core/matcher/cross-validate.ts'
import type { Lexicon } from '../../core/matcher/lexicon.ts'
import type { Concern } from './concern.ts'

/** How many of an intent's questions find it when they are held out of training. */
export interface HeldOut {
  readonly intent: IntentId
  readonly found: number
  readonly asked: number
}

/** Parts the questions are dealt into. Source: the calibration of `core/matcher/build.ts` uses as many. */
const FOLDS = 5

/**
 * Shares of held-out questions. Of the shipped intents the weakest finds 0.6 and the mean is 0.85 (`signpost evaluate`);
 * below a quarter, people who ask in their own words will not get the answer.
 */
const STOPS_BELOW = 0.25
const ADVISES_BELOW = 0.5

/** A question has found its intent when that is among the first candidates: as many as are offered as choices at most. */
const NEAR = 3

/** Fewest questions from which a share says anything. */
const ASKED_MIN = 4

/** Asks each question of a matcher that was trained without it. Takes seconds: not for the thread that answers people. */
export function holdOutAll(lessons: readonly Lesson[], lexicon: Lexicon): readonly HeldOut[] {
  const counts = new Map(lessons.map(({ id }) => [id, { found: 0, asked: 0 }]))
  for (const examined of crossValidate(lessons, FOLDS, lexicon)) {
    for (const { intent, match } of examined) {
      const { found, asked } = counts.get(intent) ?? { found: 0, asked: 0 }
      const isFound = match.candidates.slice(0, NEAR).some(candidate => candidate.intent === intent)
      counts.set(intent, { found: found + Number(isFound), asked: asked + 1 })
    }
  }
  return Array.from(counts, ([intent, count]) => ({ intent, ...count }))
}

/** What is to be said of intents whose own questions do not find them. */
export function heldOutConcerns(rates: readonly HeldOut[]): readonly Concern[] {
  return rates.flatMap(({ intent, found, asked }) => {
    if (asked < ASKED_MIN || found >= ADVISES_BELOW * asked) return []
    const stops = found < STOPS_BELOW * asked
    const what = `Of its ${asked} questions, ${found} find this intent when the others alone teach it.`
    const todo = 'Add questions that share their important words, or move questions that belong elsewhere to `not:`.'
    return [{ key: `held-out/${intent}`, part: 'held-out', about: intent, what, todo, stops, known: false }]
  })
}
