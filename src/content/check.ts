import type { CheckedDraft, CheckReport, Draft } from '../core/draft.ts'
import { examine } from './examine.ts'
import { RULES } from './rules/rules.ts'

/**
 * Examines a draft by every rule. Pure: `today` is an ISO date. Only this makes what can be published. Never throws,
 * whatever the files hold.
 */
export function check(draft: Draft, today: string): CheckReport {
  const { content, findings } = examine(draft.files, RULES, today)
  return { findings, passed: content && ({ ...draft, content } as CheckedDraft) }
}
