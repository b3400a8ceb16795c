import type { LevelChange } from '../../content/editing/draft-files.ts'
import type { KeptProposal } from '../../core/model/editing.ts'
import { readDraft, type LoadedDraft } from '../../editing/draft.ts'
import { mayI, type StaffContext } from '../web/request-context.ts'

/** The changes somebody looks at: those they ticked, or at first their own that are not proposed yet; who only reads looks at all. */
export interface Selection {
  readonly draft: LoadedDraft
  readonly changes: readonly LevelChange[]
  readonly proposals: readonly KeptProposal[]
}

/** Reads the draft, and which of its changes are meant. */
export async function readSelection(visit: StaffContext): Promise<Selection> {
  const [draft, proposals] = await Promise.all([readDraft(visit.parts), visit.parts.editing.proposals.list()])
  const ticked = [...visit.form.all('file'), ...(visit.context.req.queries('file') ?? [])]
  const clean = draft.changes.filter(({ clash }) => clash === null)
  const changes = clean.filter(level =>
    ticked.length > 0
      ? ticked.includes(level.change.path)
      : !mayI(visit, 'editor') || (level.change.editor === visit.me.name && proposalOf(level, proposals) === null),
  )
  return { draft, changes, proposals }
}

/** The open proposal of a change as it stands; null where it is not proposed, or was changed since. */
export function proposalOf({ change }: LevelChange, proposals: readonly KeptProposal[]): KeptProposal | null {
  const isIt = (file: KeptProposal['files'][number]): boolean =>
    file.path === change.path && file.version === change.version
  return proposals.find(({ files }) => files.some(isIt)) ?? null
}

/** The ticked files as a query, so that the page can be loaded again. */
export function filesQuery(changes: readonly LevelChange[]): string {
  return changes.map(({ change }) => `file=${encodeURIComponent(change.path)}`).join('&')
}
