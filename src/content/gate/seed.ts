import type { EditionStore, PublishedFiles } from '../../core/model/edition.ts'
import { FOLDER_EDITOR } from '../../core/model/edition.ts'
import type { Finding } from '../../core/model/draft.ts'
import { check } from './check.ts'
import { readFolder } from '../files/folder.ts'
import { publish } from './publish.ts'

/** What came of seeding: `there` when the store has editions already. */
export type Seeding =
  | { readonly kind: 'seeded'; readonly edition: PublishedFiles }
  | { readonly kind: 'there' }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }

/**
 * Publishes the content folder as edition 1 when the store is empty; of several instances that start together, one does.
 * `today` is an ISO date. Rejects with `content-unreadable`.
 */
export async function seedEditions(editions: EditionStore, folder: string, today: string): Promise<Seeding> {
  if ((await editions.latest()) !== null) return { kind: 'there' }
  const { passed, findings } = check({ files: await readFolder(folder), basedOn: null }, today)
  if (passed === null) return { kind: 'refused', findings: findings.filter(({ stops }) => stops) }
  const published = await publish(passed, FOLDER_EDITOR, editions)
  return published.kind === 'published' ? { kind: 'seeded', edition: published.edition } : { kind: 'there' }
}
