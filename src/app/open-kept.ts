import { openStore } from '../store/open.ts'
import { takeServingLock } from '../store/serving-lock.ts'
import { openHouse, type House, type HouseParts } from './house.ts'
import { lastEditionIn } from '../content/serving/last-edition.ts'
import { openEditions } from './open-editions.ts'

/** A store that is open, and ours to serve from. */
export interface KeptStore {
  /** Builds the house on it. Where that fails, the store is closed and free for others. */
  moveIn(parts: HouseParts): Promise<House>
}

/** Opens the store that the settings name. Rejects with `store-unavailable`, and then leaves nothing open. */
export async function openKept({ config, log, now }: HouseParts): Promise<KeptStore> {
  const lock = takeServingLock(config.databaseUrl, now())
  const store = await openStore({ ...config, log, now }).catch((cause: unknown) => {
    lock.close()
    throw cause
  })
  const close = (): Promise<void> => store.close().finally(lock.close)
  return {
    async moveIn(parts) {
      const { keep } = lastEditionIn(config.dataFolder, log)
      const { learning } = parts
      const opening = openEditions({ config, store, served: keep, log, now, learning })
      const following = await opening.catch(async (cause: unknown) => {
        await close()
        throw cause
      })
      return openHouse({ store, privacy: store.privacy, following, checkStore: null, close }, parts)
    },
  }
}
