import type { SaidNumber } from './phone-number.ts'

/** A line that helps a person in danger, as the people of its country dial it. */
export interface HelpLine {
  /** ISO 3166-1 alpha-2 in capitals, or `other` for the directories that serve every country. */
  readonly country: string
  readonly kind: 'emergency' | 'suicide_crisis' | 'crisis_text' | 'abuse' | 'child' | 'medical' | 'directory'
  readonly name: string
  /** The numbers to call, best first; empty where one cannot call. */
  readonly call: readonly SaidNumber[]
  /** The numbers to text, each with what one sends; empty where one cannot. */
  readonly text: readonly SaidNumber[]
  /** Web address of a chat or a directory; null where there is none. */
  readonly chat: string | null
  /** Such as `24/7`. */
  readonly hours: string | null
  /** Web page of the provider that states this. */
  readonly source: string
  /** ISO date of the last time somebody compared this with the source; null when nobody has yet. */
  readonly verified: string | null
}
