import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { HandoffFigures } from '../core/handoff/figures.ts'
import type { HandoffMeter } from '../core/handoff/meter.ts'
import type { SessionCounts } from '../core/learning/sessions.ts'
import type { Meter } from '../core/model/meter.ts'
import type { Platform } from '../core/model/turn.ts'

/** The meter, and what it has counted in Prometheus's text format. */
export interface Metrics extends Meter, HandoffMeter {
  /** Sets how many people wait for a therapist at this moment, and for how long the first of them has. */
  requestsWait(figures: Pick<HandoffFigures, 'waiting' | 'waitingSinceMs'>, nowMs: number): void
  /** Sets how visitors' sessions in the questions that are kept ended. */
  sessionsAre(counts: SessionCounts): void
  /** An error was logged, by the words of the line, which are ours. */
  errorLogged(event: string): void
  /** Sets which platforms are heard at this moment. */
  platformsAre(states: readonly { readonly platform: Platform; readonly isHeard: boolean }[]): void
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
  const errors = count('signpost_errors_total', 'Lines of the log at level error, by their message.', ['event'])
  const heard = platformGauge(registry)
  const took = replySeconds(registry)
  const sessions = sessionGauge(registry)
  return {
    turnCame: platform => came.inc({ platform }),
    turnSeen: platform => seen.inc({ platform }),
    replied(platform, kind, delivery, tookMs) {
      replies.inc({ platform, kind, delivery })
      took.observe({ platform }, tookMs / 1000)
    },
    failed: what => failures.inc({ what }),
    errorLogged: event => errors.inc({ event }),
    platformsAre(states) {
      for (const { platform, isHeard } of states) heard.set({ platform }, isHeard ? 1 : 0)
    },
    sessionsAre(counts) {
      for (const how of SESSIONS) sessions.set({ how }, counts[how])
    },
    ...handoffMetrics(registry),
    contentType: registry.contentType,
    read: () => registry.metrics(),
  }
}

const SESSIONS = [
  'sessions',
  'answered',
  'taken',
  'left',
  'unknown',
  'helped',
  'unhelpful',
  'handedOver',
] as const satisfies readonly (keyof SessionCounts)[]

function sessionGauge(registry: Registry) {
  return new Gauge({
    registers: [registry],
    name: 'signpost_visitor_sessions',
    help: 'Visitors’ sessions in the last 2000 questions that are kept, by `how`: all of them (`sessions`), each once at its best (answered, taken, left, unknown), and in how many an answer helped, did not, or a therapist was asked for.',
    labelNames: ['how'],
  })
}

function platformGauge(registry: Registry) {
  return new Gauge({
    registers: [registry],
    name: 'signpost_platform_heard',
    help: '1 while this platform is heard, by this instance or one it stands by for; 0 while it is away.',
    labelNames: ['platform'],
  })
}

/** Bounds of the histogram of time-to-human, in seconds: a minute to two days. */
const HUMAN_SECONDS = [60, 300, 900, 1800, 3600, 7200, 14_400, 28_800, 86_400, 172_800]

function handoffMetrics(registry: Registry): HandoffMeter & Pick<Metrics, 'requestsWait'> {
  const registers = [registry]
  const count = counterIn(registry)
  const asked = count('signpost_requests_total', 'Requests for a therapist that were filed.', [])
  const tried = count('signpost_letters_tried_total', 'Attempts to tell staff or a person, by what became of them.', [
    'kind',
    'by',
    'fate',
  ])
  const late = count('signpost_letters_late_total', 'Letters that were not sent in their time: look at once.', ['by'])
  const name = 'signpost_request_claimed_seconds'
  const help =
    'Time to human: from a request to a therapist claiming it; of all requests, those never claimed are missing.'
  const toHuman = new Histogram({ registers, name, help, buckets: HUMAN_SECONDS })
  const waiting = new Gauge({ registers, name: 'signpost_requests_waiting', help: 'Requests nobody has claimed.' })
  const oldest = new Gauge({ registers, name: 'signpost_requests_waiting_seconds', help: 'How long the first waits.' })
  return {
    asked: () => asked.inc(),
    claimed: tookMs => toHuman.observe(tookMs / 1000),
    messageTried: (kind, by, fate) => tried.inc({ kind, by, fate }),
    messageLate: by => late.inc({ by }),
    requestsWait(figures, nowMs) {
      waiting.set(figures.waiting)
      oldest.set(figures.waitingSinceMs === null ? 0 : (nowMs - figures.waitingSinceMs) / 1000)
    },
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
