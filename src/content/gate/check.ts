import type { CheckedDraft, CheckReport, ContentFile, Draft } from '../../core/model/draft.ts'
import { examine } from '../rules/examine.ts'
import { parseContent } from '../files/parse-content.ts'
import { readOnes } from '../files/read-ones.ts'
import { RULES } from '../rules/rules.ts'
import { stampReviews, type Stamping } from '../editing/stamp-reviews.ts'

/**
 * Examines a draft by every rule. Pure: `today` is an ISO date, `live` are the files that are served: what is live already, a later
 * release only advises on. Only this makes what can be published. Never throws, whatever the files hold.
 */
export function check(draft: Draft, today: string, live: readonly ContentFile[] = []): CheckReport {
  const { content, findings } = examine(draft.files, RULES, today, live)
  return { findings, passed: content && ({ ...draft, files: readOnes(draft.files), content } as CheckedDraft) }
}

/**
 * Stamps what somebody approves by publishing it: only then an answer says "Reviewed" with that day. The example's answers, first
 * published, keep ours: nobody at a clinic has read them.
 */
export function approve(draft: CheckedDraft, stamping: Stamping): CheckedDraft {
  if (stamping.live.length === 0 && draft.content.clinic.example) return draft
  const files = stampReviews(draft.files, stamping)
  const { content } = parseContent(files)
  return content === null ? draft : { ...draft, files, content }
}
