import { pause } from '../../async/pause.ts'
import type { Edition, EditionStore, PublishedFiles } from '../../core/model/edition.ts'
import { BotError } from '../../core/model/errors.ts'
import { live, type Live } from '../../core/model/live.ts'
import type { Log } from '../../core/model/log.ts'
import { loadPublished } from './load-published.ts'
import type { Learning } from './model-cache.ts'
import { selfTest } from './self-test.ts'

/** What following takes. */
export interface FollowParts extends Learning {
  readonly editions: EditionStore
  /** Served until an edition of the store can be. */
  readonly first: Edition
  readonly modelFolder: string
  readonly log: Log
  /** Called with the files of each edition that came into service. */
  served?(files: PublishedFiles): void
  /** How long to wait before an edition that failed is tried again, in milliseconds. */
  readonly retryMs?: number
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** The edition that is served, kept at the latest one. */
export interface Following {
  readonly live: Live<Edition>
  /** Number of an edition that could not be served; null when all is well. */
  readonly failed: number | null
  close(): void
}

const RETRY_MS = 30_000

/** How many editions before a broken one are tried at a start. */
const EARLIER_MAX = 5

/**
 * Serves the latest edition that can be served, and goes on to each later one: loads it, trains aside, rehearses, swaps. When
 * anything fails, the edition before stays in service, the log raises an alarm, and it is tried again. Resolves when the first
 * is in service.
 */
export async function followEditions(parts: FollowParts): Promise<Following> {
  const follower: Follower = {
    ...parts,
    inService: live(parts.first),
    wanted: 0,
    failed: null,
    closing: new AbortController(),
    running: null,
  }
  await catchUp(follower)
  if (follower.failed !== null) await serveEarlier(follower, follower.failed)
  const unsubscribe = parts.editions.onAdded(number => {
    follower.wanted = number
    if (number > reachedBy(follower)) void catchUp(follower)
  })
  return {
    live: follower.inService,
    get failed() {
      return follower.failed
    },
    close() {
      follower.closing.abort()
      unsubscribe()
    },
  }
}

interface Follower extends FollowParts {
  readonly inService: Live<Edition>
  /** The newest number we heard of. */
  wanted: number
  failed: number | null
  readonly closing: AbortController
  running: Promise<void> | null
}

/** One at a time; whoever asks while one is loading gets what is latest when it has ended. Never rejects. */
function catchUp(follower: Follower): Promise<void> {
  follower.running ??= serveLatest(follower).finally(() => {
    follower.running = null
    if (!follower.closing.signal.aborted && follower.wanted > reachedBy(follower)) void catchUp(follower)
  })
  return follower.running
}

/** The newest edition that was tried. */
function reachedBy({ failed, inService }: Follower): number {
  return failed ?? inService.current.number
}

async function serveLatest(follower: Follower): Promise<void> {
  if (follower.closing.signal.aborted) return
  try {
    const latest = await follower.editions.latest()
    if (latest === null || latest.number === follower.inService.current.number) return
    follower.failed = latest.number
    await serve(latest, follower)
    follower.failed = null
  } catch (cause) {
    const number = follower.failed ?? follower.wanted
    follower.failed = number
    follower.log.error('edition not served', { edition: number, served: follower.inService.current.number }, cause)
    void pause(follower.retryMs ?? RETRY_MS, follower.closing.signal).then(() => catchUp(follower))
  }
}

async function serve(files: PublishedFiles, follower: Follower): Promise<void> {
  const edition = await prepare(files, follower)
  if (follower.closing.signal.aborted) return
  follower.inService.swap(edition)
  follower.served?.(files)
  follower.log.info('edition served', { edition: edition.number, hash: edition.hash })
}

/** At a start, an edition that cannot be served must not leave people without answers: the one before it can. */
async function serveEarlier(follower: Follower, than: number): Promise<void> {
  const earlier = (await follower.editions.list().catch(() => [])).filter(({ number }) => number < than)
  for (const { number } of earlier.slice(0, EARLIER_MAX)) {
    const files = await follower.editions.get(number).catch(() => null)
    if (files && (await serve(files, follower).then(isTrue, isFalse))) return
  }
}

function isTrue(): boolean {
  return true
}

function isFalse(): boolean {
  return false
}

async function prepare(files: PublishedFiles, { modelFolder, learning, now }: FollowParts): Promise<Edition> {
  const today = new Date(now()).toISOString().slice(0, 10)
  const edition = await loadPublished(files, { modelFolder, today, learning })
  const [lost] = selfTest(edition)
  if (!lost) return edition
  throw new BotError('content-invalid', {
    message: `Edition ${files.number} is not served: “${lost.intent}” is found by ${lost.found} of its own ${lost.asked} questions. Correct it and publish again, or publish an earlier edition.`,
  })
}
