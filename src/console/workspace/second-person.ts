import type { LevelChange } from '../../content/editing/draft-files.ts'
import { isAtLeast } from '../../core/model/staff.ts'
import { mayI, type StaffContext } from '../web/request-context.ts'

/** The file whose wrong digit could cost a life: where anybody else may publish, two people look at it. */
const HELPLINES = '_helplines.yml'

/** Tells whether somebody may publish changes without a second person. */
export async function mayPublishAlone(visit: StaffContext, changes: readonly LevelChange[]): Promise<boolean> {
  const { approval, staff } = visit.parts
  if (approval !== 'none' || !mayI(visit, 'publisher')) return false
  if (!changes.some(({ change }) => change.path === HELPLINES)) return true
  const accounts = await staff.accounts.list()
  return !accounts.some(
    ({ name, role, isActive }) => isActive && name !== visit.me.name && isAtLeast(role, 'publisher'),
  )
}
