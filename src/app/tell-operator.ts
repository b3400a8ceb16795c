import type { Log } from '../core/log.ts'
import type { OperatorNotice, OperatorNotices } from '../core/operator-notice.ts'

/** What telling the operator takes. */
export interface OperatorParts {
  readonly log: Log
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** Tells each thing once a day: by the log, at level error. */
export function createOperatorNotices({ log, now }: OperatorParts): OperatorNotices {
  const told = new Set<string>()
  return {
    async tell(notice) {
      const key = keyOf(notice, now())
      if (told.has(key)) return
      told.add(key)
      log.error('operator notice', { ...notice })
    },
  }
}

/** The same on every instance and after every start, so that whoever gets two can see that they are one. */
function keyOf({ code, about }: OperatorNotice, nowMs: number): string {
  return `${code}/${about}/${new Date(nowMs).toISOString().slice(0, 10)}`
}
