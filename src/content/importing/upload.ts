/** A file, or a text that somebody pasted, as it came. */
export interface Upload {
  /** Of the file, as whoever sent it called it; empty for what was pasted. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a file turned out to be. Its content decides, not its name. */
export type ReadUpload =
  /** One of our own files, letter by letter. */
  | { readonly kind: 'content'; readonly of: 'intent' | 'source' | 'clinic' | 'helplines'; readonly text: string }
  /** Questions with their answers. */
  | ({ readonly kind: 'rows' } & ReadRows)
  /** A text that somebody wrote, in passages. */
  | ({ readonly kind: 'prose' } & Prose)
  | { readonly kind: 'refused'; readonly why: string }

/** What a table of questions and answers holds. */
export interface ReadRows {
  readonly rows: readonly FaqRow[]
  /** Rows that cannot be a topic, and why. */
  readonly odd: readonly { readonly row: number; readonly why: string }[]
  /** Columns that are neither question nor answer. */
  readonly unread: readonly string[]
}

/** A question and its answer. */
export interface FaqRow {
  /** As a spreadsheet numbers it, from 1. */
  readonly row: number
  readonly question: string
  readonly answer: string
}

/** A text that is none of our files. */
export interface Prose {
  /** As it calls itself; empty where it does not. */
  readonly title: string
  readonly passages: readonly string[]
}
