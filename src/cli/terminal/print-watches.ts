import { sayCommand } from '../../core/model/say-command.ts'
import type { EditionWatch } from '../../content/serving/compare-editions.ts'
import {
  sayRate,
  VERDICT_WORDS,
  WATCHED_WORDS,
  worsened,
  type Comparison,
} from '../../core/learning/compare-outcomes.ts'

/** How the intents that were changed in the last two days fare, for human eyes; no line where none was changed. */
export function watchLines(watches: readonly EditionWatch[]): readonly string[] {
  return watches.flatMap(({ number, intents }) => {
    if (intents.length === 0) return []
    const isWorse = worsened(intents).length > 0
    return [
      `Changed by edition ${number}, the first two days beside the four weeks before`,
      ...intents.flatMap(({ intent, comparisons }) => [`  ${intent}`, ...comparisons.map(comparisonLine)]),
      ...(isWorse ? [`  To go back: ${sayCommand(`publish --edition ${number - 1}`)}`] : []),
    ]
  })
}

function comparisonLine({ what, before, since, verdict }: Comparison): string {
  return `    ${WATCHED_WORDS[what].padEnd(26)} ${sayRate(since)}, before ${sayRate(before)}: ${VERDICT_WORDS[verdict]}`
}
