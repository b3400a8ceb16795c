import type { LevelChange } from '../../content/editing/draft-files.ts'
import { readDraft, type LoadedDraft } from '../../editing/draft.ts'
import type { StaffContext } from '../web/request-context.ts'

/** The changes somebody looks at: those they ticked, or all. */
export interface Selection {
  readonly draft: LoadedDraft
  readonly changes: readonly LevelChange[]
}

/** Reads the draft, and which of its changes are meant. */
export async function readSelection(visit: StaffContext): Promise<Selection> {
  const draft = await readDraft(visit.parts)
  const ticked = [...visit.form.all('file'), ...(visit.context.req.queries('file') ?? [])]
  const clean = draft.changes.filter(({ clash }) => clash === null)
  const changes = ticked.length === 0 ? clean : clean.filter(({ change }) => ticked.includes(change.path))
  return { draft, changes }
}

/** The ticked files as a query, so that the page can be loaded again. */
export function filesQuery(changes: readonly LevelChange[]): string {
  return changes.map(({ change }) => `file=${encodeURIComponent(change.path)}`).join('&')
}
