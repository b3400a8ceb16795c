import type { SendOutcome, OutboxMessage } from './outbox-message.ts'

/** Counts what becomes of requests and of the messages about them. */
export interface HandoffMeter {
  /** An attempt to send ended: `again` may still arrive. `by` is the kind of route, or the platform of the person. */
  messageTried(kind: OutboxMessage['task']['kind'], by: string, outcome: SendOutcome['kind']): void
  /** A message was not sent in its time: somebody has to look. */
  messageLate(by: string): void
  /** From asked to claimed, in milliseconds. */
  claimed(tookMs: number): void
  /** A request was filed. */
  asked(): void
}
