import { approve, check } from '../content/gate/check.ts'
import { versionOf, type LevelChange } from '../content/editing/draft-files.ts'
import { publish } from '../content/gate/publish.ts'
import type { AcceptedConcern } from '../core/model/editing.ts'
import type { Draft } from '../core/model/draft.ts'
import { dayOf } from './day-of.ts'
import type { EditingParts } from './parts.ts'

/** What is published by whom. */
export interface Release {
  readonly draft: Draft
  readonly changes: readonly LevelChange[]
  readonly accepted: readonly AcceptedConcern[]
  readonly editor: string
  /** The second person; null where none is needed. */
  readonly approver: string | null
  /** What it is about, in their words; may be empty. */
  readonly note: string
}

/** What came of publishing: the number of the edition; or something stops it, or somebody published meanwhile. */
export type Released =
  | { readonly kind: 'published'; readonly edition: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'outdated' }

/** Publishes what the gate let through, closes those changes, and notes who did it and why. */
export async function release(
  { draft, changes, accepted, editor, approver, note }: Release,
  { editing, editions, staff, now }: Pick<EditingParts, 'editing' | 'editions' | 'staff' | 'now'>,
): Promise<Released> {
  const latest = await editions.latest()
  const [live, today] = [latest?.files ?? [], dayOf(now())]
  const { passed } = check(draft, today, live)
  if (passed === null) return { kind: 'stopped' }
  const made = await publish(approve(passed, { live, today }), editor, editions)
  if (made.kind === 'outdated') return { kind: 'outdated' }
  await editing.drafts.close(changes.map(versionOf), editor)
  const reasons = accepted.map(({ key, reason }) => `${key}: ${reason}`)
  const detail = [note, approver === null ? '' : `approved by ${approver}`, ...reasons]
    .filter(text => text !== '')
    .join('; ')
  const about = `version ${made.edition.number}`
  await staff.audit.note({ atMs: now(), who: approver ?? editor, did: 'published', about, detail })
  return { kind: 'published', edition: made.edition.number }
}
