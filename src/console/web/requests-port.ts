import type { AuditAction } from '../../core/handoff/change.ts'
import type { Closing, HandoffDetails, Refusal } from '../../core/model/handoff-request.ts'
import type { AccountName } from '../../core/model/staff.ts'
import type { Platform } from '../../core/model/turn.ts'

/** A request for a therapist, as staff see it in a list. Times are milliseconds since the Unix epoch. */
export interface RequestLine {
  /** Short and easy to read out, such as `K7-42`; it also names the request's page. */
  readonly code: string
  readonly platform: Platform
  /** Whose it is, for whoever looks. */
  readonly stage: 'waiting' | 'mine' | 'theirs' | 'closed'
  readonly askedAtMs: number
  /** For how long of that the clinic was open, in milliseconds; until somebody claimed it, or until now. */
  readonly waitedMs: number
  /** True once more people were to be called. */
  readonly isOverdue: boolean
  /** Null while nobody has claimed it. */
  readonly claimedAtMs: number | null
  /** Who has it, or had it last, in words; null while nobody has claimed it. */
  readonly claimedBy: string | null
  /** Since when whoever has it wants somebody else to take it; null when they do not. */
  readonly backupAtMs: number | null
  /** True once whoever has it has done nothing for a working day: everybody may take it. */
  readonly isUntouched: boolean
  /** When the person was asked for another way to reach them; null when they were not, or have answered. */
  readonly unreachedAtMs: number | null
  readonly closedAtMs: number | null
  /** How it ended; null while it is open. */
  readonly ending: Closing | 'withdrawn' | null
}

/** One thing that happened to a request. */
export interface RequestEvent {
  readonly atMs: number
  readonly action: AuditAction
  /** Who did it, in words. */
  readonly who: string
}

/** A request with all that whoever looks may see of it. */
export interface RequestCard extends RequestLine {
  /** What the person filled in; null unless whoever looks has claimed it, and once it was deleted. */
  readonly details: HandoffDetails | null
  /** Oldest first. */
  readonly events: readonly RequestEvent[]
  /** Until when whoever looks may take back what they did last; null where there is nothing. */
  readonly undoUntilMs: number | null
  /** True where staff may go on with what they closed. */
  readonly mayReopen: boolean
}

/** What somebody of the staff does with a request. */
export type RequestAction =
  | { readonly verb: 'claim' | 'backup' | 'unreached' | 'release' | 'take-over' | 'reopen' | 'undo' }
  | { readonly verb: 'done'; readonly reason: Closing }
  | { readonly verb: 'hand-over'; readonly to: AccountName }

/** What came of it. */
export interface RequestPressed {
  /** False when there is no such request. */
  readonly isFound: boolean
  /** Why nothing was changed; null when it was. */
  readonly refused: Refusal | null
  /** True where somebody is on call, and was sent a card if they had none. */
  readonly isAnybodyOnCall: boolean
}

/** To whom the requests of somebody go who may not see to them any more: to a colleague, or back among those that wait. */
export interface Leaving {
  readonly from: AccountName
  readonly to: AccountName | null
  readonly by: AccountName
}

/** Requests for a therapist as the console works with them. Whoever builds the program joins it to the store of requests. */
export interface RequestsPort {
  /** The open ones, oldest first, then those that ended within seven days, the last first. */
  list(viewer: AccountName): Promise<readonly RequestLine[]>
  /** Null where there is none. With words, it is noted that the viewer saw what the person wrote, if they have claimed it. */
  card(code: string, viewer: AccountName, words: 'with words' | 'without words'): Promise<RequestCard | null>
  /** How many nobody has claimed. */
  waiting(): Promise<number>
  /** Codes of the requests that somebody has. */
  heldBy(account: AccountName): Promise<readonly string[]>
  /** Gives away all that somebody has; codes of what was given. */
  giveAway(leaving: Leaving): Promise<readonly string[]>
  press(code: string, action: RequestAction, by: AccountName): Promise<RequestPressed>
}
