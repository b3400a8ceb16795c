import type { Kysely, Transaction } from 'kysely'
import { accountKey, type Account, type AccountName, type AccountStore } from '../core/model/staff.ts'
import type { StoreContext } from './store-context.ts'
import type { AccountsTable } from './schema/staff-tables.ts'
import type { Tables } from './schema/tables.ts'

/** Keeps accounts. There is always an active admin left. */
export function createAccountStore({ db, alone }: Pick<StoreContext, 'db' | 'alone'>): AccountStore {
  return {
    async find(name) {
      const known = await nameLike(db, name)
      if (known === null) return null
      const row = await db.selectFrom('accounts').selectAll().where('name', '=', known).executeTakeFirst()
      return row ? toAccount(row) : null
    },
    async list() {
      const rows = await db.selectFrom('accounts').selectAll().execute()
      return rows.map(toAccount).toSorted((a, b) => a.name.localeCompare(b.name))
    },
    add: account => alone('accounts', trx => addAccount(trx, account)),
    change: (name, change) => alone('accounts', trx => changeAccount(trx, name, change)),
  }
}

/** Adds an account. False when the name is taken, or one that nobody tells from it. */
export async function addAccount(trx: Transaction<Tables>, account: Account): Promise<boolean> {
  if ((await nameLike(trx, account.name)) !== null) return false
  const { numInsertedOrUpdatedRows: added } = await trx
    .insertInto('accounts')
    .values({ ...toColumns(account), name: account.name, created_at_ms: account.createdAtMs })
    .onConflict(conflict => conflict.column('name').doNothing())
    .executeTakeFirstOrThrow()
  return added !== 0n
}

/** The name of the account that somebody means, as it is kept: a clinic has few, so all are looked through. */
export async function nameLike(db: Kysely<Tables>, name: string): Promise<string | null> {
  const key = accountKey(name)
  const rows = await db.selectFrom('accounts').select('name').execute()
  return rows.find(row => accountKey(row.name) === key)?.name ?? null
}

/** Tells whether there is an active admin, of a name or besides a name. */
export async function isAdminThere(trx: Transaction<Tables>, is: '=' | '!=', name: string): Promise<boolean> {
  const row = await trx
    .selectFrom('accounts')
    .select('name')
    .where('role', '=', 'admin')
    .where('is_active', '=', 1)
    .where('name', is, name)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Reads a row. */
export function toAccount(row: AccountsTable): Account {
  return {
    name: row.name as AccountName,
    role: row.role,
    isActive: row.is_active === 1,
    passwordHash: row.password_hash,
    formKey: row.form_key,
    createdAtMs: row.created_at_ms,
  }
}

type AccountChange = Parameters<AccountStore['change']>[1]

async function changeAccount(trx: Transaction<Tables>, name: AccountName, change: AccountChange): Promise<boolean> {
  const before = await trx.selectFrom('accounts').selectAll().where('name', '=', name).executeTakeFirst()
  if (!before) return false
  const next = { ...before, ...toColumns(change) }
  const mayAdmin = (row: AccountsTable): boolean => row.role === 'admin' && row.is_active === 1
  const losesAdmin = mayAdmin(before) && !mayAdmin(next)
  if (losesAdmin && !(await isAdminThere(trx, '!=', name))) return false
  await trx.updateTable('accounts').set(next).where('name', '=', name).execute()
  if (!mayAdmin(next)) await trx.deleteFrom('invitations').where('made_by', '=', name).execute()
  if (next.is_active === 0) await trx.deleteFrom('invitations').where('account', '=', name).execute()
  return true
}

type Columns = Pick<AccountsTable, 'role' | 'is_active' | 'password_hash' | 'form_key'>

function toColumns(account: Account): Columns
function toColumns(account: Partial<Account>): Partial<Columns>
function toColumns({ role, isActive, passwordHash, formKey }: Partial<Account>): Partial<Columns> {
  return {
    ...(role !== undefined && { role }),
    ...(isActive !== undefined && { is_active: Number(isActive) }),
    ...(passwordHash !== undefined && { password_hash: passwordHash }),
    ...(formKey !== undefined && { form_key: formKey }),
  }
}
