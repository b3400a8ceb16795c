import { KEPT_FOR_MS } from './kept-for.ts'
import type { ConversationKey } from './turn.ts'

/** How long a dialog waits for its next turn, in milliseconds. */
export const DIALOG_EXPIRES_MS = KEPT_FOR_MS.dialogs

/** Where a running dialog is kept between turns. */
export interface DialogStore {
  /** Null when no dialog runs, or when it has expired. */
  read(key: ConversationKey): Promise<KeptDialog | null>
  /** Keeps a state over the version that was read (0 for none). False when somebody else wrote in between. */
  write(key: ConversationKey, state: string, version: number): Promise<boolean>
  remove(key: ConversationKey): Promise<void>
}

/** A dialog's state and its version, which grows by one with each write. */
export interface KeptDialog {
  readonly state: string
  readonly version: number
}
