import type { ClinicFacts } from '../model/intent.ts'
import { KEPT_FOR_MS } from '../model/kept-for.ts'

const MINUTE_MS = 60 * 1000
const DAY_MS = 24 * 60 * MINUTE_MS

/** The program's own facts about what is kept, made from the settings: an answer names them, and nobody has to keep them true. */
export type KeepingFact = 'privacy.questions' | 'privacy.memory' | 'privacy.requests' | 'privacy.backups'

/** What the facts are made from. `backups`: until when copies of the database are kept; null where the clinic does not say. */
export interface Keeping extends Pick<ClinicFacts, 'keepsQuestions'> {
  readonly backups: string | null
}

/** Says what is kept, in sentences that an answer can name. */
export function keepingFacts({ keepsQuestions, backups }: Keeping): Readonly<Record<KeepingFact, string>> {
  return {
    'privacy.questions': keepsQuestions ? QUESTIONS_KEPT : QUESTIONS_NOT_KEPT,
    'privacy.memory': `a code in place of your name, your last topic, whether your last messages sounded like danger, and when you were here: ${sayPeriod(KEPT_FOR_MS.memories)}`,
    'privacy.requests': `what you fill in to ask for a therapist, which staff see: ${sayPeriod(KEPT_FOR_MS.details)} after the request is closed`,
    'privacy.backups': `Backups keep it ${backups ?? 'until the clinic deletes them'}.`,
  }
}

const QUESTIONS_KEPT = `**Your questions are kept for ${sayPeriod(KEPT_FOR_MS.questions)}**, without names and numbers. Staff may see them, never who asked. Words of danger or distress are never kept.`
const QUESTIONS_NOT_KEPT = '**What you ask is not kept.**'

/** Says how long something is kept, such as `30 days` or `30 minutes`. */
export function sayPeriod(ms: number): string {
  const days = ms / DAY_MS
  return days >= 1 ? `${days} day${days === 1 ? '' : 's'}` : `${ms / MINUTE_MS} minutes`
}
