import type { ConversationKey, Platform } from './turn.ts'

/** What staff may do, least first: each role may do all that the ones before it may. */
export const ROLES = ['viewer', 'editor', 'publisher', 'admin'] as const

/** One of the roles. */
export type Role = (typeof ROLES)[number]

/** Tells whether a role is enough for what needs another. */
export function isAtLeast(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed)
}

declare const accountNameBrand: unique symbol

/** Name of an account as people read it, such as `Zoë Müller`: 2 to 40 letters of any script, digits, spaces, dots, hyphens and apostrophes. */
export type AccountName = string & { readonly [accountNameBrand]: true }

const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’-]{0,38}[\p{L}\p{M}\p{N}]$/u

/** Scripts with letters that look like those of another: none is mixed with another in one name. */
const ALIKE = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]

/** Reads the name of an account. Null when it is none. `folder` is the name of a door, not of a person. */
export function toAccountName(text: string): AccountName | null {
  const name = text.normalize('NFC').trim().replace(/\s+/g, ' ')
  const isMixed = ALIKE.filter(script => script.test(name)).length > 1
  return NAME.test(name) && !isMixed && accountKey(name) !== 'folder' ? (name as AccountName) : null
}

/** What two names have in common that nobody tells apart: no two accounts share it, and one signs in with either. */
export function accountKey(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'").trim().replace(/\s+/g, ' ').toLowerCase()
}

/** Somebody who may sign in. */
export interface Account {
  readonly name: AccountName
  readonly role: Role
  readonly isActive: boolean
  /** As `console/passwords.ts` makes it. */
  readonly passwordHash: string
  /** Random; part of every form, so that other sites cannot send one. Stays the same over sessions, so that a lost one loses no text. */
  readonly formKey: string
  readonly createdAtMs: number
}

/** Where accounts are kept. */
export interface AccountStore {
  /** Also by a name that is written otherwise, without its accents or capitals. */
  find(name: AccountName): Promise<Account | null>
  /** In the order of their names. */
  list(): Promise<readonly Account[]>
  /** False when the name is taken, or one that nobody tells from it. */
  add(account: Account): Promise<boolean>
  /**
   * False, and nothing changed, when no active admin would be left, or nobody has that name. With an admin who is none any more
   * end the invitations they made; with somebody shut out, also those made for them.
   */
  change(name: AccountName, change: Partial<Omit<Account, 'name' | 'createdAtMs'>>): Promise<boolean>
}

/** A browser that somebody signed in with. */
export interface Session {
  /** SHA-256 of the token in the browser's cookie. */
  readonly id: string
  readonly account: AccountName
  readonly openedAtMs: number
  readonly seenAtMs: number
}

/** A session and its account, as it is now. */
export interface SessionOf {
  readonly session: Session
  readonly account: Account
}

/** Where sessions are kept. */
export interface SessionStore {
  open(session: Session): Promise<void>
  /** A session and whose it is. Null where there is no such session, or no such account. */
  find(id: string): Promise<SessionOf | null>
  seen(id: string, atMs: number): Promise<void>
  close(id: string): Promise<void>
  /** Signs an account out everywhere. */
  closeAll(account: AccountName): Promise<void>
}

/** A one-time link: to make the first account, to make one's own, or to set a new password. */
export interface Invitation {
  /** SHA-256 of the token in the link. */
  readonly id: string
  readonly purpose: 'first' | 'join' | 'reset'
  /** Null for the first account, whose name is chosen by who follows the link. */
  readonly account: AccountName | null
  readonly role: Role
  readonly expiresAtMs: number
  /** The admin who made it, and with whom it ends; null for the first account, which nobody could make it for. */
  readonly madeBy: AccountName | null
}

/** What somebody who follows a link brings along. */
export interface Joining {
  /** Counts only for the first account: all others have their name from the link. */
  readonly name: AccountName
  readonly passwordHash: string
  readonly formKey: string
}

