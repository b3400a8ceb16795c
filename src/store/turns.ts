import type { AbandonedTurn, Turn, TurnStore } from '../core/turn.ts'
import type { Shelf } from './shelf.ts'

/** A turn that is answered, or about to be, is nobody's: only its id stays, so that it is recognised when it comes again. */
const NOBODY = { person: null, sealed_address: null } as const

/** Keeps which turns were taken up, and whom to ask again when we die before answering. */
export function createTurnStore(shelf: Shelf): TurnStore {
  const { db, pseudonyms } = shelf
  return {
    async claim(turn) {
      const { numInsertedOrUpdatedRows: taken } = await db
        .insertInto('turns')
        .values({
          turn: pseudonyms.turn(turn.id),
          phase: 'claimed',
          person: pseudonyms.person(turn.platform, turn.person),
          sealed_address: sealAddress(turn, shelf),
          outcome: null,
          claimed_at_ms: shelf.now(),
        })
        .onConflict(conflict => conflict.column('turn').doNothing())
        .executeTakeFirstOrThrow()
      return taken === 0n ? 'seen' : 'first'
    },
    async speaking(id) {
      await db
        .updateTable('turns')
        .set({ phase: 'speaking', ...NOBODY })
        .where('turn', '=', pseudonyms.turn(id))
        .execute()
    },
    async settle(id, outcome) {
      await db
        .updateTable('turns')
        .set({ phase: 'settled', outcome, ...NOBODY })
        .where('turn', '=', pseudonyms.turn(id))
        .execute()
    },
    abandoned: beforeMs => takeAbandoned(shelf, beforeMs),
  }
}

/** Only those that we can open: with another secret, another instance may. One update takes a turn, so only one has it. */
async function takeAbandoned({ db, seals }: Shelf, beforeMs: number): Promise<readonly AbandonedTurn[]> {
  const rows = await db.transaction().execute(async trx => {
    const taken = await trx
      .updateTable('turns')
      .set({ phase: 'speaking' })
      .where('phase', '=', 'claimed')
      .where('claimed_at_ms', '<', beforeMs)
      .where(({ eb, or }) => or(seals.prefixes.map(prefix => eb('sealed_address', 'like', `${prefix}%`))))
      .returning(['turn', 'sealed_address'])
      .execute()
    const names = taken.map(({ turn }) => turn)
    if (names.length > 0) await trx.updateTable('turns').set(NOBODY).where('turn', 'in', names).execute()
    return taken
  })
  return rows.flatMap(row => openAddress(seals.open(row.sealed_address ?? '', row.turn)))
}

function sealAddress({ id, platform, conversation, person }: Turn, { seals, pseudonyms }: Shelf): string {
  const address: AbandonedTurn = { id, platform, conversation, person }
  return seals.seal(JSON.stringify(address), pseudonyms.turn(id))
}

function openAddress(opened: string | null): readonly AbandonedTurn[] {
  return opened === null ? [] : [JSON.parse(opened) as AbandonedTurn]
}
