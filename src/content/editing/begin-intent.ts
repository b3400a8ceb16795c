import { EMPTY_INTENT_FORM, writeIntentForm } from '../files/intent-form.ts'

/** Half a year, in milliseconds: how long an answer may go without review at most. */
const REVIEW_MS = 182 * 24 * 60 * 60 * 1000

/** What a new topic begins with. */
export interface IntentStart {
  readonly title: string
  readonly questions: readonly string[]
  readonly answer: string
  /** Ids of the passages that it rests on. */
  readonly passages: readonly string[]
  /** ISO date. */
  readonly today: string
}

/** The text of a new topic's file. */
export function beginIntent({ today, ...start }: IntentStart): string {
  return writeIntentForm({
    ...EMPTY_INTENT_FORM,
    ...start,
    owner: 'front desk',
    reviewed: today,
    reviewBy: new Date(Date.parse(today) + REVIEW_MS).toISOString().slice(0, 10),
  })
}
