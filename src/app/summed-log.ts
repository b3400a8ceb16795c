import { after } from '../async/after.ts'
import { BotError } from '../core/model/errors.ts'
import type { Log, LogFields } from '../core/model/log.ts'

/** How often a store that goes on failing is told of, in milliseconds. */
const TOLD_EVERY_MS = 60_000

/**
 * A log in which a store that is away is no line for each turn: the first trouble is told at once, those that follow are one
 * line a minute, which says how many there were of which kind. All else is passed on as it comes.
 */
export function summingStoreTrouble(log: Log): Log {
  const sum = createSum(log)
  const telling =
    (tell: Log['error']): Log['error'] =>
    (event, fields, cause) => {
      if (!isStoreTrouble(cause)) tell(event, fields, cause)
      else if (!sum.takes(event, cause)) tell(event, { ...fields, times: 1 }, cause)
    }
  return { ...log, warn: telling(log.warn), error: telling(log.error) }
}

function isStoreTrouble(cause: unknown): boolean {
  return cause instanceof BotError && cause.code === 'store-unavailable'
}

interface Sum {
  /** True where it will be told of with the others; false where it is the first, to be told at once. */
  takes(event: string, cause: unknown): boolean
}

function createSum(log: Log): Sum {
  let counts = new Map<string, number>()
  let last: unknown
  let isWaiting = false
  const tell = (): void => {
    isWaiting = false
    if (counts.size === 0) return
    log.error('store still away', sayCounts(counts), last)
    counts = new Map()
    wait()
  }
  const wait = (): void => {
    isWaiting = true
    after(TOLD_EVERY_MS, tell)
  }
  return {
    takes(event, cause) {
      if (!isWaiting) {
        wait()
        return false
      }
      counts.set(event, (counts.get(event) ?? 0) + 1)
      last = cause
      return true
    },
  }
}

/** How often in all, and what came how often, the most frequent first. */
function sayCounts(counts: ReadonlyMap<string, number>): LogFields {
  const sorted = [...counts].toSorted(([, one], [, other]) => other - one)
  const times = sorted.reduce((sum, [, count]) => sum + count, 0)
  return { times, events: sorted.map(([event, count]) => `${event}: ${count}`).join(', ') }
}
