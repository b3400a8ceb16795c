import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cancel, edit } from '../../src/core/handoff/ask.ts'
import { afterSending, outcomeOf, isNeeded } from '../../src/core/handoff/send.ts'
import { claim } from '../../src/core/handoff/work.ts'
import type { Store } from '../../src/store/open.ts'
import { SEALED_COLUMNS } from '../../src/store/sealed-columns.ts'
import { SEALED_TABLES, sealedColumns } from '../../src/store/sealed-rows.ts'
import { createEncryption } from '../../src/store/encryption.ts'
import { ANNA, askFor, fillSealed, readSealed, turnOf } from '../fixtures/sealed.ts'
import { MONDAY_9, rulesAt } from '../fixtures/handoff.ts'
import type { StoreUnderTest } from './store.ts'

const OLD = 'the former secret, of more than thirty-two characters'
const NEW = 'the present secret, of more than thirty-two characters'
const OTHER = 'a secret of something else, more than thirty-two characters'

/** What every store must do with what it has encrypted, when the secret is changed, lost or wrong. */
export function sealedStoreContract({ name, open, make, empty, rows, tableColumns }: StoreUnderTest): void {
  describe(`What is sealed on ${name}`, () => {
    let opened: Store[] = []
    const openWith = async (secret: string, ...oldSecrets: readonly string[]): Promise<Store> => {
      const store = await open(() => MONDAY_9, { secret, oldSecrets })
      opened.push(store)
      return store
    }
    const bytes = async (): Promise<Readonly<Record<string, unknown>>> => {
      const found: Record<string, unknown> = {}
      for (const table of SEALED_TABLES) {
        const columns = [...SEALED_COLUMNS[table].key, ...sealedColumns(table)].join(', ')
        found[table] = await rows(`select ${columns} from ${table} order by 1, 2`)
      }
      return found
    }

    beforeAll(async () => {
      await make()
      await (await open(() => MONDAY_9)).close()
    })
    beforeEach(async () => {
      await empty()
      await fillSealed(await openWith(OLD))
    })
    afterEach(async () => void (await Promise.all(opened.splice(0).map(store => store.close()))))

    it('stands in the register, column by column, and each was filled for these tests', async () => {
      const filled = async (table: string, column: string): Promise<boolean> =>
        (await rows(`select 1 from ${table} where ${column} is not null`)).length > 0
      for (const table of SEALED_TABLES)
        for (const column of sealedColumns(table))
          expect([table, column, await filled(table, column)]).toEqual([table, column, true])
      const known = SEALED_TABLES.flatMap(table => sealedColumns(table).map(column => `${table}.${column}`))
      expect((await tableColumns()).filter(column => column.includes('.sealed')).toSorted()).toEqual(known.toSorted())
    })

    it('is read as before with a new secret beside the former, and with it alone once sealed anew', async () => {
      const before = await readSealed(await openWith(OLD))
      const both = await openWith(NEW, OLD)
      expect(await readSealed(both)).toEqual(before)
      const { former } = await both.sealed.count()
      expect(former).toBeGreaterThan(5)
      expect(await both.sealed.reseal()).toBe(former)
      const prefix = createEncryption(NEW, []).prefixes[0]
      for (const [table, found] of Object.entries(await bytes()))
        for (const row of found as readonly Readonly<Record<string, string | null>>[])
          for (const column of sealedColumns(table as (typeof SEALED_TABLES)[number]))
            expect([table, column, row[column]?.startsWith(prefix) ?? true]).toEqual([table, column, true])
      const alone = await openWith(NEW)
      expect(await readSealed(alone)).toEqual(before)
      expect(await alone.sealed.count()).toEqual({ current: former + 1, former: 0, lost: 0 })
    })

    it('is sealed anew once by two at the same time, and over nothing that somebody writes meanwhile', async () => {
      const [one, other] = [await openWith(NEW, OLD), await openWith(NEW, OLD)]
      const store = await openWith(OLD, NEW)
      await Promise.all(Array.from({ length: 60 }, (_, at) => askFor(store, `many-${at}`)))
      const words = { contact: 'by message', when: 'never', note: null }
      const [, , ...edited] = await Promise.all([
        one.sealed.reseal(),
        other.sealed.reseal(),
        ...Array.from({ length: 60 }, (_, at) =>
          one.handoffs.change(`many-${at}`, now => edit(now, words, rulesAt(MONDAY_9))),
        ),
      ])
      expect(edited.every(({ kind }) => kind === 'changed')).toBe(true)
      for (let at = 0; at < 60; at += 1)
        expect(await one.handoffs.find({ id: `many-${at}` })).toMatchObject({ details: { contact: 'by message' } })
      expect(await one.sealed.count()).toMatchObject({ former: 0, lost: 0 })
    })

    it('is refused to a secret that opens nothing, and left as it is', async () => {
      const before = await bytes()
      await expect(openWith(OTHER)).rejects.toMatchObject({
        code: 'store-unavailable',
        message: expect.stringMatching(
          /opens nothing in it.*Put the former one back, or add it to SIGNPOST_OLD_SECRETS/,
        ),
      })
      expect(await bytes()).toEqual(before)
    })

    it('is refused to a secret that does not open the key, whatever else it opens', async () => {
      await openWith(NEW, OLD)
      await expect(openWith(OLD)).rejects.toThrow(/but not the key that people are known by/)
    })

    describe('with a secret that is missing', () => {
      /** The key is sealed anew at once; the rest is not, when the former secret is taken away too early. */
      const openTooEarly = async (): Promise<Store> => {
        await openWith(NEW, OLD)
        return openWith(NEW)
      }

      it('is counted, and new requests are taken beside it', async () => {
        const store = await openTooEarly()
        const { current, lost } = await store.sealed.count()
        expect([current, lost > 5]).toEqual([1, true])
        expect(await askFor(store, 'newcomer')).toMatchObject({ kind: 'filed' })
        expect(await store.handoffs.find({ id: 'newcomer' })).toMatchObject({ isLocked: false, person: 'newcomer' })
        expect(await store.sealed.reseal()).toBe(0)
        expect((await store.sealed.count()).lost).toBe(lost)
      })

      it('is kept byte for byte through whatever happens to a request, and read again when the secret is back', async () => {
        const before = (await bytes())['requests']
        const store = await openTooEarly()
        const locked = await store.handoffs.find({ id: ANNA })
        expect(locked).toMatchObject({ isLocked: true, person: null, details: null, claimedBy: null })
        await store.retention.sweep(MONDAY_9)
        for (const message of await store.outbox.take(100, 1000, 'anybody')) {
          const request = await store.handoffs.find({ id: message.request })
          if (!request) throw new Error('The request is gone.')
          const outcome = outcomeOf(message, { kind: 'unknown' }, rulesAt(MONDAY_9), 0)
          // Also a message to the person waits, though nobody knows whom it is for.
          expect([message.key, isNeeded(message, request)]).toEqual([message.key, true])
          await store.outbox.settle(message, outcome, now => afterSending(message, outcome, now, rulesAt(MONDAY_9)))
        }
        await store.handoffs.change(ANNA, now => cancel(now, rulesAt(MONDAY_9)))
        expect((await bytes())['requests']).toEqual(before)
        const back = await openWith(NEW, OLD)
        expect(await back.handoffs.find({ id: ANNA })).toMatchObject({
          isLocked: false,
          person: ANNA,
          phase: 'cancelled',
        })
      })

      it('does not keep somebody from claiming, nor from being forgotten', async () => {
        const store = await openTooEarly()
        expect(await store.handoffs.change(ANNA, now => claim(now, 'slack/BEN', rulesAt(MONDAY_9)))).toMatchObject({
          kind: 'changed',
        })
        expect(await store.handoffs.find({ id: ANNA })).toMatchObject({ claimedBy: 'slack/BEN', isLocked: true })
        await store.privacy.forget('slack', ANNA)
        expect(await rows(`select person, sealed_person, sealed_details from requests`)).toEqual([
          { person: null, sealed_person: null, sealed_details: null },
        ])
      })

      it('does not keep a dialog from beginning anew, nor abandoned turns from being found behind others', async () => {
        const old = await openWith(OLD)
        for (let at = 0; at < 25; at += 1) await old.turns.claim(turnOf(`locked-${at}`))
        const store = await openTooEarly()
        await store.turns.claim(turnOf('mine'))
        const found = await store.turns.abandoned(MONDAY_9 + 1, ['slack'])
        expect(found.map(({ id }) => id)).toEqual(['mine'])
        const key = { platform: 'slack', conversation: 'C1', person: ANNA } as const
        expect((await store.memories.recall(key)).dialog).toBeNull()
        expect(await store.dialogs.write(key, 'anew', 0)).toBe(true)
        expect((await store.memories.recall(key)).dialog).toMatchObject({ state: 'anew' })
      })
    })
  })
}
