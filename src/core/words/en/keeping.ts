import type { ClinicFacts } from '../../model/intent.ts'
import { KEPT_FOR_MS } from '../../model/kept-for.ts'
import type { Kept, KeptAbout } from '../../model/privacy.ts'
import { rich } from '../../model/rich.ts'
import { plainRun, type RichText } from '../../model/rich-text.ts'

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

/**
 * Says how long something is kept, such as `30 days` or `30 minutes`.
 *
 * @example
 * sayPeriod(30 * 60 * 1000) // → '30 minutes'
 * sayPeriod(24 * 60 * 60 * 1000) // → '1 day'
 */
export function sayPeriod(ms: number): string {
  const days = ms / DAY_MS
  return days >= 1 ? `${days} day${days === 1 ? '' : 's'}` : `${ms / MINUTE_MS} minutes`
}

/** Says what is kept about the person who asks. */
export function listKept({ memories, dialogs, requests, questions }: KeptAbout): RichText {
  const items = [
    sayKept(
      memories,
      'conversation',
      'your last topic, whether your last messages sounded like danger, how often you saw help lines, when you were last here, and what I told you about myself',
    ),
    sayKept(dialogs, 'open question', 'a choice I am waiting for'),
    sayKept(
      requests,
      'request',
      'for a therapist, with what you wrote in it; deleting it withdraws it, but not what staff have received by mail or through another program',
    ),
    sayKept(
      questions,
      'question',
      'what you asked, without names and numbers, with what you chose and whether it helped, so that staff can improve the answers',
    ),
  ].filter(item => item !== null)
  if (items.length === 0) return rich`**About you, nothing is kept at the moment.**`
  return [
    ...rich`**Kept about you at the moment:**`,
    { kind: 'list', items: items.map(item => ({ depth: 0, number: null, runs: [plainRun(item)] })) },
  ]
}

function sayKept({ count, sinceMs, untilMs }: Kept, noun: string, what: string): string | null {
  if (count === 0) return null
  const since = sinceMs === null ? '' : ` since ${dayOf(sinceMs)}`
  const until = untilMs === null ? '' : `, deleted on ${dayOf(untilMs)} at the latest if you do not come back`
  return `${count} ${noun}${count > 1 ? 's' : ''}${since}: ${what}${until}`
}

/** The day of a moment, in UTC, such as `2026-11-23`. */
function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}
