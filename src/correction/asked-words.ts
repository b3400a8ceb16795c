import type { QuestionCard } from '../core/model/question-card.ts'
import type { EditingParts } from '../editing/parts.ts'

/** What was asked, redacted: of all that the card is about, what has the least taken out, the shortest first. Empty once nothing is kept. */
export async function shortestAsked({ turns }: QuestionCard, { inbox }: Pick<EditingParts, 'inbox'>): Promise<string> {
  const asked = [...(await inbox.open(turns)).values()]
  const marks = (text: string): number => text.split('[').length
  return asked.toSorted((one, other) => marks(one) - marks(other) || one.length - other.length)[0] ?? ''
}
