import { sql } from 'kysely'
import type { FeedbackStore, FiguresStore, IntentCount, IntentOutcomes, TimeSpan } from '../core/model/figures.ts'
import type { StoreContext } from './store-context.ts'

/** Largest number PostgreSQL takes for an `integer`. Source: PostgreSQL manual, “Numeric Types”. */
const EDITION_MAX = 2_147_483_647
const DAY_MS = 24 * 60 * 60 * 1000

/** Counts what the journal and the feedback hold. */
export function createFiguresStore({ db }: StoreContext): FiguresStore {
  return {
    outcomes: async span => outcomesIn(await countRows(span, db)),
    async byDay(sinceMs) {
      return db
        .selectFrom('journal')
        .select(['platform', 'outcome', sql<number>`at_ms / ${sql.lit(DAY_MS)}`.as('day')])
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('at_ms', '>=', sinceMs)
        .groupBy(['platform', 'outcome', 'day'])
        .orderBy('day')
        .execute()
    },
    byIntent: async sinceMs => sumUp(await countRows({ ...EVER, fromMs: sinceMs }, db)),
  }
}

const EVER: TimeSpan = { fromMs: 0, untilMs: Number.MAX_SAFE_INTEGER, firstEdition: 0, lastEdition: null }

/** How often each intent ended how, and what people said of it. */
async function countRows(span: TimeSpan, db: StoreContext['db']): Promise<readonly CountRow[]> {
  const { fromMs, untilMs, firstEdition } = span
  const lastEdition = span.lastEdition ?? EDITION_MAX
  const ended = await db
    .selectFrom('journal_intents')
    .innerJoin('journal', 'journal.turn', 'journal_intents.turn')
    .select(['journal_intents.intent as intent', 'journal.outcome as outcome'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('journal.at_ms', '>=', fromMs)
    .where('journal.at_ms', '<', untilMs)
    .where('journal.edition', '>=', firstEdition)
    .where('journal.edition', '<=', lastEdition)
    .groupBy(['journal_intents.intent', 'journal.outcome'])
    .execute()
  const said = await db
    .selectFrom('feedback')
    .select(['intent', 'verdict as outcome'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('at_ms', '>=', fromMs)
    .where('at_ms', '<', untilMs)
    .where('edition', '>=', firstEdition)
    .where('edition', '<=', lastEdition)
    .groupBy(['intent', 'verdict'])
    .execute()
  return [...ended, ...said]
}

function outcomesIn(rows: readonly CountRow[]): readonly IntentOutcomes[] {
  return countedByIntent(rows, (intent, count) => ({
    intent,
    answered: count('answer', 'shown'),
    helpful: count('helpful'),
    unhelpful: count('unhelpful'),
    // The journal names an intent beside these only where somebody asked for a therapist.
    handoffs: count('prompt', 'status', 'failure'),
    unknown: count('fallback'),
  }))
}

interface CountRow {
  readonly intent: string
  readonly outcome: string
  readonly count: number
}

function sumUp(rows: readonly CountRow[]): readonly IntentCount[] {
  const counted = countedByIntent(rows, (intent, count) => ({
    intent,
    answered: count('answer', 'shown'),
    offered: count('clarify'),
    helpful: count('helpful'),
    unhelpful: count('unhelpful'),
  }))
  return counted.toSorted((a, b) => (a.intent < b.intent ? -1 : 1))
}

/** Writes a line for each intent, given how often it ended in some ways together. */
function countedByIntent<Line>(
  rows: readonly CountRow[],
  write: (intent: string, count: (...outcomes: readonly string[]) => number) => Line,
): readonly Line[] {
  return Array.from(
    Map.groupBy(rows, ({ intent }) => intent),
    ([intent, own]) =>
      write(intent, (...outcomes) =>
        own.filter(({ outcome }) => outcomes.includes(outcome)).reduce((sum, row) => sum + row.count, 0),
      ),
  )
}

/** Keeps what people thought of answers; a press that comes twice counts once. */
export function createFeedbackStore({ db, pseudonyms }: StoreContext): FeedbackStore {
  return {
    async note({ turn, intent, verdict, edition, atMs }) {
      await db
        .insertInto('feedback')
        .values({ turn: pseudonyms.turn(turn), intent, verdict, edition, at_ms: atMs })
        .onConflict(conflict => conflict.column('turn').doNothing())
        .execute()
    },
  }
}
