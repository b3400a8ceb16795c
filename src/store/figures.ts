import { sql } from 'kysely'
import type { FeedbackStore, FiguresStore, IntentCount } from '../core/figures.ts'
import type { Shelf } from './shelf.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Counts what the journal and the feedback hold. */
export function createFiguresStore({ db }: Shelf): FiguresStore {
  return {
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
    async byIntent(sinceMs) {
      const asked = await db
        .selectFrom('journal_intents')
        .innerJoin('journal', 'journal.turn', 'journal_intents.turn')
        .select(['journal_intents.intent as intent', 'journal.outcome as outcome'])
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('journal.at_ms', '>=', sinceMs)
        .groupBy(['journal_intents.intent', 'journal.outcome'])
        .execute()
      const said = await db
        .selectFrom('feedback')
        .select(['intent', 'verdict as outcome'])
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('at_ms', '>=', sinceMs)
        .groupBy(['intent', 'verdict'])
        .execute()
      return sumUp([...asked, ...said])
    },
  }
}

interface CountRow {
  readonly intent: string
  readonly outcome: string
  readonly count: number
}

function sumUp(rows: readonly CountRow[]): readonly IntentCount[] {
  const count = (intent: string, outcome: string): number =>
    rows.find(row => row.intent === intent && row.outcome === outcome)?.count ?? 0
  return [...new Set(rows.map(row => row.intent))].sort().map(intent => ({
    intent,
    answered: count(intent, 'answer'),
    offered: count(intent, 'clarify'),
    helpful: count(intent, 'helpful'),
    unhelpful: count(intent, 'unhelpful'),
  }))
}

/** Keeps what people thought of answers; a press that comes twice counts once. */
export function createFeedbackStore({ db, pseudonyms }: Shelf): FeedbackStore {
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
