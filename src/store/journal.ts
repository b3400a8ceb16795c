import type { Journal } from '../core/turn.ts'
import type { Shelf } from './shelf.ts'

/** Keeps one line for each answered turn; a turn that is noted twice counts once. */
export function createJournal({ db, pseudonyms }: Shelf): Journal {
  return {
    async note(entry) {
      const turn = pseudonyms.turn(entry.turn)
      const { platform, edition, outcome } = entry
      await db.transaction().execute(async trx => {
        const { numInsertedOrUpdatedRows: noted } = await trx
          .insertInto('journal')
          .values({ turn, platform, edition, outcome, at_ms: entry.atMs })
          .onConflict(conflict => conflict.column('turn').doNothing())
          .executeTakeFirstOrThrow()
        const intents = entry.intents.map((intent, place) => ({ turn, place, intent }))
        if (noted !== 0n && intents.length > 0) await trx.insertInto('journal_intents').values(intents).execute()
      })
    },
  }
}
