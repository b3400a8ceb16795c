import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { AttemptStore, SessionStore, StaffStore } from '../core/model/staff.ts'
import { createAccountStore, toAccount } from './accounts.ts'
import { createChatIdentityStore } from './chat-identities.ts'
import { createAuditLog } from './audit-log.ts'
import { createInvitationStore } from './invitations.ts'
import type { StoreContext } from './store-context.ts'
import type { Tables } from './schema/tables.ts'

/** Keeps who may sign in, who has, and who did what. */
export function createStaffStore(context: StoreContext): StaffStore {
  return {
    accounts: createAccountStore(context),
    sessions: createSessionStore(context),
    invitations: createInvitationStore(context),
    attempts: createAttemptStore(context),
    audit: createAuditLog(context),
    identities: createChatIdentityStore(context),
  }
}

function createSessionStore({ db }: StoreContext): SessionStore {
  return {
    async open({ id, account, openedAtMs, seenAtMs }) {
      const row = { id, account, opened_at_ms: openedAtMs, seen_at_ms: seenAtMs }
      await db.insertInto('sessions').values(row).execute()
    },
    async find(id) {
      const row = await db
        .selectFrom('sessions')
        .innerJoin('accounts', 'accounts.name', 'sessions.account')
        .selectAll('accounts')
        .select(['opened_at_ms', 'seen_at_ms'])
        .where('id', '=', id)
        .executeTakeFirst()
      if (!row) return null
      const account = toAccount(row)
      const session = { id, account: account.name, openedAtMs: row.opened_at_ms, seenAtMs: row.seen_at_ms }
      return { session, account }
    },
    async seen(id, atMs) {
      await db.updateTable('sessions').set({ seen_at_ms: atMs }).where('id', '=', id).execute()
    },
    async close(id) {
      await db.deleteFrom('sessions').where('id', '=', id).execute()
    },
    async closeAll(account) {
      await db.deleteFrom('sessions').where('account', '=', account).execute()
    },
  }
}

function createAttemptStore({ db, alone }: StoreContext): AttemptStore {
  return {
    admit: (limits, sinceMs, atMs) =>
      alone('attempts', async trx => {
        for (const { key, most } of limits) if ((await countSince(trx, key, sinceMs)) >= most) return false
        const rows = limits.map(({ key }) => ({ id: randomUUID(), attempt_key: key, at_ms: atMs }))
        await trx.insertInto('sign_in_attempts').values(rows).execute()
        return true
      }),
    async clear(key) {
      await db.deleteFrom('sign_in_attempts').where('attempt_key', '=', key).execute()
    },
  }
}

async function countSince(trx: Transaction<Tables>, key: string, sinceMs: number): Promise<number> {
  const { count } = await trx
    .selectFrom('sign_in_attempts')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('attempt_key', '=', key)
    .where('at_ms', '>', sinceMs)
    .executeTakeFirstOrThrow()
  return count
}
