import type {
  AcceptedConcern,
  EditingStore,
  FileVersion,
  Proposal,
  ProposalStore,
  ReportStore,
} from '../core/model/editing.ts'
import type { GoldenStore } from '../core/model/golden.ts'
import type { IntentId } from '../core/model/intent.ts'
import { KEPT_FOR_MS } from '../core/model/kept-for.ts'
import { createConflictCopyStore, createDraftStore } from './drafts.ts'
import type { StoreContext } from './store-context.ts'
import type { ProposalsTable } from './schema/staff-tables.ts'

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

function createProposalStore({ db }: StoreContext): ProposalStore {
  return {
    async add({ id, files, hash, basedOn, note, accepted, editor, proposedAtMs }) {
      const lists = { files: JSON.stringify(files), accepted: JSON.stringify(accepted) }
      const row = { id, ...lists, hash, based_on: basedOn, note, editor, proposed_at_ms: proposedAtMs }
      await db.insertInto('proposals').values(row).execute()
    },
    async find(id) {
      const row = await db.selectFrom('proposals').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? toProposal(row) : null
    },
    async list() {
      return (await db.selectFrom('proposals').selectAll().orderBy('proposed_at_ms').execute()).map(toProposal)
    },
    async settle(id) {
      const { numDeletedRows: settled } = await db
        .deleteFrom('proposals')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      return settled !== 0n
    },
  }
}

function toProposal(row: ProposalsTable): Proposal {
  return {
    id: row.id,
    files: JSON.parse(row.files) as readonly FileVersion[],
    hash: row.hash,
    basedOn: row.based_on,
    note: row.note,
    accepted: JSON.parse(row.accepted) as readonly AcceptedConcern[],
    editor: row.editor,
    proposedAtMs: row.proposed_at_ms,
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
