import type { Answer } from './answers.ts'

/** A call, as far as limits look at it. */
interface Called {
  readonly method: string
  readonly path: string
}

/** What the limits say to a call: that it goes through, or not; and what they tell of themselves. */
export interface Limited {
  readonly refused: Answer | null
  readonly headers: Readonly<Record<string, string>>
}

/** Where no limits hold. */
export const UNLIMITED: Limited = { refused: null, headers: {} }

/** Keeps calls to the limits that Discord has, by route and place, and of everything together. */
export interface Limits {
  take(call: Called): Limited
}

interface Rule {
  readonly path: RegExp
  readonly calls: number
  readonly inMs: number
}

/** As bots meet them; Discord tells them with each answer. The first that fits holds. */
const RULES: readonly Rule[] = [
  { path: /^POST .channels.\d+.messages$/, calls: 5, inMs: 5000 },
  { path: /^PATCH .channels.\d+.messages/, calls: 5, inMs: 5000 },
  { path: /^POST .users.@me.channels$/, calls: 10, inMs: 10_000 },
  { path: /^\w+ .webhooks./, calls: 5, inMs: 2000 },
  { path: /^/, calls: 50, inMs: 1000 },
]

/** Calls a second of a bot, those that answer interactions aside. Source: Discord API reference, "Rate limits". */
const CALLS_A_SECOND = 50

interface Window {
  startMs: number
  calls: number
}

/** Begins to count. */
export function createLimits(): Limits {
  const windows = new Map<string, Window>()
  function count(key: string, inMs: number): { readonly calls: number; readonly leftMs: number } {
    const now = performance.now()
    const known = windows.get(key)
    const window = known && now - known.startMs < inMs ? known : { startMs: now, calls: 0 }
    window.calls += 1
    windows.set(key, window)
    return { calls: window.calls, leftMs: window.startMs + inMs - now }
  }
  return {
    take({ method, path }) {
      const route = `${method} ${path}`
      const isFree = /^.(?:interactions|webhooks)./.test(path)
      const all = isFree ? null : count('everything', 1000)
      if (all && all.calls > CALLS_A_SECOND) return refuse(all.leftMs, true)
      const rule = RULES.find(one => one.path.test(route))
      if (!rule) return UNLIMITED
      const bucket = `${RULES.indexOf(rule)} ${method} ${placeOf(path)}`
      const { calls, leftMs } = count(bucket, rule.inMs)
      return calls > rule.calls
        ? refuse(leftMs, false)
        : { refused: null, headers: headersOf(rule, bucket, calls, leftMs) }
    },
  }
}

/** Limits hold by channel, or by the token of an interaction; routes of one kind share a bucket otherwise. */
function placeOf(path: string): string {
  return /^.(?:channels.\d+|(?:interactions|webhooks).\d+.[^/]+)/.exec(path)?.[0] ?? path.replace(/\d+/g, '')
}

function refuse(leftMs: number, isGlobal: boolean): Limited {
  const retry_after = leftMs / 1000
  return {
    refused: { status: 429, body: { message: 'You are being rate limited.', retry_after, global: isGlobal } },
    headers: {
      'retry-after': String(Math.ceil(retry_after)),
      'x-ratelimit-scope': isGlobal ? 'global' : 'user',
      ...(isGlobal && { 'x-ratelimit-global': 'true' }),
    },
  }
}

function headersOf({ calls: limit }: Rule, bucket: string, calls: number, leftMs: number): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(limit - calls),
    'x-ratelimit-reset': String((Date.now() + leftMs) / 1000),
    'x-ratelimit-reset-after': (leftMs / 1000).toFixed(3),
    'x-ratelimit-bucket': Buffer.from(bucket.replace(/\d{5,}|token-\S+/g, ''))
      .toString('hex')
      .slice(0, 32),
  }
}
