const DAY_MS = 24 * 60 * 60 * 1000

/** How long things are kept, in milliseconds: what deletes them and what tells people of it read the same line. */
export const KEPT_FOR_MS = {
  /** Platforms deliver an event again for at most a day; Slack gives up after 5 minutes or so. */
  turns: 2 * DAY_MS,
  journal: 90 * DAY_MS,
  /** Since the last turn of a dialog. */
  dialogs: 30 * 60 * 1000,
  /** Since the person was last seen. */
  memories: 30 * DAY_MS,
  /** Who asked for a therapist and what they wrote, since the request was closed; as long as it can be reopened. */
  details: 7 * DAY_MS,
  /** What is left of a request without these: code, times, how it ended. */
  requests: 90 * DAY_MS,
  /** Who did what with a request. */
  audit: 365 * DAY_MS,
  /** Redacted questions: long enough to replay what people ask these days. */
  questions: 30 * DAY_MS,
  feedback: 90 * DAY_MS,
  /** Cards about questions without an answer. */
  cards: 90 * DAY_MS,
  /** Long enough for any limit on signing in. */
  attempts: DAY_MS,
  /** Since a session was last used; those that count are shorter. */
  sessions: 30 * DAY_MS,
  /** What the gate found: long enough to publish by it. */
  reports: 7 * DAY_MS,
} as const
