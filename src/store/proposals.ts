import { randomUUID } from 'node:crypto'
import type {
  AcceptedConcern,
  FileVersion,
  KeptProposal,
  ProposalComment,
  ProposalEnding,
  ProposalStore,
} from '../core/model/editing.ts'
import type { StoreContext } from './store-context.ts'
import type { ProposalCommentsTable, ProposalsTable } from './schema/staff-tables.ts'

/** Keeps what waits for a second person, what is said of it, and what became of it. */
export function createProposalStore({ db }: StoreContext): ProposalStore {
  return {
    async add({ id, files, hash, basedOn, note, accepted, editor, proposedAtMs, assignedTo, yesFrom }) {
      const lists = { files: JSON.stringify(files), accepted: JSON.stringify(accepted) }
      const people = { editor, assigned_to: assignedTo, yes_from: yesFrom }
      const row = { id, ...lists, ...people, hash, based_on: basedOn, note, proposed_at_ms: proposedAtMs, ...OPEN }
      await db.insertInto('proposals').values(row).execute()
    },
    async find(id) {
      const row = await db.selectFrom('proposals').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? toProposal(row) : null
    },
    async list() {
      const open = db.selectFrom('proposals').selectAll().where('ended_how', 'is', null)
      return (await open.orderBy('proposed_at_ms').execute()).map(toProposal)
    },
    async ended(count) {
      const ended = db.selectFrom('proposals').selectAll().where('ended_how', 'is not', null)
      return (await ended.orderBy('ended_at_ms', 'desc').limit(count).execute()).map(toProposal)
    },
    async settle(id, { how, by, atMs, reason }) {
      const { numUpdatedRows: settled } = await db
        .updateTable('proposals')
        .set({ ended_how: how, ended_by: by, ended_at_ms: atMs, ended_reason: reason })
        .where('id', '=', id)
        .where('ended_how', 'is', null)
        .executeTakeFirstOrThrow()
      return settled !== 0n
    },
    ...createComments(db),
  }
}

function createComments(db: StoreContext['db']): Pick<ProposalStore, 'comment' | 'comments'> {
  return {
    async comment({ proposal, who, atMs, about, text }) {
      const place = { path: about?.path ?? null, field: about?.field ?? null }
      await db
        .insertInto('proposal_comments')
        .values({ id: randomUUID(), proposal, who, at_ms: atMs, ...place, text })
        .execute()
    },
    async comments(proposal) {
      const rows = db.selectFrom('proposal_comments').selectAll().where('proposal', '=', proposal)
      return (await rows.orderBy('at_ms').orderBy('id').execute()).map(toComment)
    },
  }
}

const OPEN = { ended_how: null, ended_by: null, ended_reason: null, ended_at_ms: null } as const

function toProposal(row: ProposalsTable): KeptProposal {
  return {
    id: row.id,
    files: JSON.parse(row.files) as readonly FileVersion[],
    hash: row.hash,
    basedOn: row.based_on,
    note: row.note,
    accepted: JSON.parse(row.accepted) as readonly AcceptedConcern[],
    editor: row.editor,
    proposedAtMs: row.proposed_at_ms,
    assignedTo: row.assigned_to,
    yesFrom: row.yes_from,
    ended: endingOf(row),
  }
}

function endingOf({ ended_how, ended_by, ended_at_ms, ended_reason }: ProposalsTable): KeptProposal['ended'] {
  if (ended_how === null) return null
  return {
    how: ended_how as ProposalEnding,
    by: ended_by ?? '',
    atMs: ended_at_ms ?? 0,
    reason: ended_reason ?? '',
  }
}

function toComment({ proposal, who, at_ms, path, field, text }: ProposalCommentsTable): ProposalComment {
  return { proposal, who, atMs: at_ms, about: path === null || field === null ? null : { path, field }, text }
}
