import type { Account, StaffStore } from '../../core/model/staff.ts'
import { accountKey, toAccountName } from '../../core/model/staff.ts'
import { isPassword, NO_PASSWORD, PASSWORD_MAX } from './passwords.ts'
import { hashToken } from './tokens.ts'

const WINDOW_MS = 15 * 60 * 1000

/** Failed attempts within the window after which nobody is let in: for a name, and from an address. */
const PER_NAME = 10
const PER_ADDRESS = 50

/** What the door takes. */
export interface SignInParts {
  readonly staff: Pick<StaffStore, 'accounts' | 'attempts' | 'audit'>
  now(): number
}

/** Somebody at the door. */
export interface SignInAttempt {
  readonly name: string
  readonly password: string
  readonly address: string
}

/** What came of knocking. */
export type SignInResult = { readonly kind: 'welcome'; readonly account: Account } | { readonly kind: 'wrong' | 'wait' }

/**
 * Lets somebody in who knows their password. Says and takes the same, whether the name or the password is wrong, and after too
 * many wrong ones says to wait, even to who is right: otherwise trying would go on.
 */
export async function attemptSignIn(
  { name, password, address }: SignInAttempt,
  { staff, now }: SignInParts,
): Promise<SignInResult> {
  const byName = hashToken(`name ${accountKey(name)}`)
  const byAddress = hashToken(`address ${address}`)
  // Counted before it is known to be wrong, so that many at once do not slip through together.
  const limits = [
    { key: byName, most: PER_NAME },
    { key: byAddress, most: PER_ADDRESS },
  ]
  if (!(await staff.attempts.admit(limits, now() - WINDOW_MS, now()))) return { kind: 'wait' }
  const known = toAccountName(name)
  const account = known && (await staff.accounts.find(known))
  const isRight = await isPassword(password.slice(0, PASSWORD_MAX + 1), account?.passwordHash ?? NO_PASSWORD)
  if (!account || !isRight || !account.isActive) return refuse(account?.name ?? null, address, { staff, now })
  await staff.attempts.clear(byName)
  return { kind: 'welcome', account }
}

/** The name that was typed is noted only if it is somebody's: people type passwords into the wrong field. */
async function refuse(name: string | null, address: string, { staff, now }: SignInParts): Promise<SignInResult> {
  const about = name ?? 'a name that nobody has'
  await staff.audit.note({ atMs: now(), who: 'console', did: 'refused to sign in', about, detail: `from ${address}` })
  return { kind: 'wrong' }
}
