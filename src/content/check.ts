import type { CheckedDraft, CheckReport, ContentFile, Draft } from '../core/draft.ts'
import { examine } from './examine.ts'
import { readOnes } from './read-ones.ts'
import { RULES } from './rules/rules.ts'

/**
 * Examines a draft by every rule. Pure: `today` is an ISO date, `live` are the files that are served: what is live already, a later
 * release only advises on. Only this makes what can be published. Never throws, whatever the files hold.
 */
export function check(draft: Draft, today: string, live: readonly ContentFile[] = []): CheckReport {
  const { content, findings } = examine(draft.files, RULES, today, live)
  return { findings, passed: content && ({ ...draft, files: readOnes(draft.files), content } as CheckedDraft) }
}
