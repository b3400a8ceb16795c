import { closable, type Closable } from '../core/model/closable.ts'
import { randomBytes, randomInt } from 'node:crypto'
import type { Config } from '../config/config.ts'
import { watchEditions, type EditionWatch } from '../content/serving/compare-editions.ts'
import { BotError } from '../core/model/errors.ts'
import { ask, type Rules } from '../core/handoff/ask.ts'
import { CODES, codeOf } from '../core/handoff/code.ts'
import type { HandoffFigures } from '../core/handoff/figures.ts'
import { calendarOf } from '../core/handoff/hours.ts'
import { countSessions, type SessionCounts } from '../core/learning/sessions.ts'
import type { HandoffRequest } from '../core/model/handoff-request.ts'
import type { StatusReply } from '../core/model/reply.ts'
import type { SealedRows } from '../core/model/sealed.ts'
import type { Log } from '../core/model/log.ts'
import { work, type StaffPress } from '../delivery/staff-actions.ts'
import type { HandoffConfig } from '../config/handoff-config.ts'
import { openStore, type Store } from '../store/open.ts'
import { readSecret } from '../store/secret-file.ts'
import { backUp } from '../store/sqlite/sqlite-backup.ts'
import { restore } from '../store/restore.ts'

/** What an operator does with requests at the command line, beside the running assistant. */
export interface Operator extends Closable {
  figures(sinceMs: number): Promise<HandoffFigures>
  /** When somebody last answered a drill, in milliseconds since the Unix epoch; null when nobody ever did. */
  drilledAtMs(): Promise<number | null>
  /** How intents that were changed in the last two days fare. */
  watches(): Promise<readonly EditionWatch[]>
  /** How visitors' sessions ended, in the last questions that are kept. */
  sessions(): Promise<SessionCounts>
  /** Writes a drill for the running assistant to carry. */
  beginDrill(): Promise<HandoffRequest>
  /** What is encrypted, by the secret. */
  sealed(): Promise<SealedRows>
  find(code: string): Promise<HandoffRequest | null>
  /** Does what a button on the staff card does, for clinics whose staff have no such card. */
  press(press: StaffPress, by: string): Promise<StatusReply>
}

/** How many kept questions sessions are counted in. */
const ASKED_MAX = 2000

/** What the operator is opened with. */
export interface OperatorParts {
  readonly config: Config
  readonly log: Log
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** Opens the operator. Rejects with `store-unavailable`. Drills and presses reject with `config-invalid` when no requests are taken. */
export async function openOperator({ config, log, now }: OperatorParts): Promise<Operator> {
  const rules = (): Rules => rulesAt(config.handoff, now())
  const store = await openStore({ ...config, log, now })
  const { handoffs, audit, editions, figures, close } = store
  return closable({
    figures: handoffs.figures,
    drilledAtMs: handoffs.drilledAtMs,
    watches: () => watchEditions({ editions, figures, nowMs: now() }),
    sessions: async () => countSessions(await store.inbox.last(ASKED_MAX)),
    sealed: store.sealed.count,
    find: code => handoffs.find({ code }),
    beginDrill: async () => beginDrill(store, rules()),
    press: async (press, by) =>
      work({ press, by: `terminal/${by}` }, { handoffs, audit, meter: NO_METER, wake: () => {}, rulesAt: rules }),
    close,
  })
}

/** The time of day that staff see at the command line is the one of the machine. */
function rulesAt(handoff: HandoffConfig | null, nowMs: number): Rules {
  if (!handoff) throw noRoutes()
  const { plan } = handoff
  return { plan, nowMs, calendar: calendarOf(null, Intl.DateTimeFormat().resolvedOptions().timeZone) }
}

async function beginDrill({ handoffs }: Store, rules: Rules): Promise<HandoffRequest> {
  const id = randomBytes(9).toString('base64url')
  const drill = { id, kind: 'drill', platform: 'terminal', person: null, details: null, card: null } as const
  const { request } = await handoffs.file(
    code => ask({ ...drill, code }, rules),
    () => codeOf(randomInt(CODES)),
  )
  return request
}

/** The running assistant counts; this is another process. */
const NO_METER = { claimed: (): void => {} }

/** Copies the SQLite database while it is in use. Rejects with `config-invalid` where there is none. */
export function backUpTo(to: string, config: Config): Promise<void> {
  return backUp(sqliteFile(config), to)
}

/** Puts a backup in the place of the SQLite database; resolves with the name of what was there before, if anything was. */
export function restoreFrom(from: string, config: Config, nowMs: number): Promise<string | null> {
  const secret = config.secret ?? readSecret(config.dataFolder)
  const secrets = secret === null ? null : { secret, oldSecrets: config.oldSecrets }
  return restore({ from, to: sqliteFile(config), secrets, nowMs })
}

function sqliteFile({ databaseUrl }: Config): string {
  if (databaseUrl.startsWith('sqlite:')) return databaseUrl.slice('sqlite:'.length)
  throw new BotError('config-invalid', {
    message:
      'DATABASE_URL is a PostgreSQL database. Use its own tools, `pg_dump` and `pg_restore`: see docs/handoff.md.',
  })
}

function noRoutes(): BotError {
  return new BotError('config-invalid', {
    message: 'HANDOFF_ROUTES is not set, so no requests are taken. See docs/handoff.md.',
  })
}
