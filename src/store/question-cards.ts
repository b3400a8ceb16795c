import type { QuestionCard, QuestionCardStore } from '../core/model/question-card.ts'
import type { QuestionCardsTable } from './schema/staff-tables.ts'
import type { StoreContext } from './store-context.ts'

/** Keeps the cards about questions without an answer. What becomes of one is decided by one at a time. */
export function createQuestionCardStore({ db, alone }: StoreContext): QuestionCardStore {
  return {
    begin: (round, cards, atMs) =>
      alone('question cards', async trx => {
        const begun = await trx.selectFrom('question_rounds').select('round').where('round', '=', round).execute()
        if (begun.length > 0) return false
        await trx.insertInto('question_rounds').values({ round, at_ms: atMs }).execute()
        for (const card of cards) await trx.insertInto('question_cards').values(toRow(card)).execute()
        return true
      }),
    async find(id) {
      const row = await db.selectFrom('question_cards').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? toCard(row) : null
    },
    async list(sinceMs) {
      const query = db.selectFrom('question_cards').selectAll().where('told_at_ms', '>', sinceMs)
      return (await query.orderBy('told_at_ms').orderBy('id').execute()).map(toCard)
    },
    change: (id, decide) =>
      alone('question cards', async trx => {
        const row = await trx.selectFrom('question_cards').selectAll().where('id', '=', id).executeTakeFirst()
        if (!row) return null
        const before = toCard(row)
        const after = decide(before)
        if (after === null) return before
        const { turns, card } = toRow(after)
        await trx.updateTable('question_cards').set({ turns, card }).where('id', '=', id).execute()
        return after
      }),
    async takeUp(id, nowMs, untilMs) {
      const query = db.updateTable('question_cards').set({ held_until_ms: untilMs }).where('id', '=', id)
      const { numUpdatedRows } = await query.where('held_until_ms', '<=', nowMs).executeTakeFirstOrThrow()
      return numUpdatedRows > 0n
    },
    async lay(id) {
      await db.updateTable('question_cards').set({ held_until_ms: 0 }).where('id', '=', id).execute()
    },
  }
}

function toRow({ id, toldAtMs, turns, ...card }: QuestionCard): QuestionCardsTable {
  return { id, told_at_ms: toldAtMs, turns: JSON.stringify(turns), card: JSON.stringify(card), held_until_ms: 0 }
}

function toCard({ id, told_at_ms: toldAtMs, turns, card }: QuestionCardsTable): QuestionCard {
  return {
    ...(JSON.parse(card) as Omit<QuestionCard, 'id' | 'toldAtMs' | 'turns'>),
    id,
    toldAtMs,
    turns: JSON.parse(turns) as readonly string[],
  }
}
