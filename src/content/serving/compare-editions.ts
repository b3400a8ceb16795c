import type { EditionStore, EditionSummary } from '../../core/model/edition.ts'
import type { FiguresStore } from '../../core/model/figures.ts'
import { COMPARED_MS, watch, WATCHED_MS, type WatchedIntent } from '../../core/learning/compare-outcomes.ts'
import { differenceBetween } from '../files/difference.ts'
import { idOf } from '../files/intent-file.ts'

/** An edition of the last two days, and how the intents it changed have fared since. */
export interface EditionWatch {
  readonly number: number
  readonly publishedAtMs: number
  readonly intents: readonly WatchedIntent[]
}

/** What watching takes. */
export interface WatchParts {
  readonly editions: EditionStore
  readonly figures: FiguresStore
  /** Milliseconds since the Unix epoch. */
  readonly nowMs: number
}

/** Watches every edition that was published in the last two days, newest first. The first of all has nothing before it. */
export async function watchEditions({ editions, figures, nowMs }: WatchParts): Promise<readonly EditionWatch[]> {
  const young = (await editions.list()).filter(
    ({ number, publishedAtMs }) => number > 1 && nowMs - publishedAtMs < WATCHED_MS,
  )
  return Promise.all(young.map(edition => watchEdition(edition, editions, figures)))
}

async function watchEdition(
  { number, publishedAtMs }: EditionSummary,
  editions: EditionStore,
  figures: FiguresStore,
): Promise<EditionWatch> {
  const [before, after] = [await editions.get(number - 1), await editions.get(number)]
  const changed = differenceBetween(before?.files ?? [], after?.files ?? []).flatMap(({ path, kind }) =>
    path.startsWith('_') || kind === 'removed' ? [] : (idOf(path) ?? []),
  )
  if (changed.length === 0) return { number, publishedAtMs, intents: [] }
  // While instances go over to it, people count for the edition that answered them.
  const untilMs = publishedAtMs + WATCHED_MS
  const then = await figures.outcomes({
    fromMs: publishedAtMs - COMPARED_MS,
    untilMs,
    firstEdition: 1,
    lastEdition: number - 1,
  })
  const since = await figures.outcomes({ fromMs: publishedAtMs, untilMs, firstEdition: number, lastEdition: null })
  return { number, publishedAtMs, intents: watch(changed, then, since) }
}
