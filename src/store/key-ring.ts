import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import { BotError } from '../core/model/errors.ts'
import type { SealedRows } from '../core/model/sealed.ts'
import { createPseudonyms, type Pseudonyms } from './pseudonyms.ts'
import { placeOf } from './sealed-columns.ts'
import { allSealed, countSealed } from './sealed-rows.ts'
import { createEncryption, type Encryption } from './encryption.ts'
import type { Tables } from './schema/tables.ts'

/** What hides people in the store. */
export interface Keys {
  readonly encryption: Encryption
  readonly pseudonyms: Pseudonyms
}

/** The operator's present secret and the former ones. */
export interface Secrets {
  readonly secret: string
  readonly oldSecrets: readonly string[]
}

const NAME = 'pseudonyms'
const PLACE = placeOf('sealed_keys', 'sealed', NAME)
const KEY_BYTES = 32

/**
 * Opens the keys of a database, making them for a new one. The key of the pseudonyms is made once and kept in the database,
 * sealed: so a new secret changes no pseudonym, and a wrong secret is noticed here. Rejects with `store-unavailable` then, and
 * has written nothing.
 */
export async function openKeys(db: Kysely<Tables>, secrets: Secrets): Promise<Keys> {
  const encryption = createEncryption(secrets.secret, secrets.oldSecrets)
  const sealed = (await readKey(db)) ?? (await makeKey(db, encryption))
  const opened = encryption.open(sealed, PLACE)
  if (opened === null) throw wrongSecret(await countSealed(db, encryption))
  if (encryption.ageOf(sealed) !== 'current') await sealAnew(db, encryption, opened)
  return { encryption, pseudonyms: createPseudonyms(Buffer.from(opened, 'base64url')) }
}

/** What a secret is to a database: whether its key can be opened (null where it has none yet), and how much else. Writes nothing. */
export interface Fit {
  readonly opensKey: boolean | null
  readonly rows: SealedRows
}

/** Tells what a secret is to a database. Without a secret, all that is sealed is lost. */
export async function fitOf(db: Kysely<Tables>, secrets: Secrets | null): Promise<Fit> {
  // Nothing was ever sealed with this one.
  const encryption = createEncryption(
    secrets?.secret ?? randomBytes(KEY_BYTES).toString('base64url'),
    secrets?.oldSecrets ?? [],
  )
  const rows = await countSealed(db, encryption)
  const sealed = allSealed(rows) > 0 ? await readKey(db) : null
  return { opensKey: sealed === null ? null : encryption.open(sealed, PLACE) !== null, rows }
}

async function readKey(db: Kysely<Tables>): Promise<string | null> {
  const row = await db.selectFrom('sealed_keys').select('sealed').where('name', '=', NAME).executeTakeFirst()
  return row?.sealed ?? null
}

/** Where two start together, the key of the first is the one. Beside what we cannot open, none is made. */
async function makeKey(db: Kysely<Tables>, encryption: Encryption): Promise<string> {
  const rows = await countSealed(db, encryption)
  if (rows.lost > 0) throw wrongSecret(rows)
  const sealed = encryption.seal(randomBytes(KEY_BYTES).toString('base64url'), PLACE)
  const key = { name: NAME, sealed }
  await db
    .insertInto('sealed_keys')
    .values(key)
    .onConflict(conflict => conflict.doNothing())
    .execute()
  return (await readKey(db)) ?? sealed
}

async function sealAnew(db: Kysely<Tables>, encryption: Encryption, opened: string): Promise<void> {
  await db
    .updateTable('sealed_keys')
    .set({ sealed: encryption.seal(opened, PLACE) })
    .where('name', '=', NAME)
    .execute()
}

function wrongSecret(rows: SealedRows): BotError {
  const opened = allSealed(rows) - rows.lost
  const what =
    opened === 0
      ? 'is not the one this database was made with: it opens nothing in it'
      : `opens ${opened} of ${allSealed(rows)} encrypted rows of this database, but not the key that people are known by`
  return new BotError('store-unavailable', {
    message: `SIGNPOST_SECRET, or the file \`secret\` in the data folder, ${what}. Put the former one back, or add it to SIGNPOST_OLD_SECRETS. What is encrypted was left as it is.`,
  })
}
