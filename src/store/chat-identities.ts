import type { Account, ChatIdentityStore, ChatPerson } from '../core/model/staff.ts'
import { toAccount } from './accounts.ts'
import type { StoreContext } from './store-context.ts'

/** Keeps who of the staff is who on the platforms. */
export function createChatIdentityStore(context: StoreContext): ChatIdentityStore {
  const { db, alone } = context
  return {
    offer: ({ id, account, expiresAtMs }) =>
      alone('accounts', async trx => {
        await trx.deleteFrom('join_codes').where('account', '=', account).execute()
        await trx.insertInto('join_codes').values({ id, account, expires_at_ms: expiresAtMs }).execute()
      }),
    join: (id, who, atMs) => join(id, who, atMs, context),
    async accountOf({ platform, person }) {
      const row = await db
        .selectFrom('chat_identities')
        .innerJoin('accounts', 'accounts.name', 'chat_identities.account')
        .selectAll('accounts')
        .where('platform', '=', platform)
        .where('person', '=', context.pseudonyms.person(platform, person))
        .where('is_active', '=', 1)
        .executeTakeFirst()
      return row ? toAccount(row) : null
    },
    async of(account) {
      const query = db.selectFrom('chat_identities').select(['platform', 'joined_at_ms as joinedAtMs'])
      return query.where('account', '=', account).orderBy('platform').execute()
    },
    async leave(account, platform) {
      const left = db.deleteFrom('chat_identities').where('account', '=', account)
      await left.where('platform', '=', platform).execute()
    },
  }
}

/** Whoever joins anew, with another account or from another identity, leaves what was before. */
function join(
  id: string,
  { platform, person: known }: ChatPerson,
  atMs: number,
  { alone, pseudonyms }: StoreContext,
): Promise<Account | null> {
  const person = pseudonyms.person(platform, known)
  return alone('accounts', async trx => {
    const row = await trx
      .selectFrom('join_codes')
      .innerJoin('accounts', 'accounts.name', 'join_codes.account')
      .selectAll('accounts')
      .where('id', '=', id)
      .where('expires_at_ms', '>', atMs)
      .where('is_active', '=', 1)
      .executeTakeFirst()
    if (!row) return null
    await trx.deleteFrom('join_codes').where('id', '=', id).execute()
    await trx
      .deleteFrom('chat_identities')
      .where('platform', '=', platform)
      .where(({ eb, or }) => or([eb('person', '=', person), eb('account', '=', row.name)]))
      .execute()
    await trx
      .insertInto('chat_identities')
      .values({ platform, person, account: row.name, joined_at_ms: atMs })
      .execute()
    return toAccount(row)
  })
}
