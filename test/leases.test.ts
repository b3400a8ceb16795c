import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepLeases, type Leases } from '../src/conversation/leases.ts'
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
