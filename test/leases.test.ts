import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepLeases, type Leases } from '../src/conversation/leases.ts'
import { BotError } from '../src/core/model/errors.ts'
import type { TurnEnd } from '../src/core/model/turn-store.ts'
import { openStore, type Store } from '../src/store/open.ts'
import { SILENT } from './fixtures/silent.ts'
import { typed } from './fixtures/small-clinic.ts'
import { settleTurn } from './fixtures/end-turn.ts'

const ALL = ['terminal'] as const

describe('A process that is at some turns', () => {
  let nowMs: number
  let store: Store
  let leases: Leases

  beforeEach(async () => {
    nowMs = 1_000_000
    const keep = { databaseUrl: 'sqlite::memory:', dataFolder: '', secret: null, oldSecrets: [] }
    store = await openStore({ ...keep, log: SILENT, now: () => nowMs })
    leases = keepLeases(store.turns, () => nowMs)
  })
  afterEach(() => store.close())

  const abandoned = async (): Promise<readonly string[]> =>
    (await store.turns.abandoned(nowMs - 20_000, ALL)).map(({ id }) => id)

  it('keeps those it claimed from counting as abandoned, until it says so no longer', async () => {
    const turn = typed('hello')
    await leases.turns.claim(turn)
    nowMs += 30_000
    await leases.renew()
    expect(await abandoned()).toEqual([])
    nowMs += 30_000
    expect(await abandoned()).toEqual([turn.id])
  })

  it('lets go of those that never end', async () => {
    const turn = typed('hello')
    await leases.turns.claim(turn)
    for (let minutes = 0; minutes <= 11; minutes += 1) {
      nowMs += 60_000
      await leases.renew()
    }
    expect(await abandoned()).toEqual([turn.id])
  })

  it('ends those whose end the store did not take, once it takes it: nobody is asked again who has an answer', async () => {
    let isAway = true
    const away = (): never => {
      throw new BotError('store-unavailable', { message: 'The store does not answer.' })
    }
    const failing = { ...store.turns, end: async (ended: TurnEnd) => (isAway ? away() : store.turns.end(ended)) }
    const kept = keepLeases(failing, () => nowMs)
    const turn = typed('hello')
    await kept.turns.claim(turn)
    await expect(settleTurn({ turns: kept.turns }, turn.id, 'answer')).rejects.toThrow('does not answer')
    nowMs += 30_000
    await expect(kept.renew()).rejects.toThrow('does not answer')
    isAway = false
    await kept.renew()
    nowMs += 30_000
    expect(await abandoned()).toEqual([])
    expect(await store.turns.claim(turn)).toBe('seen')
  })

  it('keeps those it took over as well', async () => {
    const turn = typed('hello')
    await store.turns.claim(turn)
    nowMs += 30_000
    expect(await leases.turns.abandoned(nowMs - 20_000, ALL)).toHaveLength(1)
    nowMs += 30_000
    await leases.renew()
    expect(await abandoned()).toEqual([])
  })

  it('lays no claim to what another is at, nor to what it settled', async () => {
    const [theirs, ours] = [typed('hello'), typed('thanks')]
    await store.turns.claim(theirs)
    expect(await leases.turns.claim(theirs)).toBe('seen')
    await leases.turns.claim(ours)
    await settleTurn(leases, ours.id, 'answer')
    nowMs += 30_000
    await leases.renew()
    expect(await abandoned()).toEqual([theirs.id])
  })
})
