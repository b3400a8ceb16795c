import type { Inbox, KeptQuestion } from '../core/model/inbox.ts'
import type { IntentId } from '../core/model/intent.ts'
import { placeOf } from './sealed-columns.ts'
import type { SealedPlace } from './encryption.ts'
import type { StoreContext } from './store-context.ts'
import type { Write } from './schema/database.ts'

/** Finds redacted questions. Those that were sealed with a secret we do not have are left out. */
export function createInbox({ db, encryption }: StoreContext): Inbox {
  return {
    async last(count) {
      const query = db.selectFrom('kept_questions').selectAll().orderBy('at_ms', 'desc').limit(count)
      const rows = await query.execute()
      return rows.flatMap(({ turn, platform, person, sealed_question: sealed, outcome, intents, at_ms: atMs }) => {
        const question = encryption.open(sealed, questionPlace(turn))
        const kept = { turn, platform, person, outcome, intents: JSON.parse(intents) as readonly IntentId[], atMs }
        return question === null ? [] : [{ ...kept, question }]
      })
    },
    async open(turns) {
      if (turns.length === 0) return new Map()
      const query = db.selectFrom('kept_questions').select(['turn', 'sealed_question']).where('turn', 'in', turns)
      const rows = await query.execute()
      const opened = rows.map(
        ({ turn, sealed_question: sealed }) => [turn, encryption.open(sealed, questionPlace(turn))] as const,
      )
      return new Map(opened.flatMap(([turn, question]) => (question === null ? [] : [[turn, question]])))
    },
  }
}

/** Writes what staff may see of a question, sealed. */
export function questionWrite(kept: KeptQuestion, { db, encryption, pseudonyms }: StoreContext): Write {
  const { platform, person, question, outcome, intents, atMs } = kept
  const turn = pseudonyms.turn(kept.turn)
  return db
    .insertInto('kept_questions')
    .values({
      turn,
      platform,
      person: pseudonyms.person(platform, person),
      sealed_question: encryption.seal(question, questionPlace(turn)),
      outcome,
      intents: JSON.stringify(intents),
      at_ms: atMs,
    })
    .onConflict(conflict => conflict.column('turn').doNothing())
}

function questionPlace(turn: string): SealedPlace {
  return placeOf('kept_questions', 'sealed_question', turn)
}
