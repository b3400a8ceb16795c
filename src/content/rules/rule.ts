import type { Finding } from '../../core/model/draft.ts'
import type { IntentId } from '../../core/model/intent.ts'
import type { IntentFile } from '../files/intent-file.ts'
import type { ParsedContent } from '../files/parse-content.ts'

/**
 * Looks at all of the content for one kind of trouble. `today` is an ISO date; `live` is what is served, where something is: what a
 * later release has against words that are live already, it may only advise, or a clinic could not correct anything else.
 */
export type Rule = (content: ParsedContent, today: string, live?: ParsedContent | null) => readonly Finding[]

/** The file of an intent as it is served; undefined where it is not. */
export function liveFile(live: ParsedContent | null | undefined, id: IntentId): IntentFile | undefined {
  return live?.intents.find(({ intent }) => intent.id === id)
}

/** Tells whether a line of a file is served as it stands. */
export function isLineLive(live: ParsedContent | null | undefined, path: string, line: string): boolean {
  return live?.files.some(file => file.path === path && file.text.split('\n').includes(line)) ?? false
}
