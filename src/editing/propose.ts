import { randomUUID } from 'node:crypto'
import { versionOf, type LevelChange } from '../content/editing/draft-files.ts'
import { hashFiles } from '../content/serving/edition.ts'
import type { Draft } from '../core/model/draft.ts'
import type { AcceptedConcern, KeptProposal } from '../core/model/editing.ts'
import type { AtWork } from './parts.ts'

/** What somebody wants published that a second person has to approve. */
export interface Proposing {
  readonly draft: Draft
  readonly changes: readonly LevelChange[]
  readonly accepted: readonly AcceptedConcern[]
  /** What it is about, in their words; may be empty. */
  readonly note: string
  /** Who is asked to look at it; null for anybody who may. */
  readonly assignedTo: string | null
  /** Whose yes it takes, where somebody with the role has changed what they proposed. */
  readonly yesFrom: string | null
}

/** What came of proposing: nothing is proposed twice. */
export type ProposeResult =
  | { readonly kind: 'proposed'; readonly id: string }
  | { readonly kind: 'already'; readonly proposal: KeptProposal }

/** Proposes changes. What the same person proposed of these files before, and has changed since, is replaced. */
export async function propose(proposing: Proposing, { me, parts }: AtWork<'editing' | 'now'>): Promise<ProposeResult> {
  const { proposals } = parts.editing
  const { draft, changes, accepted, note, assignedTo, yesFrom } = proposing
  const files = changes.map(versionOf)
  const open = await proposals.list()
  const proposal = open.find(one => one.files.some(file => files.some(mine => isSame(file, mine))))
  if (proposal) return { kind: 'already', proposal }
  const id = randomUUID()
  const begun = { hash: hashFiles(draft.files), basedOn: draft.basedOn, editor: me.name, proposedAtMs: parts.now() }
  await proposals.add({ id, files, accepted, note, assignedTo, yesFrom, ...begun })
  const mine = open.filter(one => one.editor === me.name && one.files.some(({ path }) => isAmong(path, files)))
  const ending = { how: 'replaced', by: me.name, atMs: parts.now(), reason: '' } as const
  await Promise.all(mine.map(one => proposals.settle(one.id, ending)))
  return { kind: 'proposed', id }
}

function isSame(one: LevelFile, other: LevelFile): boolean {
  return one.path === other.path && one.version === other.version
}

type LevelFile = KeptProposal['files'][number]

function isAmong(path: string, files: readonly LevelFile[]): boolean {
  return files.some(file => file.path === path)
}
