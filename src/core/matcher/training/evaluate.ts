/** One question that was put to a matcher, and what came of it. */
export interface Trial<Label> {
  /** Null for a question that belongs to no intent. */
  readonly expected: Label | null
  /** The first candidate; null where there was none. */
  readonly first: Label | null
  /** Of the first candidate, in [0, 1]. */
  readonly confidence: number
  /** How much the question looked like what the intents are about. */
  readonly familiarity: number
}

/** The share of trials whose first candidate is the right one. */
export function accuracy<Label>(trials: readonly Trial<Label>[]): number {
  return share(trials, trial => trial.first === trial.expected)
}

/** The mean over labels of F1, the harmonic mean of precision and recall. Labels are those expected or given. */
export function macroF1<Label>(trials: readonly Trial<Label>[]): number {
  const labels = new Set(trials.flatMap(({ expected, first }) => [expected, first]).filter(label => label !== null))
  const scores = [...labels].map(label => {
    const expected = trials.filter(trial => trial.expected === label).length
    const given = trials.filter(trial => trial.first === label).length
    const right = trials.filter(trial => trial.first === label && trial.expected === label).length
    return (2 * right) / (expected + given)
  })
  return mean(scores)
}

/** Expected calibration error over ten bins of equal width (Guo et al. 2017): how far confidence is from being right. */
export function calibrationError<Label>(trials: readonly Trial<Label>[]): number {
  const bins = Map.groupBy(trials, trial => Math.min(Math.floor(trial.confidence * 10), 9))
  const gaps = Array.from(
    bins.values(),
    bin => Math.abs(accuracy(bin) - mean(bin.map(trial => trial.confidence))) * bin.length,
  )
  return trials.length === 0 ? 0 : gaps.reduce((sum, gap) => sum + gap, 0) / trials.length
}

/** The chance that a number of the first list is larger than one of the second; a tie counts half (Mann and Whitney). */
export function auroc(inside: readonly number[], outside: readonly number[]): number {
  const sorted = outside.toSorted((one, other) => one - other)
  const wins = inside.map(value => (countBelow(sorted, value, false) + countBelow(sorted, value, true)) / 2)
  return mean(wins) / outside.length
}

/** The share of outside numbers at or above the threshold that keeps 95 % of the inside ones. */
export function falsePositivesAt95(inside: readonly number[], outside: readonly number[]): number {
  const threshold = inside.toSorted((one, other) => one - other)[Math.floor(inside.length * 0.05)] ?? 0
  return share(outside, value => value >= threshold)
}

/** How well a threshold on familiarity tells questions of ours from others. */
export interface ScopeRates {
  /** Share of the outside questions that were kept out. */
  readonly recall: number
  /** Share of outside questions among those that were kept out. */
  readonly precision: number
  /** Share of the inside questions that were let in and whose first candidate is right. */
  readonly inScopeAccuracy: number
}

/** Rates the outcome of keeping out everything below a threshold. */
export function rateScope<Label>(trials: readonly Trial<Label>[], threshold: number): ScopeRates {
  const outside = trials.filter(trial => trial.expected === null)
  const inside = trials.filter(trial => trial.expected !== null)
  const out = trials.filter(trial => trial.familiarity < threshold)
  return {
    recall: share(outside, trial => trial.familiarity < threshold),
    precision: share(out, trial => trial.expected === null),
    inScopeAccuracy: share(inside, trial => trial.familiarity >= threshold && trial.first === trial.expected),
  }
}

/** The highest threshold on familiarity that costs at most such a share of the inside trials their right first candidate. */
export function strictestThreshold<Label>(trials: readonly Trial<Label>[], givenUp: number): number {
  const inside = trials.filter(trial => trial.expected !== null)
  const right = inside.filter(trial => trial.first === trial.expected).map(trial => trial.familiarity)
  const firstTooMany = Math.floor(inside.length * givenUp)
  return right.sort((one, other) => one - other)[firstTooMany] ?? Number.NEGATIVE_INFINITY
}

/** Two intents that were taken for each other, and how often: `given` where `expected` was meant. */
export interface Confusion<Label> {
  readonly expected: Label
  readonly given: Label
  readonly times: number
}

/** Pairs that were confused, most often first. */
export function confusions<Label extends string>(trials: readonly Trial<Label>[]): readonly Confusion<Label>[] {
  const wrong = trials.flatMap(({ expected, first }) =>
    expected === null || first === null || expected === first ? [] : [{ expected, given: first }],
  )
  const pairs = Map.groupBy(wrong, ({ expected, given }) => `${expected} ${given}`).values()
  const counted = Array.from(pairs).flatMap(same => same.slice(0, 1).map(pair => ({ ...pair, times: same.length })))
  return counted.sort((one, other) => other.times - one.times)
}

function share<T>(list: readonly T[], isOne: (member: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(isOne).length / list.length
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

/** How many of the sorted numbers lie below a value, or at it as well. */
function countBelow(sorted: readonly number[], value: number, orAt: boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const number = sorted[middle] ?? 0
    if (number < value || (orAt && number === value)) low = middle + 1
    else high = middle
  }
  return low
}
