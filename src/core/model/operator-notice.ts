/** Everything we tell whoever runs the program, by code, with what it means and what to do. */
export const NOTICES = {
  'platform-away': 'A platform cannot be heard, so nobody there gets an answer. The message names it and says why.',
  'store-away':
    'The database could not be used at the start, so questions are answered and cards shown from memory, and nothing else is done.',
  'rows-sealed':
    'Some of what is kept cannot be opened with the secrets we have. Set the former one in SIGNPOST_OLD_SECRETS.',
} as const

/** One of the codes. */
export type NoticeCode = keyof typeof NOTICES

/** Something that whoever runs the program has to know and may have to mend. */
export interface OperatorNotice {
  readonly code: NoticeCode
  /** What it is about, such as the name of a platform: of one code, each of these is told by itself. Empty where there is one. */
  readonly about: string
  /** What happened, and what to do. Never words, names or ids of people. */
  readonly message: string
}

/** Tells whoever runs the program: at once by the log, and by letter where one is configured. */
export interface OperatorNotices {
  /** Tells it once a day for each code and what it is about, however often it is called. Never rejects. */
  tell(notice: OperatorNotice): Promise<void>
}
