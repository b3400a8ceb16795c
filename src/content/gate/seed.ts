import type { EditionStore, PublishedFiles } from '../../core/model/edition.ts'
import { FOLDER_EDITOR } from '../../core/model/edition.ts'
import type { Finding } from '../../core/model/draft.ts'
import { check } from './check.ts'
import { readFolder } from '../files/folder.ts'
import { parseContent } from '../files/parse-content.ts'
import { publish } from './publish.ts'

/** What came of seeding: `there` when the store has editions already. */
export type Seeding =
  | { readonly kind: 'seeded'; readonly edition: PublishedFiles }
  | { readonly kind: 'there' }
  | {
      readonly kind: 'refused'
      readonly findings: readonly Finding[]
      /** Where the clinic is, as far as that can be read; null where not. */
      readonly country: string | null
    }

/**
 * Publishes the content folder as edition 1 when the store is empty; of several instances that start together, one does.
 * `today` is an ISO date. Rejects with `content-unreadable`.
 */
export async function seedEditions(editions: EditionStore, folder: string, today: string): Promise<Seeding> {
  if ((await editions.latest()) !== null) return { kind: 'there' }
  const files = await readFolder(folder)
  const { passed, findings } = check({ files, basedOn: null }, today)
  if (passed === null) {
    const { clinic } = parseContent(files).parsed
    return { kind: 'refused', findings: findings.filter(({ stops }) => stops), country: clinic?.clinic.country ?? null }
  }
  const published = await publish(passed, FOLDER_EDITOR, editions)
  return published.kind === 'published' ? { kind: 'seeded', edition: published.edition } : { kind: 'there' }
}
