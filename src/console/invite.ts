import type { Account, AccountName, Invitation, Role, StaffStore } from '../core/staff.ts'
import { BASE } from './address.ts'
import { hashToken, newToken } from './tokens.ts'

/** How long a link works, in milliseconds. */
const LINK_MS = 24 * 60 * 60 * 1000

/** What inviting takes. */
export interface InviteParts {
  readonly staff: Pick<StaffStore, 'invitations' | 'accounts'>
  origin(): string
  now(): number
}

/** Makes a one-time link. Its address is the configured one, never what a request claims. */
async function invite(
  invitation: Pick<Invitation, 'purpose' | 'account' | 'role'>,
  { staff, origin, now }: InviteParts,
): Promise<string> {
  const token = newToken()
  await staff.invitations.add({ ...invitation, id: hashToken(token), expiresAtMs: now() + LINK_MS })
  return `${origin()}${BASE}/welcome/${token}`
}

/** Makes the link to the first account; null when there is an account already. */
export async function inviteFirst(parts: InviteParts): Promise<string | null> {
  const accounts: readonly Account[] = await parts.staff.accounts.list()
  return accounts.length > 0 ? null : invite({ purpose: 'first', account: null, role: 'admin' }, parts)
}

/** Makes a link for somebody to make their account, or to set a new password; links they had before no longer work. */
export async function inviteAgain(
  account: AccountName,
  { purpose, role }: { readonly purpose: 'join' | 'reset'; readonly role: Role },
  parts: InviteParts,
): Promise<string> {
  await parts.staff.invitations.revoke(account)
  return invite({ purpose, account, role }, parts)
}
