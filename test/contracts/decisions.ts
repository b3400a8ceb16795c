import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { claim } from '../../src/core/handoff/work.ts'
import type { Account, AccountName, Invitation, Joining } from '../../src/core/model/staff.ts'
import { toAccountName } from '../../src/core/model/staff.ts'
import type { Store } from '../../src/store/open.ts'
import { MONDAY_9, rulesAt } from '../fixtures/handoff.ts'
import { ANNA, askFor } from '../fixtures/sealed.ts'
import type { StoreUnderTest } from './store.ts'

/** How many decide the same thing at the same moment, over three instances. */
const AT_ONCE = 50

const LATER_MS = MONDAY_9 + 60_000

/** Decisions of which one, or so many, may come true however many are made at once. */
export function decisionContract({ name, open, make, empty }: StoreUnderTest): void {
  describe(`Fifty at a time on ${name}`, () => {
    let stores: Store[] = []

    beforeAll(async () => {
      await make()
      await (await open(() => MONDAY_9)).close()
    })
    beforeEach(async () => {
      await empty()
      stores = [await open(() => MONDAY_9), await open(() => MONDAY_9), await open(() => MONDAY_9)]
    })
    afterEach(async () => void (await Promise.all(stores.map(store => store.close()))))

    const first = (): Store => {
      const [store] = stores
      if (!store) throw new Error('No store is open.')
      return store
    }

    const fifty = <T>(decide: (store: Store, at: number) => Promise<T>): Promise<readonly T[]> =>
      Promise.all(Array.from({ length: AT_ONCE }, (_, at) => decide(stores[at % stores.length] ?? first(), at)))

    it('admits no more guesses than the limit, of a name and of an address', async () => {
      const limits = (at: number) => [
        { key: 'anna', most: 10 },
        { key: `address ${at % 2}`, most: 50 },
      ]
      const admitted = await fifty(({ staff }, at) => staff.attempts.admit(limits(at), MONDAY_9 - 1, MONDAY_9))
      expect(admitted.filter(Boolean)).toHaveLength(10)
      const byAddress = await fifty(({ staff }, at) =>
        staff.attempts.admit(
          [
            { key: `name ${at}`, most: 10 },
            { key: 'one', most: 7 },
          ],
          MONDAY_9 - 1,
          MONDAY_9,
        ),
      )
      expect(byAddress.filter(Boolean)).toHaveLength(7)
    })

    it('leaves an admin, whoever shuts out or demotes whom', async () => {
      const names = Array.from({ length: AT_ONCE }, (_, at) => `admin${at}`)
      for (const one of names) await first().staff.accounts.add(account(one, 'admin'))
      const changed = await fifty(({ staff }, at) =>
        staff.accounts.change(named(`admin${at}`), at % 2 === 0 ? { isActive: false } : { role: 'viewer' }),
      )
      expect(changed.filter(done => !done)).toHaveLength(1)
      const left = (await first().staff.accounts.list()).filter(one => one.role === 'admin' && one.isActive)
      expect(left).toHaveLength(1)
    })

    it('makes one first account, by the link that was made last', async () => {
      const made = await fifty(({ staff }, at) => staff.invitations.add(firstLink(`first${at}`)))
      expect(made.filter(Boolean)).toHaveLength(AT_ONCE)
      expect(await first().staff.invitations.list(LATER_MS)).toHaveLength(1)
      const used = await fifty(({ staff }, at) => staff.invitations.use(`first${at}`, joining(`boss${at}`), LATER_MS))
      expect(used.filter(Boolean)).toHaveLength(1)
      expect(await first().staff.accounts.list()).toHaveLength(1)
      expect(await first().staff.invitations.add(firstLink('again'))).toBe(false)
    })

    it('makes one first account of a link that is used by many', async () => {
      await first().staff.invitations.add(firstLink('x'))
      const used = await fifty(({ staff }, at) => staff.invitations.use('x', joining(`boss${at}`), LATER_MS))
      expect(used.filter(Boolean)).toHaveLength(1)
      expect(await first().staff.accounts.list()).toHaveLength(1)
    })

    it('keeps one open link for an account, and uses it once', async () => {
      await first().staff.accounts.add(account('boss', 'admin'))
      await fifty(({ staff }, at) => staff.invitations.add(link(`l${at}`)))
      const open = await first().staff.invitations.list(LATER_MS)
      expect(open).toHaveLength(1)
      const used = await fifty(({ staff }) => staff.invitations.use(open[0]?.id ?? '', joining('ben'), LATER_MS))
      expect(used.filter(Boolean)).toHaveLength(1)
      expect((await first().staff.accounts.list()).map(one => one.name)).toEqual(['ben', 'boss'])
    })

    it('ends a link with its maker, whatever comes first', async () => {
      for (const one of ['boss', 'other']) await first().staff.accounts.add(account(one, 'admin'))
      await fifty(({ staff }, at) => staff.invitations.add({ ...link(`l${at}`), account: named(`friend${at}`) }))
      const done = await fifty<unknown>(({ staff }, at) =>
        at === 25
          ? staff.accounts.change(named('boss'), { isActive: false })
          : staff.invitations.use(`l${at}`, joining('-'), LATER_MS),
      )
      expect(done[25]).toBe(true)
      expect(await first().staff.invitations.list(LATER_MS)).toEqual([])
      const after = await fifty(({ staff }, at) => staff.invitations.use(`l${at}`, joining('-'), LATER_MS))
      expect(after.filter(Boolean)).toEqual([])
      expect(await first().staff.invitations.add(link('again'))).toBe(false)
    })

    it('gives a request to one who claims it', async () => {
      await askFor(first(), ANNA)
      const claims = await fifty(({ handoffs }, at) =>
        handoffs.change(ANNA, now => claim(now, `slack/S${at}`, rulesAt(MONDAY_9))),
      )
      expect(claims.filter(({ kind }) => kind === 'changed')).toHaveLength(1)
      expect(claims.filter(one => one.kind === 'refused' && one.why === 'taken')).toHaveLength(AT_ONCE - 1)
    })
  })
}

function firstLink(id: string): Invitation {
  return { id, purpose: 'first', account: null, role: 'admin', expiresAtMs: LATER_MS + 1, madeBy: null }
}

function link(id: string): Invitation {
  const [ben, boss] = [named('ben'), named('boss')]
  return { id, purpose: 'join', account: ben, role: 'editor', expiresAtMs: LATER_MS + 1, madeBy: boss }
}

function joining(name: string): Joining {
  return { name: toAccountName(name) ?? named('nobody'), passwordHash: 'h', formKey: 'f' }
}

function account(name: string, role: Account['role']): Account {
  return { name: named(name), role, isActive: true, passwordHash: 'h', formKey: 'f', createdAtMs: MONDAY_9 }
}

function named(text: string): AccountName {
  const name = toAccountName(text)
  if (!name) throw new Error(`${text} is no name`)
  return name
}
