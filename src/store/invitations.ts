import type { Transaction } from 'kysely'
import type { Account, AccountName, Invitation, InvitationStore, Joining } from '../core/model/staff.ts'
import { addAccount, isAdminThere, nameLike, toAccount } from './accounts.ts'
import type { StoreContext } from './store-context.ts'
import type { StaffTables } from './schema/staff-tables.ts'
import type { Tables } from './schema/tables.ts'

/** Keeps invitations. Whether one can be used is decided together with the accounts it is about, by one at a time. */
export function createInvitationStore({ alone }: Pick<StoreContext, 'alone'>): InvitationStore {
  return {
    add: invitation => alone('accounts', trx => addInvitation(trx, invitation)),
    find: (id, atMs) => alone('accounts', trx => findUsable(trx, id, atMs)),
    list: atMs => alone('accounts', trx => listUsable(trx, atMs)),
    withdraw: id => alone('accounts', trx => withdraw(trx, id)),
    use: (id, joining, atMs) => alone('accounts', trx => use(trx, id, joining, atMs)),
  }
}

async function addInvitation(trx: Transaction<Tables>, invitation: Invitation): Promise<boolean> {
  if (!(await isUsable(trx, invitation))) return false
  const { account, purpose } = invitation
  const former = trx.deleteFrom('invitations')
  await (account === null ? former.where('purpose', '=', purpose) : former.where('account', '=', account)).execute()
  await trx.insertInto('invitations').values(toRow(invitation)).execute()
  return true
}

async function findUsable(trx: Transaction<Tables>, id: string, atMs: number): Promise<Invitation | null> {
  const query = trx.selectFrom('invitations').selectAll().where('id', '=', id)
  const row = await query.where('expires_at_ms', '>', atMs).executeTakeFirst()
  const invitation = row ? toInvitation(row) : null
  return invitation && (await isUsable(trx, invitation)) ? invitation : null
}

async function listUsable(trx: Transaction<Tables>, atMs: number): Promise<readonly Invitation[]> {
  const query = trx.selectFrom('invitations').selectAll().where('expires_at_ms', '>', atMs)
  const rows = await query.orderBy('expires_at_ms').orderBy('id').execute()
  const usable = []
  for (const invitation of rows.map(toInvitation)) if (await isUsable(trx, invitation)) usable.push(invitation)
  return usable
}

/** The first account is for nobody else once there is one; all others need an admin who still is one. */
async function isUsable(trx: Transaction<Tables>, { purpose, account, madeBy }: Invitation): Promise<boolean> {
  const accounts = trx.selectFrom('accounts').select('is_active').limit(1)
  if (purpose === 'first') return (await accounts.executeTakeFirst()) === undefined
  if (account === null || madeBy === null || !(await isAdminThere(trx, '=', madeBy))) return false
  if (purpose === 'join') return (await nameLike(trx, account)) === null
  return (await accounts.where('name', '=', account).executeTakeFirst())?.is_active === 1
}

async function withdraw(trx: Transaction<Tables>, id: string): Promise<boolean> {
  const { numDeletedRows: withdrawn } = await trx
    .deleteFrom('invitations')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return withdrawn !== 0n
}

async function use(
  trx: Transaction<Tables>,
  id: string,
  { name: chosen, ...keys }: Joining,
  atMs: number,
): Promise<{ readonly account: Account; readonly invitation: Invitation } | null> {
  const invitation = await findUsable(trx, id, atMs)
  if (!invitation) return null
  await withdraw(trx, id)
  const { account, purpose, role } = invitation
  const name = account ?? chosen
  if (purpose === 'reset') await renew(trx, name, keys)
  else await addAccount(trx, { ...keys, name, role, isActive: true, createdAtMs: atMs })
  const row = await trx.selectFrom('accounts').selectAll().where('name', '=', name).executeTakeFirstOrThrow()
  return { account: toAccount(row), invitation }
}

async function renew(trx: Transaction<Tables>, name: AccountName, keys: Omit<Joining, 'name'>): Promise<void> {
  const columns = { password_hash: keys.passwordHash, form_key: keys.formKey }
  await trx.updateTable('accounts').set(columns).where('name', '=', name).execute()
  await trx.deleteFrom('sessions').where('account', '=', name).execute()
}

type InvitationRow = StaffTables['invitations']

function toRow({ id, purpose, account, role, expiresAtMs, madeBy }: Invitation): InvitationRow {
  return { id, purpose, account, role, expires_at_ms: expiresAtMs, made_by: madeBy }
}

function toInvitation(row: InvitationRow): Invitation {
  return {
    id: row.id,
    purpose: row.purpose,
    account: row.account as AccountName | null,
    role: row.role,
    expiresAtMs: row.expires_at_ms,
    madeBy: row.made_by as AccountName | null,
  }
}
