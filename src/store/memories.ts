import { sql, type Nullable } from 'kysely'
import type { IntentId } from '../core/model/intent.ts'
import { NO_MEMORY, type Memory, type MemoryStore } from '../core/model/memory.ts'
import type { ToldOf } from '../core/model/told-of.ts'
import type { Level } from '../core/model/assessment.ts'
import type { ConversationKey } from '../core/model/turn.ts'
import type { StoreContext } from './store-context.ts'
import { openDialog } from './dialogs.ts'
import type { Write } from './schema/database.ts'
import type { DialogsTable, MemoriesTable } from './schema/tables.ts'

/** Keeps memories by person and conversation. */
export function createMemoryStore(context: StoreContext): MemoryStore {
  const { writeSoon, pseudonyms } = context
  return {
    async recall(key) {
      const row = pseudonyms.row(key)
      const rows = await readKept(row, context)
      const [any] = rows
      return {
        memory: sumUp(rows.filter(isMemory), row.conversation),
        dialog: any ? openDialog(any, row, context) : null,
      }
    },
    keep: (key, memory) => writeSoon([rememberWrite(key, memory, context)]),
  }
}

/** Writes what is remembered of a conversation in place of what was. */
export function rememberWrite(key: ConversationKey, memory: Memory, { db, pseudonyms, now }: StoreContext): Write {
  const columns = toColumns(memory, now())
  return db
    .insertInto('memories')
    .values({ ...pseudonyms.row(key), ...columns, since_ms: columns.kept_at_ms })
    .onConflict(conflict => conflict.columns(['person', 'conversation']).doUpdateSet(columns))
}

type KeyColumns = Pick<MemoriesTable, 'person' | 'conversation'>
type KeptRow = Readonly<Nullable<MemoriesTable>> & Pick<Nullable<DialogsTable>, 'sealed_state' | 'version'>

/** Each memory of the person, or one row without any; the conversation's dialog is in all of them. */
function readKept({ person, conversation }: KeyColumns, { db, now }: StoreContext): Promise<readonly KeptRow[]> {
  return db
    .selectFrom(db.selectNoFrom(sql<number>`1`.as('one')).as('always'))
    .leftJoin('memories', join => join.on(({ eb }) => eb('memories.person', '=', person)))
    .leftJoin('dialogs', join =>
      join.on(({ eb, and }) =>
        and([
          eb('dialogs.person', '=', person),
          eb('dialogs.conversation', '=', conversation),
          eb('dialogs.expires_at_ms', '>', now()),
        ]),
      ),
    )
    .selectAll('memories')
    .select(['dialogs.sealed_state', 'dialogs.version'])
    .execute()
}

function isMemory(row: KeptRow): row is KeptRow & MemoriesTable {
  return row.person !== null
}

function sumUp(rows: readonly MemoriesTable[], conversation: string): Memory {
  return {
    ...rows.filter(row => row.conversation === conversation).reduce<Memory>((_, row) => toMemory(row), NO_MEMORY),
    disclosedAtMs: latest(rows.map(row => row.disclosed_at_ms)),
    toldOf: toldOf(rows.toSorted((a, b) => (b.disclosed_at_ms ?? 0) - (a.disclosed_at_ms ?? 0))[0]),
    seenAtMs: latest(rows.map(row => row.seen_at_ms)),
  }
}

function toMemory(row: MemoriesTable): Memory {
  return {
    lastIntent: row.last_intent as IntentId | null,
    levels: JSON.parse(row.levels) as readonly Level[],
    cardsShown: row.cards_shown,
    unanswered: row.unanswered,
    disclosedAtMs: row.disclosed_at_ms,
    toldOf: toldOf(row),
    seenAtMs: row.seen_at_ms,
  }
}

function toldOf(row: Pick<MemoriesTable, 'told_of' | 'told_of_questions'> | undefined): ToldOf {
  return { alerting: row?.told_of ?? 'off', keepsQuestions: row?.told_of_questions === 1 }
}

function toColumns(memory: Memory, atMs: number): Omit<MemoriesTable, 'person' | 'conversation' | 'since_ms'> {
  return {
    last_intent: memory.lastIntent,
    levels: JSON.stringify(memory.levels),
    cards_shown: memory.cardsShown,
    unanswered: memory.unanswered,
    disclosed_at_ms: memory.disclosedAtMs,
    told_of: memory.toldOf.alerting,
    told_of_questions: Number(memory.toldOf.keepsQuestions),
    seen_at_ms: memory.seenAtMs,
    kept_at_ms: atMs,
  }
}

function latest(times: readonly (number | null)[]): number | null {
  const known = times.filter(time => time !== null)
  return known.length > 0 ? Math.max(...known) : null
}
