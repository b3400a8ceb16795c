import type { Invitation, StaffStore } from '../../core/model/staff.ts'
import { BASE } from './address.ts'
import { hashToken, newToken } from './tokens.ts'

/** How long a link works, in milliseconds. */
const LINK_MS = 24 * 60 * 60 * 1000

/** What inviting takes. */
export interface InviteParts {
  readonly staff: Pick<StaffStore, 'invitations'>
  origin(): string
  now(): number
}

/**
 * Makes a one-time link; links that were there for the same account no longer work. Its address is the configured one, never
 * what a request claims. Null when it could not be used.
 */
export async function invite(
  invitation: Omit<Invitation, 'id' | 'expiresAtMs'>,
  { staff, origin, now }: InviteParts,
): Promise<string | null> {
  const token = newToken()
  const isAdded = await staff.invitations.add({ ...invitation, id: hashToken(token), expiresAtMs: now() + LINK_MS })
  return isAdded ? `${origin()}${BASE}/welcome/${token}` : null
}

/** Makes the link to the first account, in the place of any that was made before; null when there is an account already. */
export function inviteFirst(parts: InviteParts): Promise<string | null> {
  return invite({ purpose: 'first', account: null, role: 'admin', madeBy: null }, parts)
}
