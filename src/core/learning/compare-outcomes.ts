import type { IntentOutcomes } from '../model/figures.ts'

/** How many of how many. */
export interface Rate {
  readonly part: number
  readonly whole: number
}

/** What is compared: who said that it did not help, of those who said; who then asked for a therapist or was not understood. */
export type Watched = 'unhelpful' | 'handoff' | 'unknown'

/** One rate of one intent, before an edition and since. */
export interface Comparison {
  readonly what: Watched
  readonly before: Rate
  readonly since: Rate
  /** `few`: too few to tell. `worse` and `better` only where chance hardly explains it. */
  readonly verdict: 'few' | 'worse' | 'better' | 'alike'
}

/** A changed intent, and how its rates have gone since. */
export interface WatchedIntent {
  readonly intent: string
  readonly comparisons: readonly Comparison[]
}

/** What is compared, in words. */
export const WATCHED_WORDS: Readonly<Record<Watched, string>> = {
  unhelpful: 'said it did not help',
  handoff: 'then asked for a therapist',
  unknown: 'then were not understood',
}

/** A rate in words, with its whole. */
export function sayRate({ part, whole }: Rate): string {
  return `${part} of ${whole}`
}

/** Verdicts in words. */
export const VERDICT_WORDS: Readonly<Record<Comparison['verdict'], string>> = {
  few: 'too few to tell',
  alike: 'no clear difference',
  better: 'better',
  worse: 'clearly worse',
}

/** How long an edition is watched, in milliseconds: two days. */
export const WATCHED_MS = 48 * 60 * 60 * 1000

/** How far back the time before reaches, in milliseconds: four weeks, so that each day of the week counts as often. */
export const COMPARED_MS = 28 * 24 * 60 * 60 * 1000

/** Fewest on either side from which a difference says anything: below, one person more or less turns it round. */
const FEWEST = 20

/**
 * How many standard errors apart two rates have to be. Source: the normal distribution; chance alone goes so far in one of a
 * hundred comparisons.
 */
const APART = 2.33

/** Compares how changed intents fared before an edition and since. */
export function watch(
  changed: readonly string[],
  before: readonly IntentOutcomes[],
  since: readonly IntentOutcomes[],
): readonly WatchedIntent[] {
  return changed.map(intent => {
    const [then, now] = [ratesOf(intent, before), ratesOf(intent, since)]
    const comparisons = WHAT.map(what => compare(what, then[what], now[what]))
    return { intent, comparisons }
  })
}

/** What speaks for going back: every comparison that has clearly become worse. */
export function worsened(intents: readonly WatchedIntent[]): readonly (Comparison & { readonly intent: string })[] {
  return intents.flatMap(({ intent, comparisons }) =>
    comparisons.filter(({ verdict }) => verdict === 'worse').map(one => ({ ...one, intent })),
  )
}

const WHAT = ['unhelpful', 'handoff', 'unknown'] as const

function ratesOf(intent: string, all: readonly IntentOutcomes[]): Readonly<Record<Watched, Rate>> {
  const one = all.find(outcomes => outcomes.intent === intent)
  const { answered = 0, helpful = 0, unhelpful = 0, handoffs = 0, unknown = 0 } = one ?? {}
  return {
    unhelpful: { part: unhelpful, whole: helpful + unhelpful },
    handoff: { part: Math.min(handoffs, answered), whole: answered },
    unknown: { part: Math.min(unknown, answered), whole: answered },
  }
}

function compare(what: Watched, before: Rate, since: Rate): Comparison {
  return { what, before, since, verdict: judge(before, since) }
}

/** The test of two proportions, with what they have in common as the spread. */
function judge(before: Rate, since: Rate): Comparison['verdict'] {
  if (before.whole < FEWEST || since.whole < FEWEST) return 'few'
  const common = (before.part + since.part) / (before.whole + since.whole)
  const spread = Math.sqrt(common * (1 - common) * (1 / before.whole + 1 / since.whole))
  const rise = since.part / since.whole - before.part / before.whole
  if (spread === 0 || Math.abs(rise) < APART * spread) return 'alike'
  return rise > 0 ? 'worse' : 'better'
}
