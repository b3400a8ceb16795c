import { closable, type Closable } from '../core/model/closable.ts'
import { randomUUID } from 'node:crypto'
import { hasPassed } from '../async/has-passed.ts'
import { within } from '../async/within.ts'
import type { Following } from '../content/serving/follow.ts'
import { smoke } from '../content/gate/smoke-test.ts'
import { EMPTY_EDITION } from '../core/answer/empty-edition.ts'
import type { Edition } from '../core/model/edition.ts'
import { BotError } from '../core/model/errors.ts'
import type { Health, HealthCheck } from '../core/model/health.ts'
import type { Log } from '../core/model/log.ts'
import { GONE_AFTER_MS, servedBy, type Instance, type ServingStore, type Smoke } from '../core/model/serving.ts'
import type { AuditLog } from '../core/model/staff.ts'

/** What telling takes. */
export interface ReportParts {
  readonly store: { readonly serving: ServingStore; readonly staff: { readonly audit: AuditLog } }
  readonly following: Pick<Following, 'live' | 'failed'>
  readonly log: Log
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** An instance that tells the others what it serves. */
export interface Reporter extends Closable {
  /** Tells it when it has changed, and now and then all the same. A question is asked through each new edition. */
  report(): Promise<void>
  /** Says whether we can write, having just tried. */
  readonly check: HealthCheck
  close(): Promise<void>
}

/** How often an instance tells that it is there, in milliseconds. */
const EVERY_MS = 10_000

/** How long it counts that we could write, in milliseconds: however often somebody asks. */
const FRESH_MS = 1000

/** How long a write may take before we say that we cannot, in milliseconds. */
const WRITE_MS = 3000

/** Makes a reporter for this process. */
export function createReporter({ store, following, log, now }: ReportParts): Reporter {
  const id = randomUUID()
  let [asked, told, toldAtMs]: [Edition, Instance | null, number] = [EMPTY_EDITION, null, 0]
  let found: Instance['smoke'] = null
  let reached = 0
  let writing: Promise<Health> | null = null
  const tell = async (instance: Instance): Promise<void> => {
    await store.serving.report(instance)
    ;[told, toldAtMs] = [instance, now()]
  }
  const current = (): Instance => {
    const edition = following.live.current
    if (edition !== asked) found = askThrough(edition, asked, log)
    asked = edition
    return { id, edition: edition.number, failed: following.failed, smoke: found }
  }
  return closable({
    async report() {
      const instance = current()
      const { edition } = instance
      const isNews = told?.edition !== edition || told.failed !== instance.failed
      if (!isNews && !hasPassed(EVERY_MS, toldAtMs, now())) return
      await tell(instance)
      if (edition !== reached && (await doAllServe(edition, store, now()))) reached = edition
    },
    async check() {
      if (told && !hasPassed(FRESH_MS, toldAtMs, now())) return [WRITABLE]
      writing ??= tell(current())
        .then(() => WRITABLE, explain)
        .finally(() => (writing = null))
      return [await within(WRITE_MS, writing, SILENT)]
    },
    close: () => store.serving.leave(id),
  })
}

const WRITABLE: Health = { part: 'store', state: 'pass', says: 'can be written' }

const SILENT: Health = { part: 'store', state: 'fail', says: 'store-unavailable: The database does not answer.' }

function explain(cause: unknown): Health {
  const says = cause instanceof BotError ? `${cause.code}: ${cause.message}` : 'store-unavailable'
  return { part: 'store', state: 'fail', says }
}

function askThrough(edition: Edition, before: Edition, log: Log): Instance['smoke'] {
  const found = smoke(edition, before)
  if (found && !found.isFine) log.error('smoke question failed', { edition: edition.number })
  return found
}

/** Written into the audit log once, by whoever is the first to see it. */
async function doAllServe(edition: number, { serving, staff }: ReportParts['store'], atMs: number): Promise<boolean> {
  const { by, of, smokes } = servedBy(edition, await serving.list(atMs - GONE_AFTER_MS))
  if (edition === 0 || by < of) return false
  if (await serving.reach(edition)) {
    const detail = `by ${by} of ${of} ${of === 1 ? 'instance' : 'instances'}${sayAsked(smokes)}`
    await staff.audit.note({ atMs, who: 'console', did: 'served', about: `edition ${edition}`, detail })
  }
  return true
}

function sayAsked(smokes: readonly Smoke[]): string {
  const wrong = smokes.filter(({ isFine }) => !isFine).length
  return smokes[0] ? `; asked “${smokes[0].question}”: ${wrong === 0 ? 'as it should be' : `wrong at ${wrong}`}` : ''
}
