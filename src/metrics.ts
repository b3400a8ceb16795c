import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'
import type { Meter } from './core/meter.ts'

/** The meter, and what it has counted in Prometheus's text format. */
export interface Metrics extends Meter {
  readonly contentType: string
  read(): Promise<string>
}

/** Counts since this process began. No label holds a person, a conversation or a word. */
export function createMetrics(): Metrics {
  const registers = [new Registry()]
  const [registry = new Registry()] = registers
  collectDefaultMetrics({ register: registry })
  const came = new Counter({
    registers,
    name: 'signpost_turns_total',
    help: 'Turns that reached us, repeats included.',
    labelNames: ['platform'],
  })
  const seen = new Counter({
    registers,
    name: 'signpost_turns_seen_total',
    help: 'Turns delivered again; they get no second reply.',
    labelNames: ['platform'],
  })
  const replies = new Counter({
    registers,
    name: 'signpost_replies_total',
    help: 'Replies by kind and by what became of them.',
    labelNames: ['platform', 'kind', 'delivery'],
  })
  const took = new Histogram({
    registers,
    name: 'signpost_reply_seconds',
    help: 'From a turn reaching us to its reply being delivered.',
    labelNames: ['platform'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  })
  const failures = new Counter({
    registers,
    name: 'signpost_failures_total',
    help: 'What failed on our side.',
    labelNames: ['what'],
  })
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
