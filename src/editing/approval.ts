import type { LevelChange } from '../content/editing/draft-files.ts'
import type { Proposal } from '../core/model/editing.ts'
import { isAtLeast } from '../core/model/staff.ts'
import type { AtWork } from './parts.ts'

/** The file whose wrong digit could cost a life: where anybody else may publish, two people look at it. */
const HELPLINES = '_helplines.yml'

/** Tells whether somebody may publish changes without a second person. */
export async function mayPublishAlone(
  { me, parts }: AtWork<'approval' | 'staff'>,
  changes: readonly LevelChange[],
): Promise<boolean> {
  if (parts.approval !== 'none' || !isAtLeast(me.role, 'publisher')) return false
  if (!changes.some(({ change }) => change.path === HELPLINES)) return true
  const accounts = await parts.staff.accounts.list()
  return !accounts.some(({ name, role, isActive }) => isActive && name !== me.name && isAtLeast(role, 'publisher'))
}

/** Tells whether somebody may approve what another has proposed; or has proposed first, and the other has changed since. */
export function mayApprove(
  work: AtWork<'approval'>,
  { editor, yesFrom }: Pick<Proposal, 'editor' | 'yesFrom'>,
): boolean {
  return editor !== work.me.name && (isApprover(work) || yesFrom === work.me.name)
}

/** Tells whether a proposal waits for somebody: they may approve it, and it was given to nobody else. */
export function waitsFor(work: AtWork<'approval'>, proposal: Proposal): boolean {
  const { assignedTo, yesFrom } = proposal
  const to = yesFrom ?? assignedTo
  return mayApprove(work, proposal) && (to === null || to === work.me.name)
}

/** Who may approve what somebody proposes, by their names. */
export async function approversFor({ me, parts }: AtWork<'approval' | 'staff'>): Promise<readonly string[]> {
  const accounts = await parts.staff.accounts.list()
  return accounts
    .filter(account => account.isActive && account.name !== me.name && isApprover({ me: account, parts }))
    .map(({ name }) => name)
}

/** Tells whether somebody has the role of a second person. */
export function isApprover({ me, parts }: AtWork<'approval'>): boolean {
  return isAtLeast(me.role, parts.approval === 'none' ? 'publisher' : parts.approval)
}
