import type { Following } from '../content/serving/follow.ts'
import { EMPTY_EDITION } from '../core/answer/empty-edition.ts'
import type { Health } from '../core/model/health.ts'
import { live } from '../core/model/live.ts'
import type { PrivacyStore } from '../core/model/privacy.ts'
import { openStore, type Store } from '../store/open.ts'
import { StoreAway } from '../store/schema/store-away.ts'
import { openHouse, type House, type HouseParts } from './house.ts'
import { lastEditionIn } from '../content/serving/last-edition.ts'
import { openEditions } from './open-editions.ts'
import { isExampleInEarnest } from './refuse-example.ts'

/**
 * Builds a house on memory, for while the store is away: it answers and shows cards, takes no requests and has no console, and
 * is not ready. `why` says what is wrong, for the operator.
 */
export async function openMakeshift(parts: HouseParts, why: () => string): Promise<House> {
  const { config, log, now } = parts
  const store = await openStore({ ...config, databaseUrl: 'sqlite::memory:', log, now })
  const following = await followLast(parts, store)
  const away = (): Health => ({ part: 'store', state: 'fail', says: `store-unavailable: ${why()}` })
  const ground = { store, privacy: NOTHING_TO_SAY, following, checkStore: async () => [away()], close: store.close }
  return openHouse(ground, { ...parts, config: { ...config, ...closed(config) } })
}

/** Of what is kept about a person we know nothing at present, and must not say that it is gone. */
const NOTHING_TO_SAY: PrivacyStore = {
  kept: () => Promise.reject(unknown()),
  forget: () => Promise.reject(unknown()),
}

function unknown(): StoreAway {
  return new StoreAway({
    message: 'The database is away since the start; what it keeps of a person cannot be reached.',
  })
}

/** What cannot be without a store. */
function closed({ console }: HouseParts['config']): Partial<HouseParts['config']> {
  return { handoff: null, folderPublishes: false, console: { ...console, isOn: false } }
}

/** What was served last; else the content folder; else, as in place of a clinic that is made up, the bare edition. */
async function followLast({ config, log, now }: HouseParts, { editions }: Store): Promise<Following> {
  const last = await lastEditionIn(config.dataFolder, log).read()
  const kept = last ? { ...editions, latest: async () => last, onAdded: () => () => {} } : editions
  const following = await openEditions({ config, store: { editions: kept }, log, now }).catch(() => BARE)
  return isExampleInEarnest(following.live.current, config) ? BARE : following
}

const BARE: Following = { live: live(EMPTY_EDITION), failed: null, close: () => {} }
