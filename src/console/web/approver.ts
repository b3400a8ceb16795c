import type { Proposal } from '../../core/model/editing.ts'
import { mayI, type StaffContext } from './request-context.ts'

/** Tells whether somebody may approve what another has proposed. */
export function mayApprove(visit: StaffContext, { editor }: Pick<Proposal, 'editor'>): boolean {
  return editor !== visit.me.name && isApprover(visit)
}

/** Tells whether somebody has the role of a second person. */
export function isApprover(visit: StaffContext): boolean {
  const { approval } = visit.parts
  return mayI(visit, approval === 'none' ? 'publisher' : approval)
}
