import type { Kysely } from 'kysely'
import type { ConflictCopyStore, ChangedFile, DraftStore, FileChange } from '../core/model/editing.ts'
import type { StoreContext } from './store-context.ts'
import type { DraftsTable } from './schema/staff-tables.ts'
import type { Tables } from './schema/tables.ts'

/** How many versions of a file are kept: a morning's typing, saved every second or so. */
const VERSIONS_KEPT = 200

/** Keeps the draft: each save is a new row, so that of two who save over the same version one is told. */
export function createDraftStore({ db, now }: StoreContext): DraftStore {
  return {
    async list() {
      const latest = db
        .selectFrom('drafts')
        .select(({ fn }) => ['path', fn.max('version').as('version')])
        .groupBy('path')
        .as('latest')
      const rows = await db
        .selectFrom('drafts')
        .innerJoin(latest, join =>
          join.onRef('latest.path', '=', 'drafts.path').onRef('latest.version', '=', 'drafts.version'),
        )
        .selectAll('drafts')
        .orderBy('drafts.path')
        .execute()
      return rows.map(toChangedFile)
    },
    find: path => findLatest(db, path),
    async at({ path, version }) {
      const query = db.selectFrom('drafts').selectAll().where('path', '=', path).where('version', '=', version)
      const row = await query.executeTakeFirst()
      return row ? toChangedFile(row) : null
    },
    async versions(path, count) {
      const query = db.selectFrom('drafts').selectAll().where('path', '=', path)
      const rows = await query.orderBy('version', 'desc').limit(count).execute()
      return rows.map(toChangedFile)
    },
    save: (change, over) => addVersion(db, { ...change, isOpen: true, savedAtMs: now() }, over),
    async close(files, editor) {
      for (const { path, version } of files) {
        const latest = await findLatest(db, path)
        if (latest?.version !== version || !latest.isOpen) continue
        await addVersion(db, { path, text: null, basedOn: null, editor, isOpen: false, savedAtMs: now() }, version)
      }
    },
  }
}

/** Null when the latest version is another one, or somebody was faster. */
async function addVersion(
  db: Kysely<Tables>,
  { path, text, basedOn, editor, page, isOpen, savedAtMs }: FileChange & Pick<ChangedFile, 'isOpen' | 'savedAtMs'>,
  over: number,
): Promise<ChangedFile | null> {
  const latest = await findLatest(db, path)
  if ((latest?.version ?? 0) !== over) return null
  const version = over + 1
  const row = {
    path,
    version,
    text,
    based_on: basedOn,
    editor,
    page: page ?? null,
    saved_at_ms: savedAtMs,
    is_open: Number(isOpen),
  }
  const { numInsertedOrUpdatedRows: added } = await db
    .insertInto('drafts')
    .values(row)
    .onConflict(conflict => conflict.columns(['path', 'version']).doNothing())
    .executeTakeFirstOrThrow()
  if (added === 0n) return null
  if (version > VERSIONS_KEPT) await dropOld(db, path, version - VERSIONS_KEPT)
  return toChangedFile(row)
}

async function dropOld(db: Kysely<Tables>, path: string, until: number): Promise<void> {
  await db.deleteFrom('drafts').where('path', '=', path).where('version', '<=', until).execute()
}

async function findLatest(db: Kysely<Tables>, path: string): Promise<ChangedFile | null> {
  const query = db.selectFrom('drafts').selectAll().where('path', '=', path)
  const row = await query.orderBy('version', 'desc').limit(1).executeTakeFirst()
  return row ? toChangedFile(row) : null
}

function toChangedFile(row: DraftsTable): ChangedFile {
  return {
    path: row.path,
    text: row.text,
    basedOn: row.based_on,
    editor: row.editor,
    version: row.version,
    savedAtMs: row.saved_at_ms,
    isOpen: row.is_open === 1,
    ...(row.page === null ? {} : { page: row.page }),
  }
}

/** Keeps what somebody typed while somebody else saved the same file. */
export function createConflictCopyStore({ db }: StoreContext): ConflictCopyStore {
  return {
    async keep({ path, editor, text, over }) {
      await db
        .insertInto('asides')
        .values({ path, editor, text, over_version: over })
        .onConflict(conflict => conflict.columns(['path', 'editor']).doUpdateSet({ text, over_version: over }))
        .execute()
    },
    async find(path, editor) {
      const query = db.selectFrom('asides').selectAll().where('path', '=', path).where('editor', '=', editor)
      const row = await query.executeTakeFirst()
      return row ? { path, editor, text: row.text, over: row.over_version } : null
    },
    async list(editor) {
      const rows = await db.selectFrom('asides').selectAll().where('editor', '=', editor).orderBy('path').execute()
      return rows.map(row => ({ path: row.path, editor, text: row.text, over: row.over_version }))
    },
    async drop(path, editor) {
      await db.deleteFrom('asides').where('path', '=', path).where('editor', '=', editor).execute()
    },
  }
}
