import { factsIn, fillRuns } from '../model/fill-runs.ts'
import type { ClinicFacts } from '../model/intent.ts'
import { own } from '../model/own.ts'
import { readRuns } from '../model/read-runs.ts'
import {
  runsIn,
  type AnswerText,
  type FactRun,
  type ListItem,
  type RichText,
  type TextRun,
} from '../model/rich-text.ts'
import { MISSING_DETAIL, MISSING_FACT } from '../words/en/conversation.ts'

/**
 * Puts the clinic's facts into an answer. A paragraph or list item whose fact is missing is left out, with what leads over to it,
 * and the end says honestly that something is; never a hole. Where nothing else is left, one sentence says so.
 */
export function fillFacts(answer: AnswerText, { facts }: Pick<ClinicFacts, 'facts'>): RichText {
  const isWhole = (runs: readonly (TextRun | FactRun)[]): boolean => factsIn(runs).every(name => own(facts, name))
  const whole = answer.map(block => withoutGaps(block, isWhole))
  const said = whole.filter((block, at) => block !== null && !(leadsOver(block) && whole[at + 1] === null))
  const isAllThere = whole.every((block, at) => block === answer[at])
  // A fact is a line of its own: what it says in bold or with a link is read, and no fact in it.
  const filled = fillRuns(
    said.filter(block => block !== null),
    name => readRuns(own(facts, name) ?? ''),
  )
  if (isAllThere) return filled
  return filled.length === 0 ? MISSING_FACT : [...filled, ...MISSING_DETAIL]
}

/** The day since which a fact that an answer names was due to be reviewed, the earliest; null where none is due. */
export function factsDueSince(answer: AnswerText, { factReviews }: ClinicFacts, today: string): string | null {
  const named = factsIn(runsIn(answer))
  const due = factReviews.filter(
    ({ name, reviewBy }) => reviewBy < today && named.some(one => one === name || one.startsWith(`${name}.`)),
  )
  return due.map(({ reviewBy }) => reviewBy).toSorted()[0] ?? null
}

/** A block without the items whose facts are missing; null where nothing is left. */
function withoutGaps(
  block: AnswerText[number],
  isWhole: (runs: ListItem<TextRun | FactRun>['runs']) => boolean,
): AnswerText[number] | null {
  if (block.kind === 'paragraph') return isWhole(block.runs) ? block : null
  const items = block.items.filter(({ runs }) => isWhole(runs))
  if (items.length === block.items.length) return block
  return items.length === 0 ? null : { ...block, items }
}

/** True where a paragraph asks, or announces, what the next one says. */
function leadsOver(block: AnswerText[number]): boolean {
  const last = block.kind === 'paragraph' ? block.runs.at(-1) : undefined
  return last !== undefined && 'text' in last && /[?:]\s*$/.test(last.text)
}
