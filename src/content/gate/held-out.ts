import type { IntentId } from '../../core/model/intent.ts'
import type { Study } from '../../core/matcher/training/learn.ts'
import type { Lexicon } from '../../core/text/lexicon.ts'
import { rankHeldOut } from '../../core/matcher/training/rank-held-out.ts'
import type { Concern } from './concern.ts'

/** How many of an intent's questions find it when they are held out of training. */
export interface HeldOutRate {
  readonly intent: IntentId
  readonly found: number
  readonly asked: number
}

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

/** Asks for each question by what the others alone teach. Takes a while: not for the thread that answers people. */
export function holdOutAll(from: Study, intents: readonly IntentId[], lexicon: Lexicon): readonly HeldOutRate[] {
  const ranked = Map.groupBy(rankHeldOut(from, intents, lexicon), ({ intent }) => intent)
  return intents.map(intent => {
    const asked = ranked.get(intent) ?? []
    const found = asked.filter(({ nearest }) => nearest.slice(0, NEAR).includes(intent))
    return { intent, found: found.length, asked: asked.length }
  })
}

/** What is to be said of intents whose own questions do not find them. `before`: of the edition that is served, if known. */
export function heldOutConcerns(rates: readonly HeldOutRate[], before: readonly HeldOutRate[]): readonly Concern[] {
  return rates.flatMap(rate => {
    const { intent, found, asked } = rate
    if (isFine(rate)) return []
    const stops = found < STOPS_BELOW * asked
    const what = `Of its ${asked} questions, ${found} find this intent when the others alone teach it.`
    const todo = 'Add questions that share their important words, or move questions that belong elsewhere to `not:`.'
    const known = before.some(one => one.intent === intent && !isFine(one))
    return [{ key: `held-out/${intent}`, part: 'held-out', about: intent, what, todo, stops, known }]
  })
}

function isFine({ found, asked }: HeldOutRate): boolean {
  return asked < ASKED_MIN || found >= ADVISES_BELOW * asked
}
