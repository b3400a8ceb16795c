import type { Kysely, SelectQueryBuilder } from 'kysely'
import type { Account, AccountName, AccountStore } from '../core/staff.ts'
import type { Shelf } from './shelf.ts'
import type { AccountsTable } from './staff-tables.ts'
import type { Tables } from './tables.ts'

/** Keeps accounts. There is always an active admin left. */
export function createAccountStore({ db }: Shelf): AccountStore {
  return {
    async find(name) {
      const row = await db.selectFrom('accounts').selectAll().where('name', '=', name).executeTakeFirst()
      return row ? toAccount(row) : null
    },
    async list() {
      return (await db.selectFrom('accounts').selectAll().orderBy('name').execute()).map(toAccount)
    },
    async add(account) {
      const { numInsertedOrUpdatedRows: added } = await db
        .insertInto('accounts')
        .values({ ...toColumns(account), name: account.name, created_at_ms: account.createdAtMs })
        .onConflict(conflict => conflict.column('name').doNothing())
        .executeTakeFirstOrThrow()
      return added !== 0n
    },
    async change(name, change) {
      const losesAdmin = change.isActive === false || (change.role !== undefined && change.role !== 'admin')
      const { numUpdatedRows: changed } = await db
        .updateTable('accounts')
        .set(toColumns(change))
        .where('name', '=', name)
        .$if(losesAdmin, query =>
          query.where(({ or, eb, exists }) => or([eb('role', '!=', 'admin'), exists(otherAdmins(db, name))])),
        )
        .executeTakeFirstOrThrow()
      return changed !== 0n
    },
  }
}

function otherAdmins(db: Kysely<Tables>, name: string): SelectQueryBuilder<Tables, 'accounts', { name: string }> {
  return db
    .selectFrom('accounts')
    .select('accounts.name')
    .where('accounts.role', '=', 'admin')
    .where('accounts.is_active', '=', 1)
    .where('accounts.name', '!=', name)
}

function toAccount(row: AccountsTable): Account {
  return {
    name: row.name as AccountName,
    role: row.role,
    isActive: row.is_active === 1,
    passwordHash: row.password_hash,
    formKey: row.form_key,
    createdAtMs: row.created_at_ms,
  }
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
