import type { Content, ContentFile, Finding } from '../../core/model/draft.ts'
import { inOrder } from '../files/finding.ts'
import { parseContent } from '../files/parse-content.ts'
import type { Rule } from './rule.ts'

/** What files say, and what some rules find in them. */
export interface ExaminedContent {
  /** Null when a finding stops. */
  readonly content: Content | null
  /** In the order of files and lines. */
  readonly findings: readonly Finding[]
}

/**
 * Reads files and looks at them by rules. `today` is an ISO date, `live` are the files that are served. Never throws, whatever the
 * files hold.
 */
export function examine(
  files: readonly ContentFile[],
  rules: readonly Rule[],
  today: string,
  live: readonly ContentFile[] = [],
): ExaminedContent {
  const { parsed, content, findings: shape } = parseContent(files)
  const served = live.length === 0 ? null : parseContent(live).parsed
  const found = rules.flatMap(rule => rule(parsed, today, served))
  const findings = inOrder([...shape, ...found.filter(isSaidOnce(shape))])
  return { content: findings.some(({ stops }) => stops) ? null : content, findings }
}

/** Where a field cannot be read, nothing else is said of it: the first mistake is the one to correct. */
function isSaidOnce(shape: readonly Finding[]): (found: Finding) => boolean {
  const unread = new Set(shape.map(({ file, line }) => `${file}:${line}`))
  return ({ file, line }) => !unread.has(`${file}:${line}`)
}
