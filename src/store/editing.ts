import type { EditingStore, ReportStore } from '../core/model/editing.ts'
import type { GoldenStore } from '../core/model/golden.ts'
import type { IntentId } from '../core/model/intent.ts'
import { KEPT_FOR_MS } from '../core/model/kept-for.ts'
import { createConflictCopyStore, createDraftStore } from './drafts.ts'
import type { StoreContext } from './store-context.ts'
import { createProposalStore } from './proposals.ts'

/** Keeps what staff work with on the way to an edition. */
export function createEditingStore(context: StoreContext): EditingStore {
  return {
    drafts: createDraftStore(context),
    conflictCopies: createConflictCopyStore(context),
    proposals: createProposalStore(context),
    golden: createGoldenStore(context),
    reports: createReportStore(context),
  }
}

function createGoldenStore({ db, now }: StoreContext): GoldenStore {
  return {
    async list() {
      const rows = await db.selectFrom('golden').selectAll().orderBy('place').orderBy('id').execute()
      return rows.map(({ id, question, expects }) => ({ id, question, expects: expects as IntentId | null }))
    },
    async add({ id, question, expects }) {
      await db.insertInto('golden').values({ id, question, expects, place: now() }).execute()
    },
    async remove(id) {
      await db.deleteFrom('golden').where('id', '=', id).execute()
    },
  }
}

function createReportStore({ db }: StoreContext): ReportStore {
  return {
    async find(key) {
      const row = await db.selectFrom('gate_reports').selectAll().where('report_key', '=', key).executeTakeFirst()
      return row ? { report: row.report, begunAtMs: row.begun_at_ms } : null
    },
    async begin(key, atMs, staleMs) {
      await db
        .deleteFrom('gate_reports')
        .where('begun_at_ms', '<', atMs - KEPT_FOR_MS.reports)
        .execute()
      const { numInsertedOrUpdatedRows: begun } = await db
        .insertInto('gate_reports')
        .values({ report_key: key, report: null, begun_at_ms: atMs })
        .onConflict(conflict => conflict.column('report_key').doNothing())
        .executeTakeFirstOrThrow()
      if (begun !== 0n) return true
      const { numUpdatedRows: taken } = await db
        .updateTable('gate_reports')
        .set({ begun_at_ms: atMs })
        .where('report_key', '=', key)
        .where('report', 'is', null)
        .where('begun_at_ms', '<=', staleMs)
        .executeTakeFirstOrThrow()
      return taken !== 0n
    },
    async finish(key, report) {
      await db.updateTable('gate_reports').set({ report }).where('report_key', '=', key).execute()
    },
  }
}
