import type { OperatorNotices } from '../core/model/operator-notice.ts'
import type { Adapter } from '../core/model/turn.ts'
import type { Metrics } from './metrics.ts'

/** How long a platform may be away before somebody is told, in milliseconds: connections break and come back. */
const PATIENCE_MS = 3 * 60 * 1000

/** What watching the platforms takes. */
export interface PlatformWatchParts {
  readonly platforms: readonly Pick<Adapter, 'platform' | 'state'>[]
  readonly notices: OperatorNotices
  readonly metrics: Pick<Metrics, 'platformsAre'>
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** Shows in the figures which platforms are heard, and tells the operator of each that is away for good or has been for minutes. */
export async function watchPlatforms({ platforms, notices, metrics, now }: PlatformWatchParts): Promise<void> {
  metrics.platformsAre(platforms.map(({ platform, state }) => ({ platform, isHeard: state().kind !== 'away' })))
  for (const { platform, state } of platforms) {
    const seen = state()
    if (seen.kind !== 'away' || !(seen.isFinal || now() - seen.sinceMs >= PATIENCE_MS)) continue
    const since = new Date(seen.sinceMs).toISOString()
    const after = seen.isFinal ? 'It does not come back by itself.' : 'We go on trying.'
    const message = `${platform} cannot be heard since ${since}: ${seen.why} ${after} People there get no answer.`
    await notices.tell({ code: 'platform-away', about: platform, message })
  }
}
