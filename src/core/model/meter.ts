import type { Reply } from './reply.ts'
import type { Delivery, Platform } from './turn.ts'

/** Counts what happens to turns, so that the operator sees how many of all were answered, how, and how fast. */
export interface Meter {
  /** A turn reached us: the denominator of everything else. Delivered twice, it counts twice. */
  turnCame(platform: Platform): void
  /** A turn that was taken up before: it gets no second reply. */
  turnSeen(platform: Platform): void
  /** A reply went out, or was refused. `tookMs` since the turn reached us. */
  replied(platform: Platform, reply: Reply['kind'], delivery: Delivery['kind'], tookMs: number): void
  /** Something failed, by the name of what. */
  failed(what: 'turn' | 'store' | 'edition'): void
}
