import { factsIn, fillRuns } from '../model/fill-runs.ts'
import type { ClinicFacts } from '../model/intent.ts'
import { own } from '../model/own.ts'
import { readRuns } from '../model/read-runs.ts'
import {
  runsIn,
  type AnswerText,
  type FactRun,
  type ListItem,
  type RichBlock,
  type RichText,
  type TextRun,
} from '../model/rich-text.ts'
import { MISSING_FACT } from '../words/en/conversation.ts'

/**
 * Puts the clinic's facts into an answer. A paragraph or list item whose fact is missing becomes one honest sentence,
 * said once however many are missing; never a hole.
 */
export function fillFacts(answer: AnswerText, { facts }: Pick<ClinicFacts, 'facts'>): RichText {
  const isWhole = (runs: readonly (TextRun | FactRun)[]): boolean => factsIn(runs).every(name => own(facts, name))
  const kept = answer.map(block => withoutGaps(block, isWhole))
  const first = kept.indexOf(null)
  const said = kept.flatMap((block, at) => block ?? (at === first ? MISSING_FACT : []))
  // A fact is a line of its own: what it says in bold or with a link is read, and no fact in it.
  return fillRuns(said, name => readRuns(own(facts, name) ?? ''))
}

/** The day since which a fact that an answer names was due to be reviewed, the earliest; null where none is due. */
export function factsDueSince(answer: AnswerText, { factReviews }: ClinicFacts, today: string): string | null {
  const named = factsIn(runsIn(answer))
  const due = factReviews.filter(
    ({ name, reviewBy }) => reviewBy < today && named.some(one => one === name || one.startsWith(`${name}.`)),
  )
  return due.map(({ reviewBy }) => reviewBy).toSorted()[0] ?? null
}

/** A block without the items whose facts are missing, the sentence in their place; null where nothing else is left. */
function withoutGaps(
  block: AnswerText[number],
  isWhole: (runs: ListItem<TextRun | FactRun>['runs']) => boolean,
): RichBlock<TextRun | FactRun> | null {
  if (block.kind === 'paragraph') return isWhole(block.runs) ? block : null
  const items = block.items.filter(({ runs }) => isWhole(runs))
  if (items.length === block.items.length) return block
  return block.items.length === 1
    ? null
    : { ...block, items: [...items, { depth: 0, number: null, runs: runsIn(MISSING_FACT) }] }
}
