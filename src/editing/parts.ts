import type { EditingStore } from '../core/model/editing.ts'
import type { Edition, EditionStore } from '../core/model/edition.ts'
import type { Inbox } from '../core/model/inbox.ts'
import type { Live } from '../core/model/live.ts'
import type { Log } from '../core/model/log.ts'
import type { Account, Role, StaffStore } from '../core/model/staff.ts'

/** What the work of staff is done with. */
export interface EditingParts {
  readonly staff: Pick<StaffStore, 'accounts' | 'audit'>
  readonly editing: EditingStore
  readonly editions: EditionStore
  readonly inbox: Inbox
  /** What is served here and now. */
  readonly served: Live<Edition>
  readonly modelFolder: string
  /** The least role of a second person who has to approve; `none` where nobody has to. */
  readonly approval: 'none' | Extract<Role, 'publisher' | 'admin'>
  /** From so many different people on a question without an answer is shown. */
  readonly askersMin: number
  readonly log: Log
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** Somebody of the staff at work, and what they work with. */
export interface AtWork<Name extends keyof EditingParts = keyof EditingParts> {
  readonly me: Pick<Account, 'name' | 'role'>
  readonly parts: Pick<EditingParts, Name>
}
