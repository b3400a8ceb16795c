import type { LevelChange } from '../../content/editing/draft-files.ts'
import { hashFiles } from '../../content/serving/edition.ts'
import type { Draft } from '../../core/model/draft.ts'
import type { KeptProposal } from '../../core/model/editing.ts'
import { readDraft, toDraft, type LoadedDraft } from '../../editing/draft.ts'
import { param, type StaffContext } from '../web/request-context.ts'

/** Changes, and what would be published with them. */
export interface MeantChanges {
  readonly changes: readonly LevelChange[]
  readonly draft: Draft
}

/** A proposal, and what would be published by it now. */
export interface ProposalState {
  readonly proposal: KeptProposal
  readonly loaded: LoadedDraft
  /** As it was proposed; null when the changes or the edition went past it. */
  readonly proposed: MeantChanges | null
  /** The same files as they stand now; null when one of them is no change any more, or meets somebody else's. */
  readonly present: MeantChanges | null
}

/** Finds the proposal that the path names. Null when there is none. */
export async function findProposal(visit: StaffContext): Promise<ProposalState | null> {
  const proposal = await visit.parts.editing.proposals.find(param(visit, 'id'))
  if (!proposal) return null
  const loaded = await readDraft(visit.parts)
  const versions = new Map(proposal.files.map(({ path, version }) => [path, version]))
  const clean = loaded.changes.filter(({ change, clash }) => clash === null && versions.has(change.path))
  const asProposed = meantBy(
    clean.filter(({ change }) => versions.get(change.path) === change.version),
    loaded,
  )
  const isCurrent = hashFiles(asProposed.draft.files) === proposal.hash && asProposed.draft.basedOn === proposal.basedOn
  const isWhole = clean.length === proposal.files.length
  return {
    proposal,
    loaded,
    proposed: isCurrent && proposal.ended === null ? asProposed : null,
    present: isWhole && proposal.ended === null ? meantBy(clean, loaded) : null,
  }
}

function meantBy(changes: readonly LevelChange[], loaded: LoadedDraft): MeantChanges {
  return { changes, draft: toDraft(loaded, changes) }
}
