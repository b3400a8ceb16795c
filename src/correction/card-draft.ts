import type { LevelChange } from '../content/editing/draft-files.ts'
import type { Draft } from '../core/model/draft.ts'
import type { PublishedFiles } from '../core/model/edition.ts'
import type { QuestionCard } from '../core/model/question-card.ts'
import { readDraft, toDraft, type LoadedDraft } from '../editing/draft.ts'
import type { EditingParts } from '../editing/parts.ts'

/** What would be published for a card: its own file's change, and nothing else of the draft. */
export interface CardDraft {
  readonly change: LevelChange
  readonly draft: Draft
  readonly latest: PublishedFiles | null
}

/**
 * Finds what is written for a card in the draft. `gone`: it was published or thrown away elsewhere; `clash`: somebody published
 * other words in its place.
 */
export async function draftOfCard(card: Written, parts: DraftStores): Promise<FoundDraft> {
  return draftIn(card, await readDraft(parts))
}

/** What is written for a card: for itself, or that it is not there as it was. */
export type FoundDraft = CardDraft | 'gone' | 'clash'

type Written = Pick<QuestionCard, 'writing'>
type DraftStores = Pick<EditingParts, 'editing' | 'editions'>

/** The same, in a draft that was read already: one reading does for all cards. */
export function draftIn({ writing }: Written, whole: LoadedDraft): FoundDraft {
  const change = whole.changes.find(one => one.change.path === writing?.path)
  if (!change) return 'gone'
  return change.clash === null ? { change, draft: toDraft(whole, [change]), latest: whole.latest } : 'clash'
}
