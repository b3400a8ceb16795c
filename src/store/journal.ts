import { sql } from 'kysely'
import type { JournalEntry } from '../core/model/turn-store.ts'
import type { StoreContext } from './store-context.ts'
import type { Write } from './schema/database.ts'

/** Writes a turn's line, and its intents where there is no line of it yet. */
export function noteWrites(
  entry: JournalEntry,
  { db, pseudonyms }: Pick<StoreContext, 'db' | 'pseudonyms'>,
): readonly Write[] {
  const { platform, edition, outcome, intents, atMs } = entry
  const turn = pseudonyms.turn(entry.turn)
  const isNoted = db.selectFrom('journal').select('turn').where('turn', '=', turn)
  const listed = intents.map((intent, place) =>
    db
      .insertInto('journal_intents')
      .columns(['turn', 'place', 'intent'])
      .expression(
        db
          .selectNoFrom([
            sql<string>`${turn}`.as('turn'),
            sql.lit(place).as('place'),
            sql<string>`${intent}`.as('intent'),
          ])
          .where(({ not, exists }) => not(exists(isNoted))),
      ),
  )
  const line = { turn, platform, edition, outcome, at_ms: atMs }
  const noted = db
    .insertInto('journal')
    .values(line)
    .onConflict(conflict => conflict.column('turn').doNothing())
  // In this order: one after the other, the line would hide that its intents are not there yet.
  return [...listed, noted]
}
