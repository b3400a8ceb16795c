import { KEPT_FOR_MS } from './kept-for.ts'
import type { ConversationKey } from './turn.ts'

/** How long a dialog waits for its next turn, in milliseconds. */
export const DIALOG_EXPIRES_MS = KEPT_FOR_MS.dialogs

/** Where a running dialog is kept between turns; it is read with the memory (memory.ts). */
export interface DialogStore {
  /** Keeps a state over the version that was read (0 for none). False when somebody else wrote in between. */
  write(key: ConversationKey, state: string, version: number): Promise<boolean>
  remove(key: ConversationKey): Promise<void>
}

/** A dialog's state and its version, which grows by one with each write. */
export interface KeptDialog {
  readonly state: string
  readonly version: number
}
