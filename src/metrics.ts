import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'
import type { Meter } from './core/meter.ts'

/** The meter, and what it has counted in Prometheus's text format. */
export interface Metrics extends Meter {
  readonly contentType: string
  read(): Promise<string>
}

/** Bounds of the histogram of replies, in seconds. */
const REPLY_SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Counts since this process began. No label holds a person, a conversation or a word. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const count = counterIn(registry)
  const came = count('signpost_turns_total', 'Turns that reached us, repeats included.', ['platform'])
  const seen = count('signpost_turns_seen_total', 'Turns delivered again: no second reply.', ['platform'])
  const replies = count('signpost_replies_total', 'Replies, by kind and by what became of them.', [
    'platform',
    'kind',
    'delivery',
  ])
  const failures = count('signpost_failures_total', 'What failed on our side.', ['what'])
  const took = replySeconds(registry)
  return {
    turnCame: platform => came.inc({ platform }),
    turnSeen: platform => seen.inc({ platform }),
    replied(platform, kind, delivery, tookMs) {
      replies.inc({ platform, kind, delivery })
      took.observe({ platform }, tookMs / 1000)
    },
    failed: what => failures.inc({ what }),
    contentType: registry.contentType,
    read: () => registry.metrics(),
  }
}

function counterIn(registry: Registry) {
  return (name: string, help: string, labelNames: readonly string[]) =>
    new Counter({ registers: [registry], name, help, labelNames })
}

function replySeconds(registry: Registry) {
  return new Histogram({
    registers: [registry],
    name: 'signpost_reply_seconds',
    help: 'From a turn reaching us to its reply being delivered.',
    labelNames: ['platform'],
    buckets: REPLY_SECONDS,
  })
}
