import type { Danger, Language } from '../../model/assessment.ts'
import { pattern, type Pattern } from '../pattern/pattern.ts'

/** The plainest statements of one language. Words are as `normalise` leaves them: without accents, apostrophes dropped. */
export interface Spoken {
  /** Null where we have no card in it: then the card is in English. */
  readonly language: Language | null
  readonly danger: Danger
  /** The native speaker who has read it; null where none has, and the lists say so. */
  readonly readBy: string | null
  readonly says: Pattern
}

/** Makes a statement that raises the card wherever it stands. */
export function spoken(language: Language | null, danger: Danger, ...patterns: readonly string[]): Spoken {
  return { language, danger, readBy: null, says: pattern(...patterns) }
}
