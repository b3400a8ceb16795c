import type { Finding } from '../../core/model/draft.ts'
import type { EditionStore, PublishedFiles } from '../../core/model/edition.ts'
import { check } from './check.ts'
import { publish } from './publish.ts'

/** Which edition to publish again, by whom. */
export interface Again {
  readonly number: number
  readonly editor: string
  /** ISO date. */
  readonly today: string
}

/** What came of publishing an earlier edition again. */
export type PublishingAgain =
  | { readonly kind: 'published'; readonly edition: PublishedFiles }
  | { readonly kind: 'missing' | 'same' | 'outdated' }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }

/**
 * Goes back: publishes an earlier edition as the next one, so that numbers only grow and every platform follows.
 * `same` when the latest edition says just that.
 */
export async function publishAgain({ number, editor, today }: Again, editions: EditionStore): Promise<PublishingAgain> {
  const [earlier, latest] = [await editions.get(number), await editions.latest()]
  if (!earlier || !latest) return { kind: 'missing' }
  if (earlier.hash === latest.hash) return { kind: 'same' }
  const { passed, findings } = check({ files: earlier.files, basedOn: latest.number }, today, earlier.files)
  if (!passed) return { kind: 'refused', findings: findings.filter(({ stops }) => stops) }
  const made = await publish(passed, editor, editions)
  return made.kind === 'published' ? made : { kind: 'outdated' }
}
