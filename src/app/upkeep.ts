import { every, type Job } from '../async/every.ts'
import { countSessions, type SessionCounts } from '../core/learning/sessions.ts'
import type { Log } from '../core/model/log.ts'
import type { OperatorNotices } from '../core/model/operator-notice.ts'
import type { Adapter } from '../core/model/turn.ts'
import type { Store } from '../store/open.ts'
import type { Metrics } from './metrics.ts'
import { publishOnChange } from './publish-on-change.ts'
import type { AppConfig } from './read-config.ts'
import { sealAnew } from './seal-anew.ts'
import { watchPlatforms } from './watch-platforms.ts'

/** What upkeep takes. */
export interface UpkeepParts {
  readonly config: Pick<AppConfig, 'contentFolder' | 'dataFolder' | 'folderPublishes'>
  readonly store: Store
  readonly platforms: readonly Pick<Adapter, 'platform' | 'state'>[]
  readonly metrics: Metrics
  readonly notices: OperatorNotices
  readonly log: Log
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** How often to delete what has been kept for its time, in milliseconds. */
const SWEEP_EVERY_MS = 60 * 60 * 1000

/** How often to look for what a former secret encrypted, in milliseconds: another instance may still use that. */
const SEAL_ANEW_EVERY_MS = 10 * 60 * 1000

/** How often to look whether the platforms are heard, in milliseconds. */
const WATCH_EVERY_MS = 5000

/** How often to count visitors' sessions, in milliseconds. */
const SESSIONS_EVERY_MS = 5 * 60 * 1000

/** How many of the last questions are counted. */
const ASKED_MAX = 2000

/** How often to look whether the content folder has changed, in milliseconds. */
const FOLDER_EVERY_MS = 3000

/** Begins with what is done now and then, whether anybody asks anything or not. */
export function beginUpkeep({ store, platforms, metrics, notices, config, log, now }: UpkeepParts): readonly Job[] {
  const jobs = [
    every('sweep', SWEEP_EVERY_MS, async () => void (await store.retention.sweep(now())), log),
    every('encrypt anew', SEAL_ANEW_EVERY_MS, () => sealAnew({ sealed: store.sealed, notices, log }), log),
    every('count sessions', SESSIONS_EVERY_MS, async () => metrics.sessionsAre(await sessionsIn(store)), log),
    every('watch platforms', WATCH_EVERY_MS, () => watchPlatforms({ platforms, notices, metrics, now }), log),
  ]
  if (!config.folderPublishes) return jobs
  return [...jobs, every('publish folder', FOLDER_EVERY_MS, publishOnChange({ config, store, log, now }), log)]
}

async function sessionsIn({ inbox }: Pick<Store, 'inbox'>): Promise<SessionCounts> {
  return countSessions(await inbox.last(ASKED_MAX))
}
