import type { Edition } from '../../core/model/edition.ts'
import type { Candidate, Explanation, Match, WordSaid } from '../../core/model/match.ts'

/** Words that say less than this, either way, are not mentioned. */
const SAYS_LEAST = 0.1

/** Says in plain words why a question was matched as it was. */
export function sayWhy({ match, words, runnerUp, lead, nearest }: Explanation, edition: Edition): string {
  const title = ({ intent }: Candidate): string => `“${edition.intents.get(intent)?.title ?? intent}”`
  const [best] = match.candidates
  const lines = [
    'Why',
    `  ${CONCLUSIONS[match.kind]}${match.kind === 'unknown' ? `: ${REASONS[match.why]}` : ''}.`,
    best ? `  First: ${title(best)}, ${percent(best.confidence)} sure.` : null,
    runnerUp
      ? `  Then: ${title(runnerUp)}, ${percent(runnerUp.confidence)}; the first leads by ${percent(lead)}.`
      : null,
    listed(
      '  Words that speak for the first',
      words.filter(word => word.says >= SAYS_LEAST),
    ),
    listed(
      '  Words that speak against it',
      words.filter(word => word.says <= -SAYS_LEAST),
    ),
    listed(
      '  Words that no question uses',
      words.filter(word => !word.isKnown),
    ),
    nearest
      ? `  Nearest question: “${nearest.question}”${nearest.isShared ? ', which all clinics are asked' : ''}, ${percent(nearest.likeness)} alike.`
      : null,
  ]
  return lines.filter(line => line !== null).join('\n')
}

const CONCLUSIONS: Readonly<Record<Match['kind'], string>> = {
  confident: 'Sure enough to answer',
  leading: 'Likely enough to be shown, with what else may be meant below',
  ambiguous: 'Not sure enough to answer, so choices are offered',
  unknown: 'Not known',
}

const REASONS: Readonly<Record<Extract<Match, { kind: 'unknown' }>['why'], string>> = {
  'no-coverage': 'no word in it is one of ours',
  'low-margin': 'nothing stands out',
  'out-of-scope': 'it looks unlike what people ask here',
  language: 'it is not in English',
}

function listed(what: string, words: readonly WordSaid[]): string | null {
  const strongest = words.toSorted((one, other) => Math.abs(other.says) - Math.abs(one.says))
  return words.length === 0 ? null : `${what}: ${strongest.map(nameOf).join(', ')}.`
}

function nameOf({ word, concepts }: WordSaid): string {
  return concepts.length === 0 ? word : `${word} (${concepts.join(', ')})`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
