import type { CheckedDraft, ContentFile } from '../../core/model/draft.ts'
import type { EditionStore, PublishedFiles } from '../../core/model/edition.ts'
import { BotError } from '../../core/model/errors.ts'
import { differenceBetween, type FileDifference } from '../files/difference.ts'
import { hashFiles } from '../serving/edition.ts'
import { mergeFiles, type Merged } from '../editing/merge.ts'

/** Somebody published since the draft began: what they changed, and both put together. */
export interface Outdated {
  readonly kind: 'outdated'
  readonly latest: PublishedFiles
  /** From the edition the draft was based on to the latest one. */
  readonly changedSince: readonly FileDifference[]
  /** The draft with those changes in it, to be looked at, checked and published on top of `latest`. */
  readonly merged: Merged
}

/** What came of publishing. */
export type Publishing = { readonly kind: 'published'; readonly edition: PublishedFiles } | Outdated

/**
 * Publishes a checked draft as the next edition, in one step: everybody has it or nobody has. `outdated` when somebody
 * published in between; then nothing was changed.
 */
export async function publish(draft: CheckedDraft, editor: string, editions: EditionStore): Promise<Publishing> {
  try {
    return { kind: 'published', edition: await editions.add(draft, { editor, hash: hashFiles(draft.files) }) }
  } catch (error) {
    if (!(error instanceof BotError) || error.code !== 'edition-outdated') throw error
    return compareWithLatest(draft, editions, error)
  }
}

async function compareWithLatest(draft: CheckedDraft, editions: EditionStore, refusal: BotError): Promise<Outdated> {
  const latest = await editions.latest()
  if (latest === null) throw refusal
  const base = await filesOf(draft.basedOn, editions)
  return {
    kind: 'outdated',
    latest,
    changedSince: differenceBetween(base, latest.files),
    merged: mergeFiles(base, draft.files, latest.files),
  }
}

async function filesOf(number: number | null, editions: EditionStore): Promise<readonly ContentFile[]> {
  return (number === null ? null : await editions.get(number))?.files ?? []
}
