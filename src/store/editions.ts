import type { Kysely } from 'kysely'
import type { ContentFile } from '../core/model/draft.ts'
import type { EditionStore, EditionSummary, PublishedFiles } from '../core/model/edition.ts'
import { BotError } from '../core/model/errors.ts'
import type { News } from './edition-feed.ts'
import type { StoreContext } from './store-context.ts'
import type { EditionsTable, Tables } from './schema/tables.ts'

const SUMMARY = ['number', 'hash', 'editor', 'published_at_ms'] as const

/** Keeps editions: numbered without gaps, never changed. */
export function createEditionStore({ db, now }: StoreContext, news: News): EditionStore {
  return {
    async latest() {
      const row = await db.selectFrom('editions').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst()
      return row ? toFiles(row) : null
    },
    async get(number) {
      const row = await db.selectFrom('editions').selectAll().where('number', '=', number).executeTakeFirst()
      return row ? toFiles(row) : null
    },
    async list() {
      return (await db.selectFrom('editions').select(SUMMARY).orderBy('number', 'desc').execute()).map(toSummary)
    },
    async add({ files, basedOn }, { editor, hash }) {
      const latest = await latestNumber(db)
      if (latest !== basedOn) throw outdated(latest, basedOn)
      const row = { number: (basedOn ?? 0) + 1, hash, editor, published_at_ms: now(), files: JSON.stringify(files) }
      const { numInsertedOrUpdatedRows: added } = await db
        .insertInto('editions')
        .values(row)
        .onConflict(conflict => conflict.column('number').doNothing())
        .executeTakeFirstOrThrow()
      if (added === 0n) throw outdated(await latestNumber(db), basedOn)
      await news.tell()
      return toFiles(row)
    },
    onAdded: news.onAdded,
  }
}

async function latestNumber(db: Kysely<Tables>): Promise<number | null> {
  const { number } = await db
    .selectFrom('editions')
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirstOrThrow()
  return number
}

function outdated(latest: number | null, basedOn: number | null): BotError {
  const base = basedOn === null ? 'no edition' : `edition ${basedOn}`
  const now = latest === null ? 'there is none yet' : `edition ${latest} was published since`
  return new BotError('edition-outdated', {
    message: `This draft is based on ${base}, and ${now}. Compare, and publish again.`,
  })
}

function toSummary(row: Omit<EditionsTable, 'files'>): EditionSummary {
  return { number: row.number, hash: row.hash, editor: row.editor, publishedAtMs: row.published_at_ms }
}

function toFiles(row: EditionsTable): PublishedFiles {
  return { ...toSummary(row), files: JSON.parse(row.files) as readonly ContentFile[] }
}
