import { isAtLeast, type AccountName } from '../../../core/model/staff.ts'
import type { StaffContext } from '../../web/request-context.ts'

/** Whom a request can be handed to: everybody else who may work on it. */
export async function colleaguesOf({ parts, me }: Pick<StaffContext, 'parts' | 'me'>): Promise<readonly AccountName[]> {
  const accounts = await parts.staff.accounts.list()
  return accounts.flatMap(({ name, role, isActive }) =>
    isActive && name !== me.name && isAtLeast(role, 'editor') ? [name] : [],
  )
}
