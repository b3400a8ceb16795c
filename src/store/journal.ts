import type { Kysely } from 'kysely'
import type { Journal, JournalEntry } from '../core/model/turn.ts'
import type { Shelf } from './repository.ts'
import type { Tables } from './schema/tables.ts'

/** Keeps one line for each answered turn; a turn that is noted twice counts once. */
export function createJournal({ soon, pseudonyms }: Shelf): Journal {
  return {
    note(entry) {
      const turn = pseudonyms.turn(entry.turn)
      return soon(db =>
        db.isTransaction ? write(db, turn, entry) : db.transaction().execute(trx => write(trx, turn, entry)),
      )
    },
  }
}

async function write(trx: Kysely<Tables>, turn: string, entry: JournalEntry): Promise<void> {
  const { platform, edition, outcome } = entry
  const { numInsertedOrUpdatedRows: noted } = await trx
    .insertInto('journal')
    .values({ turn, platform, edition, outcome, at_ms: entry.atMs })
    .onConflict(conflict => conflict.column('turn').doNothing())
    .executeTakeFirstOrThrow()
  const intents = entry.intents.map((intent, place) => ({ turn, place, intent }))
  if (noted !== 0n && intents.length > 0) await trx.insertInto('journal_intents').values(intents).execute()
}
