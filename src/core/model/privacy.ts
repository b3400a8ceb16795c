import type { Platform } from './turn.ts'

/** What is kept of one kind: how much, since when, and until when at the latest. Times are null when nothing is. */
export interface Kept {
  readonly count: number
  /** In milliseconds since the Unix epoch. */
  readonly sinceMs: number | null
  /** In milliseconds since the Unix epoch; later when the person comes back before then. */
  readonly untilMs: number | null
}

/** What is kept about one person: counts and dates, never words. */
export interface KeptAbout {
  /** The last intent, the levels of the last turns, and when we introduced ourselves, by conversation. */
  readonly memories: Kept
  /** Choices we wait for. */
  readonly dialogs: Kept
  /** Redacted questions, where the clinic keeps them. */
  readonly questions: Kept
  /** Turns that are being answered right now. */
  readonly turns: Kept
  /** Requests for a therapist, with what was filled in. */
  readonly requests: Kept
}

/** Shows and deletes what is kept about a person, over all their conversations on a platform. */
export interface PrivacyStore {
  kept(platform: Platform, person: string): Promise<KeptAbout>
  /**
   * Deletes everything, and withdraws an open request; a turn that is being answered lets go of the person, who is not asked
   * again should we crash. What is deleted is unreadable in the database's files, as far as we can reach them.
   */
  forget(platform: Platform, person: string): Promise<void>
}
