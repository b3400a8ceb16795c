import type { Fate, Letter } from './letter.ts'

/** Counts what becomes of requests and of the letters about them. */
export interface HandoffMeter {
  /** An attempt to send ended: `again` may still arrive. `by` is the kind of route, or the platform of the person. */
  letterTried(kind: Letter['errand']['kind'], by: string, fate: Fate['kind']): void
  /** A letter was not sent in its time: somebody has to look. */
  letterLate(by: string): void
  /** From asked to claimed, in milliseconds. */
  claimed(tookMs: number): void
  /** A request was filed. */
  asked(): void
}
