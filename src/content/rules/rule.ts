import type { Finding } from '../../core/draft.ts'
import type { ParsedContent } from '../parse-content.ts'

/** Looks at all of the content for one kind of trouble. `today` is an ISO date. */
export type Rule = (content: ParsedContent, today: string) => readonly Finding[]
