import type { Log } from '../core/model/log.ts'
import { openLog } from './log.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { summingStoreTrouble } from './summed-log.ts'

/** A log, and the figures that count its errors. */
export interface CountedLog {
  readonly log: Log
  readonly metrics: Metrics
}

/** Opens a log whose errors are counted by their event, also those that are not written in a line each. */
export function openCountedLog(...given: Parameters<typeof openLog>): CountedLog {
  const metrics = createMetrics()
  const log = summingStoreTrouble(openLog(...given))
  const error: Log['error'] = (event, fields, cause) => {
    metrics.errorLogged(event)
    log.error(event, fields, cause)
  }
  return { metrics, log: { ...log, error } }
}