/** Where invitations are kept. */
export interface InvitationStore {
  /**
   * Adds one in the place of those there are for the same account, or for the first. False, and nothing changed, when it could
   * not be used: for the first account where there is one, for an account to be made that is there, or by nobody who may.
   */
  add(invitation: Invitation): Promise<boolean>
  /** Null when there is none, or it could not be used now; `atMs` as in `use`. */
  find(id: string, atMs: number): Promise<Invitation | null>
  /** Those that could be used now, the next to end first. */
  list(atMs: number): Promise<readonly Invitation[]>
  /** Takes one back. False when there is none. */
  withdraw(id: string): Promise<boolean>
  /** Uses an invitation up: makes the account, or gives it its new password and signs it out everywhere. Null when it could not be used. */
  use(
    id: string,
    joining: Joining,
    atMs: number,
  ): Promise<{ readonly account: Account; readonly invitation: Invitation } | null>
}

/** A key, which is a hash, and how many attempts it may have. */
export interface AttemptLimit {
  readonly key: string
  readonly most: number
}

/** Counts attempts at the door, so that nobody can try passwords for long. */
export interface AttemptStore {
  /** Counts an attempt against each limit, unless one of them was reached since then: false, and nothing counted. Also of many at once no more are admitted. */
  admit(limits: readonly AttemptLimit[], sinceMs: number, atMs: number): Promise<boolean>
  clear(key: string): Promise<void>
}

/** One thing somebody did. */
export interface AuditEntry {
  readonly atMs: number
  /** Name of an account, or `console` for what nobody did, such as a failed sign-in. */
  readonly who: string
  /** Such as `published` or `changed the role of`. */
  readonly did: string
  /** Such as `edition 12` or the name of another account. */
  readonly about: string
  /** Reasons and the like; may be empty. Never words of the people who ask. */
  readonly detail: string
}

/** Remembers who did what. Nothing in it is ever changed. */
export interface AuditLog {
  note(entry: AuditEntry): Promise<void>
  /** Newest first. */
  last(count: number, beforeMs: number): Promise<readonly AuditEntry[]>
  /** Those that fit, newest first. */
  find(filter: AuditFilter, page: AuditPage): Promise<readonly AuditEntry[]>
  /** All that was ever done, such as `published`, in the order of the alphabet. */
  deeds(): Promise<readonly string[]>
}

/** Which entries are meant; null where any is. */
export interface AuditFilter {
  readonly who: string | null
  readonly did: string | null
  /** Stands in what it was about, or in the reasons, in capitals or not. */
  readonly text: string | null
}

/** How many entries, and how many newer ones come before them. */
export interface AuditPage {
  readonly count: number
  readonly skip: number
}

/** Somebody on a platform, by the id that they have there. */
export type ChatPerson = Pick<ConversationKey, 'platform' | 'person'>

/** A one-time code with which somebody says on a platform which account is theirs. */
export interface JoinCode {
  /** SHA-256 of the code. */
  readonly id: string
  readonly account: AccountName
  readonly expiresAtMs: number
}

/** Who of the staff is who on the platforms: each account has one identity on each. People stand in it by pseudonym. */
export interface ChatIdentityStore {
  /** Keeps a code in the place of any there was for its account. */
  offer(code: JoinCode): Promise<void>
  /** Uses a code up: from now on the person is its account's on their platform. Null when there is no such code, or the account is closed. */
  join(id: string, who: ChatPerson, atMs: number): Promise<Account | null>
  /** The account of a person as it is now; null where they have joined none, and where it is closed. */
  accountOf(who: ChatPerson): Promise<Account | null>
  /** Where an account has joined, and when. */
  of(account: AccountName): Promise<readonly { readonly platform: Platform; readonly joinedAtMs: number }[]>
  /** Takes an account off a platform. */
  leave(account: AccountName, platform: Platform): Promise<void>
}

/** Everything about the people who look after the content. */
export interface StaffStore {
  readonly accounts: AccountStore
  readonly sessions: SessionStore
  readonly invitations: InvitationStore
  readonly attempts: AttemptStore
  readonly audit: AuditLog
  readonly identities: ChatIdentityStore
}
