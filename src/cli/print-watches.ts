import type { EditionWatch } from '../content/watch-editions.ts'
import { worsened, type Comparison, type Rate } from '../core/watch.ts'

/** How the intents that were changed in the last two days fare, for human eyes; no line where none was changed. */
export function watchLines(watches: readonly EditionWatch[]): readonly string[] {
  return watches.flatMap(({ number, intents }) => {
    if (intents.length === 0) return []
    const isWorse = worsened(intents).length > 0
    return [
      `Changed by edition ${number}, the first two days beside the four weeks before`,
      ...intents.flatMap(({ intent, comparisons }) => [`  ${intent}`, ...comparisons.map(comparisonLine)]),
      ...(isWorse ? [`  To go back: signpost publish --edition ${number - 1}`] : []),
    ]
  })
}

function comparisonLine({ what, before, since, verdict }: Comparison): string {
  return `    ${WHAT[what].padEnd(26)} ${share(since)}, before ${share(before)}: ${VERDICTS[verdict]}`
}

const WHAT = {
  unhelpful: 'said it did not help',
  handoff: 'then asked for a therapist',
  unknown: 'then were not understood',
} as const

const VERDICTS = {
  few: 'too few to tell',
  alike: 'no clear difference',
  better: 'better',
  worse: 'clearly worse',
} as const

function share({ part, whole }: Rate): string {
  return `${part} of ${whole}`
}
