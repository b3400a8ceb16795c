import type { AskedLately, KeptQuestion } from '../model/inbox.ts'
import type { IntentId } from '../model/intent.ts'
import type { Platform } from '../model/turn.ts'
import type { Lexicon } from '../text/lexicon.ts'
import { groupQuestions, type Grouped } from './group-questions.ts'

/** What visitors asked that had no answer, put together: what staff see of it. */
export interface QuestionGroup {
  /** Of its first question: it stays while that is kept. */
  readonly id: string
  /** One of its questions, that says most of what they ask with the least taken out. */
  readonly exemplar: string
  readonly questions: readonly AskedLately[]
  /** How many different people asked. */
  readonly askers: number
  readonly platforms: readonly Platform[]
  /** How often it was asked in the last week, and in the one before. */
  readonly trend: { readonly lastWeek: number; readonly weekBefore: number }
  /** What came nearest most often; null where nothing did. */
  readonly nearest: IntentId | null
  /** What was taken of what was offered, and how often. */
  readonly taken: readonly { readonly intent: IntentId; readonly count: number }[]
  readonly reasons: readonly { readonly reason: Reason; readonly count: number }[]
}

/** Why a question is staff's business. */
export type Reason = NonNullable<KeptQuestion['missed']> | 'none' | 'unhelpful' | 'offered'

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** Why staff should look at a question; null where it was answered and nobody complained, or where it is no visitor's. */
export function reasonOf({ missed, outcome, verdict, isTry }: AskedLately): Reason | null {
  if (isTry) return null
  if (verdict === 'none' || verdict === 'unhelpful') return verdict
  if (missed !== null) return missed
  if (outcome === 'fallback') return 'no-coverage'
  return outcome === 'clarify' || (outcome === 'shown' && verdict === 'taken') ? 'offered' : null
}

/** Groups what had no answer, was only offered, or did not help; what most people asked comes first. `asked` comes in any order. */
export function groupAsked(asked: readonly AskedLately[], lexicon: Lexicon, nowMs: number): readonly QuestionGroup[] {
  const open = asked.filter(question => reasonOf(question) !== null)
  const oldestFirst = open.toSorted((one, other) => one.atMs - other.atMs || (one.turn < other.turn ? -1 : 1))
  return groupQuestions(oldestFirst, lexicon)
    .map(group => describe(group, nowMs))
    .toSorted((one, other) => other.askers - one.askers || other.trend.lastWeek - one.trend.lastWeek)
}

function describe({ id, questions }: Grouped<AskedLately>, nowMs: number): QuestionGroup {
  const since = (fromMs: number, untilMs: number): number =>
    questions.filter(({ atMs }) => nowMs - atMs >= fromMs && nowMs - atMs < untilMs).length
  const [nearest] = mostOf(questions.flatMap(({ near: [first] }) => (first ? [first.intent] : [])))
  return {
    id,
    exemplar: exemplarOf(questions),
    questions,
    askers: new Set(questions.map(({ platform, person }) => `${platform}/${person}`)).size,
    platforms: [...new Set(questions.map(({ platform }) => platform))].sort(),
    trend: { lastWeek: since(0, WEEK_MS), weekBefore: since(WEEK_MS, 2 * WEEK_MS) },
    nearest: nearest?.[0] ?? null,
    taken: mostOf(questions.flatMap(({ taken }) => taken)).map(([intent, count]) => ({ intent, count })),
    reasons: mostOf(questions.flatMap(question => reasonOf(question) ?? [])).map(([reason, count]) => ({
      reason,
      count,
    })),
  }
}

/** Of those with the least taken out, the one whose length is in the middle: neither a word nor a story. */
function exemplarOf(questions: readonly AskedLately[]): string {
  const marks = (text: string): number => text.split('[').length
  const least = Math.min(...questions.map(({ question }) => marks(question)))
  const whole = questions.map(({ question }) => question).filter(question => marks(question) === least)
  const byLength = whole.toSorted((one, other) => one.length - other.length)
  return byLength[Math.floor((byLength.length - 1) / 2)] ?? ''
}

/** Each value and how often it comes, the commonest first. */
function mostOf<Value extends string>(values: readonly Value[]): readonly (readonly [Value, number])[] {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1])
}
