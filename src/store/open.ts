import { closable, type Closable } from '../core/model/closable.ts'
import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DialogStore } from '../core/model/dialog.ts'
import type { EditionStore } from '../core/model/edition.ts'
import type { Audit, HandoffStore, Outbox, RequestList } from '../core/handoff/store.ts'
import type { EditingStore } from '../core/model/editing.ts'
import type { FeedbackStore, FiguresStore } from '../core/model/figures.ts'
import type { Inbox } from '../core/model/inbox.ts'
import type { KeyQueue } from '../async/key-queue.ts'
import type { LeaderElection } from '../core/model/leader-election.ts'
import type { Log } from '../core/model/log.ts'
import type { MemoryStore } from '../core/model/memory.ts'
import type { PrivacyStore } from '../core/model/privacy.ts'
import type { SealedStore } from '../core/model/sealed.ts'
import type { QuestionCardStore } from '../core/model/question-card.ts'
import type { ServingStore } from '../core/model/serving.ts'
import type { StaffStore } from '../core/model/staff.ts'
import type { TurnStore } from '../core/model/turn-store.ts'
import { createAudit } from './audit.ts'
import type { Database } from './schema/database.ts'
import { createDialogStore } from './dialogs.ts'
import { createEditingStore } from './editing.ts'
import { createEditionStore } from './editions.ts'
import { createHandoffStore } from './handoffs.ts'
import { createFeedbackStore, createFiguresStore } from './figures.ts'
import { createInbox } from './inbox.ts'
import { fitOf, openKeys, type Secrets } from './key-ring.ts'
import { createMemoryStore } from './memories.ts'
import { watchEditions } from './edition-feed.ts'
import { createOutbox } from './outbox.ts'
import { createPrivacyStore } from './privacy.ts'
import { createRequestList } from './request-list.ts'
import { createRetention, type Retention } from './retention.ts'
import { createSealedStore } from './reseal.ts'
import { allSealed } from './sealed-rows.ts'
import { lostSecret, readOrMakeSecret, readSecret } from './secret-file.ts'
import { IN_MEMORY, openSqlite } from './sqlite/sqlite.ts'
import { createQuestionCardStore } from './question-cards.ts'
import { createServingStore } from './instances.ts'
import type { StoreContext } from './store-context.ts'
import { createStaffStore } from './staff.ts'
import type { Tables } from './schema/tables.ts'
import { createTurnStore } from './turns.ts'

/** What opening a store takes. */
export interface StoreSettings {
  /** `sqlite:PATH`, `sqlite::memory:` or `postgres://…`. */
  readonly databaseUrl: string
  /** Where a secret is generated when none is given. */
  readonly dataFolder: string
  readonly secret: string | null
  readonly oldSecrets: readonly string[]
  readonly log: Log
  /** How long a PostgreSQL may take to connect or to answer, in milliseconds; 2 s when left out, for turns are answered within 5. */
  readonly patienceMs?: number
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** Everything we keep. Whatever fails in it rejects with `store-unavailable` and a message for the operator. */
export interface Store extends Closable {
  readonly memories: MemoryStore
  readonly dialogs: DialogStore
  readonly turns: TurnStore
  readonly editions: EditionStore
  readonly queue: KeyQueue
  readonly leader: LeaderElection
  readonly privacy: PrivacyStore
  readonly handoffs: HandoffStore
  readonly requestList: RequestList
  readonly outbox: Outbox
  readonly audit: Audit
  readonly retention: Retention
  readonly staff: StaffStore
  readonly editing: EditingStore
  readonly figures: FiguresStore
  readonly feedback: FeedbackStore
  readonly inbox: Inbox
  readonly questionCards: QuestionCardStore
  readonly serving: ServingStore
  readonly sealed: SealedStore
  /** A turn's pseudonym, for the log: the same in each process that has the secret, and meaningless without it. */
  nameTurn(turn: string): string
  /** Rejects when the database cannot be read. */
  ping(): Promise<void>
}

/** How much of a pseudonym tells turns apart in a log, in characters. */
const NAME_LENGTH = 12

/** Opens the store: makes what is missing, brings the schema up to date, and proves that the secret is the right one. */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const database = await openDatabase(settings)
  try {
    return await furnish(database, settings)
  } catch (error) {
    await database.close()
    throw error
  }
}

async function openDatabase({ databaseUrl, log, patienceMs }: StoreSettings): Promise<Database> {
  if (databaseUrl.startsWith('sqlite:')) return openSqlite(sqlitePath(databaseUrl))
  const { openPostgres } = await import('./postgres/postgres.ts')
  return openPostgres(databaseUrl, log, patienceMs)
}

/** Puts the parts of the store on an open database. */
export async function furnish(database: Database, settings: StoreSettings): Promise<Store> {
  const { db } = database
  const context: StoreContext = {
    ...database,
    now: settings.now,
    ...(await openKeys(db, await secretsOf(db, settings))),
  }
  const news = watchEditions(database, settings.log)
  return closable({
    memories: createMemoryStore(context),
    dialogs: createDialogStore(context),
    turns: createTurnStore(context),
    editions: createEditionStore(context, news),
    queue: database.queue(context.pseudonyms.queueNumber),
    leader: database.leader(context.pseudonyms.queueNumber),
    privacy: createPrivacyStore(context),
    handoffs: createHandoffStore(context),
    requestList: createRequestList(context),
    outbox: createOutbox(context),
    audit: createAudit(context),
    retention: createRetention(context),
    staff: createStaffStore(context),
    editing: createEditingStore(context),
    figures: createFiguresStore(context),
    feedback: createFeedbackStore(context),
    inbox: createInbox(context),
    questionCards: createQuestionCardStore(context),
    serving: createServingStore(context),
    sealed: createSealedStore(context),
    nameTurn: turn => context.pseudonyms.turn(turn).slice(0, NAME_LENGTH),
    async ping() {
      await db.selectFrom('sealed_keys').select('name').execute()
    },
    async close() {
      await news.close()
      await database.close()
    },
  })
}

async function secretsOf(db: Kysely<Tables>, settings: StoreSettings): Promise<Secrets> {
  const { databaseUrl, dataFolder, secret, oldSecrets } = settings
  if (secret !== null) return { secret, oldSecrets }
  if (sqlitePath(databaseUrl) === IN_MEMORY) return { secret: randomBytes(32).toString('base64url'), oldSecrets }
  // In this order: whoever sealed something has written the secret before.
  const sealed = allSealed((await fitOf(db, null)).rows)
  const kept = readSecret(dataFolder)
  if (kept === null && sealed > 0) throw lostSecret(dataFolder, sealed)
  return { secret: kept ?? readOrMakeSecret(dataFolder), oldSecrets }
}

function sqlitePath(databaseUrl: string): string {
  return databaseUrl.slice('sqlite:'.length)
}
