import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ask, cancel, edit, REOPEN_MS } from '../../src/core/handoff/ask.ts'
import { codeOf } from '../../src/core/handoff/code.ts'
import type { TakenMessage } from '../../src/core/handoff/outbox-message.ts'
import type { HandoffRequest } from '../../src/core/model/handoff-request.ts'
import { afterSending } from '../../src/core/handoff/send.ts'
import type { Filed } from '../../src/core/handoff/store.ts'
import { release } from '../../src/core/handoff/pass-on.ts'
import { claim, finish } from '../../src/core/handoff/work.ts'
import type { Store } from '../../src/store/open.ts'
import { KEPT_FOR_MS } from '../../src/core/model/kept-for.ts'
import { ASKING, MINUTE, MONDAY_9, rulesAt } from '../fixtures/handoff.ts'
import type { StoreUnderTest } from './store.ts'

const ANNA = 'slack/ANNA'

/** What every store must do with requests for a human being. */
export function handoffStoreContract({ name, open, make, empty }: StoreUnderTest): void {
  describe(`Requests for a human being on ${name}`, () => {
    let nowMs = MONDAY_9
    let opened: Store[] = []
    let store: Store
    let filings = 0

    async function another(): Promise<Store> {
      const next = await open(() => nowMs)
      opened.push(next)
      return next
    }

    const closeAll = async (): Promise<void> => {
      await Promise.all(opened.splice(0).map(one => one.close()))
    }

    beforeAll(async () => {
      await make()
      await (await open(() => nowMs)).close()
    })
    beforeEach(async () => {
      nowMs = MONDAY_9
      opened = []
      await empty()
      store = await another()
    })
    afterEach(closeAll)

    const file = (person: string | null = 'U1', by = store, number = (filings += 1)): Promise<Filed> =>
      by.handoffs.file(
        code => ask({ ...ASKING, id: `r${number}`, code, person }, rulesAt(nowMs)),
        () => codeOf((filings += 1)),
      )

    const sent = (message: TakenMessage, by = store): Promise<void> =>
      by.outbox.settle(message, { kind: 'sent', ref: 'm1' }, now =>
        afterSending(message, { kind: 'sent', ref: 'm1' }, now, rulesAt(nowMs)),
      )

    const phaseOf = async (request: HandoffRequest): Promise<string | undefined> =>
      (await store.handoffs.find({ id: request.id }))?.phase

    const takeAll = async (by = store): Promise<readonly TakenMessage[]> => by.outbox.take(100, 15_000, 'anybody')

    describe('filing', () => {
      it('gives back what was filed, by id, by code and by person, also after a restart', async () => {
        const { kind, request } = await file()
        expect(kind).toBe('filed')
        await closeAll()
        const next = await another()
        for (const by of [{ id: request.id }, { code: request.code }])
          expect(await next.handoffs.find(by)).toEqual(request)
        expect(await next.handoffs.latest('request', { platform: 'slack', person: 'U1' })).toEqual(request)
        expect(await next.handoffs.latest('request', { platform: 'discord', person: 'U1' })).toBeNull()
      })

      it('keeps one open request a person, whoever files at the same moment', async () => {
        const others = [store, await another(), await another()]
        const filed = await Promise.all(
          Array.from({ length: 12 }, (_, at) => file('U1', others[at % others.length] ?? store)),
        )
        expect(filed.filter(({ kind }) => kind === 'filed')).toHaveLength(1)
        expect(new Set(filed.map(({ request }) => request.id)).size).toBe(1)
        expect(await takeAll()).toHaveLength(1)
      })

      it('lets a person ask again once the last request is closed', async () => {
        const { request } = await file()
        await store.handoffs.change(request.id, now => cancel(now, rulesAt(nowMs)))
        expect((await file()).kind).toBe('filed')
      })

      it('gives no code twice, and takes another where one is taken', async () => {
        const codes = [codeOf(7), codeOf(7), codeOf(8)]
        const fileWith = (id: string): Promise<Filed> =>
          store.handoffs.file(
            code => ask({ ...ASKING, id, code, person: id }, rulesAt(nowMs)),
            () => codes.shift() ?? '',
          )
        expect((await fileWith('a')).request.code).toBe(codeOf(7))
        expect((await fileWith('b')).request.code).toBe(codeOf(8))
      })

      it('files drills for nobody, as many as one likes', async () => {
        const drill = (id: string): Promise<Filed> =>
          store.handoffs.file(
            code => ask({ ...ASKING, kind: 'drill', id, code, person: null, details: null }, rulesAt(nowMs)),
            () => codeOf((filings += 1)),
          )
        expect([(await drill('a')).kind, (await drill('b')).kind]).toEqual(['filed', 'filed'])
        expect(await store.handoffs.latest('drill', null)).toMatchObject({ kind: 'drill', person: null })
      })
    })

    describe('changing', () => {
      it('lets one of fifty claim it', async () => {
        const others = await Promise.all([another(), another()])
        const { request } = await file()
        const outcomes = await Promise.all(
          Array.from({ length: 50 }, (_, at) => {
            const by = [store, ...others][at % 3] ?? store
            return by.handoffs.change(request.id, now => claim(now, `slack/T${at}`, rulesAt(nowMs)))
          }),
        )
        expect(outcomes.filter(({ kind }) => kind === 'changed')).toHaveLength(1)
        const winner = outcomes.findIndex(({ kind }) => kind === 'changed')
        expect(await store.handoffs.find({ id: request.id })).toMatchObject({ claimedBy: `slack/T${winner}` })
        expect((await store.audit.of(request.id)).filter(({ action }) => action === 'claimed')).toHaveLength(1)
      })

      it('writes request, messages and who did it, or nothing', async () => {
        const { request } = await file()
        const fails = store.handoffs.change(request.id, now => {
          const change = claim(now, ANNA, rulesAt(nowMs))
          if (typeof change === 'string') return change
          const [message] = change.messages
          // A message about a request that is not there cannot be written, and takes all the others with it.
          const lost = message ? [{ ...message, key: 'lost', request: 'nobody' }] : []
          return { ...change, messages: [...change.messages, ...lost] }
        })
        await expect(fails).rejects.toMatchObject({ code: 'store-unavailable' })
        expect(await phaseOf(request)).toBe('asked')
        nowMs += 10_000
        expect(new Set((await takeAll()).map(({ task }) => task.kind))).toEqual(new Set(['tell', 'card']))
        expect((await store.audit.of(request.id)).map(({ action }) => action)).toEqual(['asked'])
      })

      it('says why nothing was changed', async () => {
        const { request } = await file()
        await store.handoffs.change(request.id, now => claim(now, ANNA, rulesAt(nowMs)))
        const again = await store.handoffs.change(request.id, now => claim(now, 'slack/BEN', rulesAt(nowMs)))
        expect(again).toMatchObject({ kind: 'refused', why: 'taken', request: { claimedBy: ANNA } })
        expect(await store.handoffs.change('nowhere', () => 'nothing')).toMatchObject({ why: 'unknown', request: null })
      })

      it('finds what is due for more people, and nothing else', async () => {
        const { request } = await file()
        expect(await store.handoffs.overdue()).toEqual([])
        nowMs += 15 * MINUTE
        expect(await store.handoffs.overdue()).toEqual([request.id])
        await store.handoffs.change(request.id, now => claim(now, ANNA, rulesAt(nowMs)))
        expect(await store.handoffs.overdue()).toEqual([])
      })
    })

    describe('the list of requests', () => {
      it('has the open ones by age, counts who waits, and keeps those that ended apart', async () => {
        const filed: HandoffRequest[] = []
        for (const person of ['U1', 'U2', 'U3']) {
          filed.push((await file(person)).request)
          nowMs += 1000
        }
        const [claimed, waiting, done] = filed.map(({ id }) => id)
        for (const id of [claimed, done]) await store.handoffs.change(id ?? '', now => claim(now, ANNA, rulesAt(nowMs)))
        await store.handoffs.change(done ?? '', now =>
          finish(now, ANNA, 'in-touch', rulesAt(nowMs, { undoMs: 10_000 })),
        )
        expect((await store.requestList.open()).map(({ id }) => id)).toEqual([claimed, waiting])
        expect(await store.requestList.waiting()).toBe(1)
        const closed = await store.requestList.closedSince(nowMs)
        expect(closed).toMatchObject([{ id: done, undo: { untilMs: nowMs + 10_000, unreachedAtMs: null } }])
        expect(await store.requestList.closedSince(nowMs + 1)).toEqual([])
      })

      it('says again what staff did once more, and only that', async () => {
        const { request } = await file()
        const tells = async (): Promise<readonly (readonly [string, number])[]> =>
          (await takeAll()).flatMap(({ task, version }) =>
            task.kind === 'tell' ? [[task.what, version] as const] : [],
          )
        await store.outbox.drop(`${request.id}/1/tell/receipt`)
        await store.handoffs.change(request.id, now => claim(now, ANNA, rulesAt(nowMs)))
        expect(await tells()).toEqual([['claimed', 0]])
        await store.handoffs.change(request.id, now => release(now, { from: ANNA, by: ANNA }, rulesAt(nowMs)))
        await store.handoffs.change(request.id, now => claim(now, ANNA, rulesAt(nowMs)))
        nowMs += 15_000
        expect(new Map(await tells())).toEqual(
          new Map([
            ['claimed', 1],
            ['released', 0],
          ]),
        )
      })
    })

    describe('messages', () => {
      it.each([90, 3600])('hands out what was put off by a clock %i s ahead, once it is put right', async seconds => {
        nowMs += seconds * 1000
        await file()
        const [held] = await takeAll()
        nowMs -= seconds * 1000
        expect((await takeAll()).map(({ key }) => key)).toContain(held?.key)
        expect(await takeAll()).toEqual([])
      })

      it('are taken when they are due, and by one of many', async () => {
        const others = await Promise.all([another(), another()])
        for (let at = 0; at < 20; at += 1) await file(`U${at}`)
        const taken = await Promise.all([store, ...others].map(one => one.outbox.take(20, 15_000, 'anybody')))
        const keys = taken.flat().map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        const rest = await takeAll()
        expect(keys.length + rest.length).toBe(20)
        nowMs += 2000
        expect(await takeAll()).toHaveLength(20)
      })

      it('are taken by another when their taker died', async () => {
        await file()
        expect(await takeAll()).toHaveLength(1)
        nowMs += 14_999
        expect((await takeAll()).map(({ task }) => task.kind)).toEqual(['tell'])
        nowMs += 1
        expect((await takeAll()).map(({ task, attempt }) => [task.kind, attempt])).toEqual([['card', 2]])
      })

      it('are settled with the request', async () => {
        const { request } = await file()
        const [card] = await takeAll()
        if (!card) throw new Error('there is no card')
        expect(await store.outbox.refOf(card.key)).toBe('waiting')
        await sent(card)
        expect(await phaseOf(request)).toBe('delivered')
        expect(await store.outbox.refOf(card.key)).toEqual({ ref: 'm1' })
      })

      it('are not settled by who lost them', async () => {
        const { request } = await file()
        const [slow] = await takeAll()
        nowMs += 15_000
        const again = await takeAll()
        const quick = again.find(({ task }) => task.kind === 'card')
        if (!slow || !quick) throw new Error('there is no card')
        await sent(slow)
        expect(await phaseOf(request)).toBe('asked')
        await sent(quick)
        expect(await phaseOf(request)).toBe('delivered')
      })

      it('come again when they are to be tried again', async () => {
        await file()
        const [card] = await takeAll()
        if (!card) throw new Error('there is no card')
        await store.outbox.settle(card, { kind: 'again', dueAtMs: nowMs + 500, isLate: true }, () => 'nothing')
        expect(await takeAll()).toEqual([])
        nowMs += 500
        expect((await takeAll())[0]).toMatchObject({ key: card.key, attempt: 2, isLate: true, sinceMs: MONDAY_9 })
      })

      it('of a change go out once more when something changes while they are on their way', async () => {
        const { request } = await file()
        await Promise.all((await takeAll()).map(message => sent(message)))
        const change = (note: string): Promise<unknown> =>
          store.handoffs.change(request.id, now => edit(now, { contact: '', when: '', note }, rulesAt(nowMs)))
        await change('one')
        const [update] = await takeAll()
        if (!update) throw new Error('there is no update')
        await change('two')
        expect(await takeAll()).toEqual([])
        await sent(update)
        const [second] = await takeAll()
        expect(second).toMatchObject({ key: update.key })
        if (second) await sent(second)
        expect(await takeAll()).toEqual([])
      })

      it('are dropped when the person has heard it already', async () => {
        const { request } = await file()
        await store.outbox.drop(`${request.id}/1/tell/receipt`)
        nowMs += 10_000
        expect((await takeAll()).map(({ task }) => task.kind)).toEqual(['card'])
      })
    })

    describe('in the long run', () => {
      it('tells what was done in the order in which it was done, also by a clock that was put back', async () => {
        const { request } = await file()
        nowMs -= 3_600_000
        await store.handoffs.change(request.id, now => claim(now, ANNA, rulesAt(nowMs)))
        await store.handoffs.change(request.id, now => finish(now, ANNA, 'in-touch', rulesAt(nowMs)))
        const actions = (await store.audit.of(request.id)).map(({ action }) => action)
        expect(actions).toEqual(['asked', 'claimed', 'closed'])
      })

      it('tells a person what is kept, and forgets it; staff see the request withdrawn', async () => {
        const { request } = await file()
        await Promise.all((await takeAll()).map(message => sent(message)))
        expect((await store.privacy.kept('slack', 'U1')).requests).toEqual({ count: 1, sinceMs: nowMs, untilMs: null })
        await store.privacy.forget('slack', 'U1')
        expect((await store.privacy.kept('slack', 'U1')).requests.count).toBe(0)
        expect(await store.handoffs.find({ id: request.id })).toMatchObject({
          phase: 'cancelled',
          person: null,
          details: null,
        })
        expect((await takeAll()).map(({ task }) => task.kind)).toEqual(['update'])
        expect((await store.audit.of(request.id)).map(({ action, by }) => [action, by])).toEqual([
          ['asked', 'person'],
          ['deleted', 'person'],
        ])
      })

      it('deletes what was filled in a week after the end, the rest later, and nothing that is open', async () => {
        const { request } = await file()
        const still = await file('U2')
        await store.handoffs.change(request.id, now => claim(now, ANNA, rulesAt(nowMs)))
        await store.handoffs.change(request.id, now => finish(now, ANNA, 'in-touch', rulesAt(nowMs)))
        nowMs += REOPEN_MS - 1
        expect(await store.retention.sweep(nowMs)).toMatchObject({ details: 0, requests: 0 })
        nowMs += 1
        expect(await store.retention.sweep(nowMs)).toMatchObject({ details: 1, requests: 0 })
        expect(await store.handoffs.find({ id: request.id })).toMatchObject({ details: null, person: null })
        nowMs = MONDAY_9 + KEPT_FOR_MS.requests
        expect(await store.retention.sweep(nowMs)).toMatchObject({ requests: 1 })
        expect(await store.handoffs.find({ id: request.id })).toBeNull()
        expect(await store.handoffs.find({ id: still.request.id })).toEqual(still.request)
        expect(await store.audit.of(request.id)).not.toEqual([])
      })

      it('counts honestly', async () => {
        const { request } = await file()
        await file('U2')
        const withdrawn = await file('U3')
        await store.handoffs.change(withdrawn.request.id, now => cancel(now, rulesAt(nowMs)))
        const messages = await takeAll()
        for (const message of messages) if (message.request === request.id) await sent(message)
        nowMs += 4 * MINUTE
        await store.handoffs.change(request.id, now => claim(now, ANNA, rulesAt(nowMs)))
        expect(await store.handoffs.figures(MONDAY_9)).toMatchObject({
          asked: 3,
          delivered: 1,
          claimed: 1,
          withdrawn: 1,
          toHumanMs: [4 * MINUTE],
          waiting: 1,
          waitingSinceMs: MONDAY_9,
          sent: 1,
          dead: 0,
        })
        expect(await store.handoffs.figures(nowMs)).toMatchObject({ asked: 0, waiting: 1 })
      })
    })
  })
}
