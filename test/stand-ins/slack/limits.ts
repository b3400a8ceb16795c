/** How often a method may be called: so many times at once, and so many a minute. */
interface Limit {
  readonly burst: number
  readonly perMinute: number
}

/**
 * What Slack allows for each method. Source: docs.slack.dev, "Rate limits": tier 1 to 4 are 1, 20, 50 and 100 a minute and more;
 * posting is one a second in each channel. Slack tolerates bursts, and does not say how large; these are ours.
 */
const LIMITS: Readonly<Record<string, Limit>> = {
  'apps.connections.open': { burst: 20, perMinute: 1 },
  'chat.delete': { burst: 20, perMinute: 50 },
  'chat.postEphemeral': { burst: 60, perMinute: 100 },
  'chat.postMessage': { burst: 15, perMinute: 60 },
  'chat.update': { burst: 20, perMinute: 50 },
  'conversations.history': { burst: 20, perMinute: 50 },
  'conversations.open': { burst: 30, perMinute: 50 },
  'conversations.replies': { burst: 20, perMinute: 50 },
  'usergroups.users.list': { burst: 10, perMinute: 20 },
  'views.open': { burst: 60, perMinute: 100 },
  'views.publish': { burst: 60, perMinute: 100 },
  'views.push': { burst: 60, perMinute: 100 },
  'views.update': { burst: 60, perMinute: 100 },
}

/** How long Slack wants one to wait, in seconds. Source: opsdroid#1961. */
export const RETRY_AFTER_S = 30

/** Says whether a call is one too many; posting is counted for each channel, all else for the whole workspace. */
export type IsTooMany = (method: string, channel: string) => boolean

/** Counts calls as Slack does. */
export function createLimits(now: () => number): IsTooMany {
  const buckets = new Map<string, { left: number; atMs: number }>()
  return (method, channel) => {
    const limit = LIMITS[method]
    if (!limit) return false
    const key = method === 'chat.postMessage' ? `${method} ${channel}` : method
    const { left, atMs } = buckets.get(key) ?? { left: limit.burst, atMs: now() }
    const filled = Math.min(limit.burst, left + ((now() - atMs) / 60_000) * limit.perMinute)
    buckets.set(key, { left: Math.max(0, filled - 1), atMs: now() })
    return filled < 1
  }
}
