import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Account, StaffStore } from '../../core/model/staff.ts'
import { BASE } from './address.ts'
import { hashToken, newToken } from './tokens.ts'

const HOUR_MS = 60 * 60 * 1000

/** A session ends when it was not used for so long, and in any case after so long, in milliseconds. */
const IDLE_MS = 12 * HOUR_MS
const WHOLE_MS = 14 * 24 * HOUR_MS

/** How often it is noted that a session is in use, in milliseconds. */
const NOTED_EVERY_MS = 60_000

/** What sessions take. */
export interface SessionParts {
  readonly staff: Pick<StaffStore, 'sessions' | 'accounts'>
  origin(): string
  now(): number
}

/** Somebody who is signed in. */
export interface SignedIn {
  readonly me: Account
  readonly session: string
}

/**
 * Signs an account in with a fresh token, whatever the browser brought along: so nobody can plant a session. Who is shut out, or
 * given another password, while they sign in, is not signed in.
 */
export async function openSession(context: Context, me: Account, { staff, origin, now }: SessionParts): Promise<void> {
  const token = newToken()
  const id = hashToken(token)
  await staff.sessions.open({ id, account: me.name, openedAtMs: now(), seenAtMs: now() })
  // Whoever changes an account closes its sessions afterwards: either they have found this one, or we find the change.
  const present = await staff.accounts.find(me.name)
  if (!present?.isActive || present.passwordHash !== me.passwordHash) return staff.sessions.close(id)
  const secure = isSecure(origin())
  const options = {
    path: secure ? '/' : BASE,
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: WHOLE_MS / 1000,
  } as const
  setCookie(context, cookieName(origin()), token, options)
}

/** Who is signed in; null when nobody is. A session that only open pages use, and no person, ends as one that is not used. */
export async function readSession(
  context: Context,
  { staff, origin, now }: SessionParts,
  by: 'person' | 'page',
): Promise<SignedIn | null> {
  const token = getCookie(context, cookieName(origin()))
  if (!token) return null
  const found = await staff.sessions.find(hashToken(token))
  if (!found) return null
  const { session, account: me } = found
  if (now() - session.seenAtMs > IDLE_MS || now() - session.openedAtMs > WHOLE_MS) return null
  if (!me.isActive) return null
  if (by === 'person' && now() - session.seenAtMs > NOTED_EVERY_MS) await staff.sessions.seen(session.id, now())
  return { me, session: session.id }
}

/** Signs this browser out. */
export async function closeSession(context: Context, { staff, origin }: SessionParts): Promise<void> {
  const token = getCookie(context, cookieName(origin()))
  if (token) await staff.sessions.close(hashToken(token))
  const secure = isSecure(origin())
  deleteCookie(context, cookieName(origin()), { path: secure ? '/' : BASE, secure })
}

/** With https the browser itself sees to it that no other host and no other path can set the cookie. */
function cookieName(origin: string): string {
  return isSecure(origin) ? '__Host-signpost' : 'signpost'
}

function isSecure(origin: string): boolean {
  return origin.startsWith('https:')
}
