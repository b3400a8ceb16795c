import type { Content, ContentFile, Finding } from '../core/draft.ts'
import { inOrder } from './finding.ts'
import { parseContent } from './parse-content.ts'
import type { Rule } from './rules/rule.ts'

/** What files say, and what some rules find in them. */
export interface Examined {
  /** Null when a finding stops. */
  readonly content: Content | null
  /** In the order of files and lines. */
  readonly findings: readonly Finding[]
}

/** Reads files and looks at them by rules. `today` is an ISO date. Never throws, whatever the files hold. */
export function examine(files: readonly ContentFile[], rules: readonly Rule[], today: string): Examined {
  const { parsed, content, findings: shape } = parseContent(files)
  const findings = inOrder([...shape, ...rules.flatMap(rule => rule(parsed, today))])
  return { content: findings.some(({ stops }) => stops) ? null : content, findings }
}
