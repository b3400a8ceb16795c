import { sayCommand } from './say-command.ts'
/** Every error we raise ourselves, by code, with what it means and what to do. The README's table is made from this. */
export const ERRORS = {
  'adapter-refused': 'A platform does not let us in. Check the token it names and the app’s permissions.',
  'config-invalid': 'Settings are missing or wrong; the message lists all of them. Correct them and start again.',
  'content-invalid': `The content cannot be served; the findings say where and why. Correct it and run \`${sayCommand('check')}\`.`,
  'content-unreadable': 'The content folder or one of its files cannot be read. Check the path and its permissions.',
  'edition-outdated': 'Somebody published while you were editing. Compare, and publish again.',
  'input-unreadable': 'A file or a line given to a command cannot be read. The message says which and why.',
  'model-failed': 'Training the matcher failed. The edition before stays in service; the cause says why.',
  'store-unavailable': 'The database cannot be reached or written. The message says what to check.',
  'turn-late': 'A turn was not answered in time. The person was told so, with the way to a therapist.',
  usage: `A command was called with words it does not know. \`${sayCommand('--help')}\` lists what there is.`,
} as const

/** One of the codes. */
export type ErrorCode = keyof typeof ERRORS

/** An error that says what happened, to which thing, and what to do next. Never holds a person's words. */
export class BotError extends Error {
  override readonly name = 'BotError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, options: { readonly message: string; readonly cause?: unknown }) {
    super(options.message, { cause: options.cause })
    this.code = code
  }
}
