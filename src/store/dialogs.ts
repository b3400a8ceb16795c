import { DIALOG_EXPIRES_MS, type DialogStore, type KeptDialog } from '../core/model/dialog.ts'
import { placeOf } from './sealed-columns.ts'
import { isOurs } from './sealed-rows.ts'
import type { SealedPlace } from './encryption.ts'
import type { StoreContext } from './store-context.ts'
import type { DialogsTable } from './schema/tables.ts'

type DialogKey = Pick<DialogsTable, 'person' | 'conversation'>
type DialogChange = DialogKey & Pick<DialogsTable, 'sealed_state' | 'version' | 'expires_at_ms'>

/** Keeps running dialogs, sealed: what a person fills in stands in them. */
export function createDialogStore(context: StoreContext): DialogStore {
  const { db, pseudonyms, encryption, now } = context
  return {
    async write(key, state, version) {
      const row = pseudonyms.row(key)
      const sealed_state = encryption.seal(state, statePlace(row))
      const change = { ...row, sealed_state, version: version + 1, expires_at_ms: now() + DIALOG_EXPIRES_MS }
      return version === 0 ? begin(context, change) : goOn(context, change)
    },
    async remove(key) {
      const { person, conversation } = pseudonyms.row(key)
      await db.deleteFrom('dialogs').where('person', '=', person).where('conversation', '=', conversation).execute()
    },
  }
}

/** In place of none, of one that has expired, or of one that can be opened no more: somebody wants to go on. */
async function begin({ db, encryption, now }: StoreContext, change: DialogChange): Promise<boolean> {
  const row = { ...change, since_ms: now() }
  const { numInsertedOrUpdatedRows: written } = await db
    .insertInto('dialogs')
    .values(row)
    .onConflict(conflict =>
      conflict
        .columns(['person', 'conversation'])
        .doUpdateSet(row)
        .where(({ or, eb, not }) =>
          or([eb('dialogs.expires_at_ms', '<=', now()), not(isOurs(eb.ref('dialogs.sealed_state'), encryption))]),
        ),
    )
    .executeTakeFirstOrThrow()
  return written !== 0n
}

/** Only over the version that was read. */
async function goOn({ db }: StoreContext, change: DialogChange): Promise<boolean> {
  const { numUpdatedRows: written } = await db
    .updateTable('dialogs')
    .set(change)
    .where('person', '=', change.person)
    .where('conversation', '=', change.conversation)
    .where('version', '=', change.version - 1)
    .executeTakeFirstOrThrow()
  return written !== 0n
}

/** Opens a state as it was read; null where it can be opened no more. */
export function openDialog(
  {
    sealed_state,
    version,
  }: Readonly<Record<'sealed_state', string | null>> & Readonly<Record<'version', number | null>>,
  key: DialogKey,
  { encryption }: Pick<StoreContext, 'encryption'>,
): KeptDialog | null {
  const state = sealed_state === null ? null : encryption.open(sealed_state, statePlace(key))
  return state === null || version === null ? null : { state, version }
}

function statePlace({ person, conversation }: DialogKey): SealedPlace {
  return placeOf('dialogs', 'sealed_state', person, conversation)
}
