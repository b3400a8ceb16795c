import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import { BotError } from '../core/errors.ts'
import { createPseudonyms, type Pseudonyms } from './pseudonyms.ts'
import { createSeals, type Seals } from './seals.ts'
import type { Tables } from './tables.ts'

/** What hides people in the store. */
export interface Keys {
  readonly seals: Seals
  readonly pseudonyms: Pseudonyms
}

/** The operator's present secret and the former ones. */
export interface Secrets {
  readonly secret: string
  readonly oldSecrets: readonly string[]
}

const NAME = 'pseudonyms'
const KEY_BYTES = 32

/**
 * Opens the keys of a database, making them for a new one. The key of the pseudonyms is made once and kept in the database,
 * sealed: so a new secret changes no pseudonym, and a wrong secret is noticed here. Rejects with `store-unavailable` then.
 */
export async function openKeys(db: Kysely<Tables>, { secret, oldSecrets }: Secrets): Promise<Keys> {
  const seals = createSeals(secret, oldSecrets)
  const key = seals.seal(randomBytes(KEY_BYTES).toString('base64url'), NAME)
  await db
    .insertInto('sealed_keys')
    .values({ name: NAME, sealed: key })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const { sealed } = await db
    .selectFrom('sealed_keys')
    .select('sealed')
    .where('name', '=', NAME)
    .executeTakeFirstOrThrow()
  const opened = seals.open(sealed, NAME)
  if (opened === null) throw wrongSecret()
  if (!seals.isCurrent(sealed)) await sealAnew(db, seals, opened)
  return { seals, pseudonyms: createPseudonyms(Buffer.from(opened, 'base64url')) }
}

/** Tells whether a secret opens a database; null when nothing was sealed in it yet. Writes nothing. */
export async function isSecretOf(db: Kysely<Tables>, { secret, oldSecrets }: Secrets): Promise<boolean | null> {
  const tables = await db.introspection.getTables()
  if (!tables.some(({ name }) => name === 'sealed_keys')) return null
  const row = await db.selectFrom('sealed_keys').select('sealed').where('name', '=', NAME).executeTakeFirst()
  return row ? createSeals(secret, oldSecrets).open(row.sealed, NAME) !== null : null
}

async function sealAnew(db: Kysely<Tables>, seals: Seals, opened: string): Promise<void> {
  await db
    .updateTable('sealed_keys')
    .set({ sealed: seals.seal(opened, NAME) })
    .where('name', '=', NAME)
    .execute()
}

function wrongSecret(): BotError {
  return new BotError('store-unavailable', {
    message:
      'SIGNPOST_SECRET, or the file `secret` in the data folder, is not the one this database was made with. Put the former one back, or add it to SIGNPOST_OLD_SECRETS.',
  })
}
