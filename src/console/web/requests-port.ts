import type { Closing, HandoffDetails, Refusal } from '../../core/model/handoff-request.ts'
import type { Platform } from '../../core/model/turn.ts'

/** A request for a therapist, as staff see it in a list. Times are milliseconds since the Unix epoch. */
export interface RequestLine {
  readonly id: string
  /** Short and easy to read out, such as `K7-42`. */
  readonly code: string
  readonly platform: Platform
  readonly askedAtMs: number
  /** Null while nobody has claimed it. */
  readonly claimedAtMs: number | null
  /** Who has it, in words; null while nobody has claimed it. */
  readonly claimedBy: string | null
  readonly isMine: boolean
  /** Since when whoever has it wants somebody else to take it; null when they do not. */
  readonly backupAtMs: number | null
  /** When the person was asked for another way to reach them; null when they were not, or have answered. */
  readonly unreachedAtMs: number | null
  /** What the person filled in; null unless whoever looks has claimed it, and once it was deleted. */
  readonly details: HandoffDetails | null
}

/** What somebody of the staff does with a request. */
export type RequestAction =
  | { readonly verb: 'claim' | 'backup' | 'unreached' }
  | { readonly verb: 'done'; readonly reason: Closing }

/** What came of it. */
export interface RequestPressed {
  /** Null when there is no such request. */
  readonly code: string | null
  /** Why nothing was changed; null when it was. */
  readonly refused: Refusal | null
}

/** Requests for a therapist as the console works with them. Whoever builds the program joins it to the store of requests. */
export interface RequestsPort {
  /** Oldest first. Notes that the viewer saw what people wrote in the requests they have claimed. */
  open(viewer: string): Promise<readonly RequestLine[]>
  /** How many nobody has claimed. */
  waiting(): Promise<number>
  /** Does what the same button on a staff card does. */
  press(id: string, action: RequestAction, by: string): Promise<RequestPressed>
}
