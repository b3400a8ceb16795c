import type { IntentId } from '../../core/model/intent.ts'
import type { Study } from '../../core/matcher/training/learn.ts'
import type { Lexicon } from '../../core/text/lexicon.ts'
import { rankHeldOut, type Ranked } from '../../core/matcher/training/rank-held-out.ts'
import type { Deciding } from '../../core/matcher/decide.ts'
import { pointedAt } from '../../core/model/match.ts'
import type { Concern } from './concern.ts'

/** How many of an intent's questions find it when they are held out of training. */
export interface FoundRate {
  readonly intent: IntentId
  readonly found: number
  readonly asked: number
}

/** The same, with what people would have got. */
export interface HeldOutRate extends FoundRate {
  readonly outcomes: HeldOutcomes
}

/** What people get who ask: how many of each. */
export type HeldOutcomes = Readonly<Record<HeldOutcome, number>>

/** Answered at once, and rightly; shown first, rightly or wrongly; the right one among choices; answered wrongly; none of these. */
export type HeldOutcome = 'right' | 'shown' | 'shownWrong' | 'offered' | 'wrong' | 'missed'

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
export function holdOutAll(from: Study, model: Deciding, lexicon: Lexicon): readonly HeldOutRate[] {
  const ranked = Map.groupBy(rankHeldOut(from, model, lexicon), ({ intent }) => intent)
  return model.intents.map(intent => {
    const asked = ranked.get(intent) ?? []
    const found = asked.filter(({ nearest }) => nearest.slice(0, NEAR).includes(intent))
    return { intent, found: found.length, asked: asked.length, outcomes: countOutcomes(asked) }
  })
}

/** All of them together. */
export function sumOutcomes(rates: readonly Pick<HeldOutRate, 'outcomes'>[]): HeldOutcomes {
  return tally(one => rates.reduce((sum, { outcomes }) => sum + outcomes[one], 0))
}

function countOutcomes(ranked: readonly Ranked[]): HeldOutcomes {
  return tally(one => ranked.filter(held => outcomeOf(held) === one).length)
}

function tally(count: (one: HeldOutcome) => number): HeldOutcomes {
  const [right, shown, offered] = [count('right'), count('shown'), count('offered')]
  return { right, shown, shownWrong: count('shownWrong'), offered, wrong: count('wrong'), missed: count('missed') }
}

function outcomeOf({ intent, match }: Pick<Ranked, 'intent' | 'match'>): HeldOutcome {
  const isThere = pointedAt(match).some(one => one.intent === intent)
  switch (match.kind) {
    case 'confident':
      return isThere ? 'right' : 'wrong'
    case 'leading':
      return match.best.intent === intent ? 'shown' : 'shownWrong'
    case 'ambiguous':
      return isThere ? 'offered' : 'missed'
    case 'unknown':
      return 'missed'
  }
}

/** What is to be said of intents whose own questions do not find them. `before`: of the edition that is served, if known. */
export function heldOutConcerns(rates: readonly FoundRate[], before: readonly FoundRate[]): readonly Concern[] {
  return rates.flatMap(rate => {
    const { intent, found, asked } = rate
    if (isFine(rate)) return []
    const stops = found < STOPS_BELOW * asked
    const what = `Of its ${asked} questions, ${found} find this topic when the others alone teach it.`
    const todo = 'Add questions that share their important words, or move questions that belong elsewhere to `not:`.'
    const known = before.some(one => one.intent === intent && !isFine(one))
    return [{ key: `held-out/${intent}`, part: 'held-out', about: intent, what, todo, stops, known }]
  })
}

function isFine({ found, asked }: FoundRate): boolean {
  return asked < ASKED_MIN || found >= ADVISES_BELOW * asked
}
