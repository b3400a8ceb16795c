import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { toIntentId } from '../../src/core/model/intent.ts'
import type { ConversationKey } from '../../src/core/model/turn.ts'
import { toAccountName, type Account, type AccountName } from '../../src/core/model/staff.ts'
import type { Store } from '../../src/store/open.ts'
import { KEPT_FOR_MS } from '../../src/core/model/kept-for.ts'
import type { StoreUnderTest } from './store.ts'
import { endTurn, keepQuestion, noteTurn } from '../fixtures/end-turn.ts'

const START_MS = Date.UTC(2026, 10, 23, 9)

/** What every store must do for staff. */
export function staffStoreContract({ name, open, make, empty }: StoreUnderTest): void {
  describe(`A store for staff on ${name}`, () => {
    let nowMs = START_MS
    let store: Store
    let other: Store

    beforeAll(async () => {
      await make()
      await (await open(() => nowMs)).close()
    })
    beforeEach(async () => {
      nowMs = START_MS
      await empty()
      store = await open(() => nowMs)
      other = await open(() => nowMs)
    })
    afterEach(async () => void (await Promise.all([store.close(), other.close()])))

    describe('of accounts', () => {
      it('gives a name to one of two who want it', async () => {
        const { accounts } = store.staff
        const made = await Promise.all([accounts.add(account('anna')), other.staff.accounts.add(account('anna'))])
        expect(made.toSorted()).toEqual([false, true])
        expect(await accounts.find(named('anna'))).toEqual(account('anna'))
        expect(await accounts.find(named('nobody'))).toBeNull()
      })

      it('never loses its last active admin', async () => {
        const { accounts } = store.staff
        await accounts.add(account('anna', 'admin'))
        await accounts.add(account('ben', 'editor'))
        expect(await accounts.change(named('anna'), { role: 'editor' })).toBe(false)
        expect(await accounts.change(named('anna'), { isActive: false })).toBe(false)
        expect(await accounts.change(named('ben'), { role: 'admin' })).toBe(true)
        expect(await accounts.change(named('anna'), { isActive: false })).toBe(true)
        expect(await accounts.change(named('ben'), { role: 'viewer' })).toBe(false)
        expect((await accounts.list()).map(one => `${one.name} ${one.role} ${one.isActive}`)).toEqual([
          'anna admin false',
          'ben admin true',
        ])
      })
    })

    describe('of the door', () => {
      it('knows a session until it is closed, or all of its account are', async () => {
        const { sessions, accounts } = store.staff
        const anna = account('anna', 'admin')
        await accounts.add(anna)
        const session = { account: named('anna'), openedAtMs: nowMs, seenAtMs: nowMs }
        for (const id of ['a', 'b', 'c']) await sessions.open({ ...session, id })
        await sessions.seen('a', nowMs + 5)
        expect(await other.staff.sessions.find('a')).toEqual({
          session: { ...session, id: 'a', seenAtMs: nowMs + 5 },
          account: anna,
        })
        await sessions.close('a')
        expect(await sessions.find('a')).toBeNull()
        await sessions.closeAll(named('anna'))
        expect([await sessions.find('b'), await sessions.find('c')]).toEqual([null, null])
      })

      it('knows an invitation until it ends, is withdrawn, or another takes its place', async () => {
        const { invitations, accounts } = store.staff
        await accounts.add(account('anna', 'admin'))
        const joins = { purpose: 'join', account: named('ben'), role: 'editor', madeBy: named('anna') } as const
        const invitation = { ...joins, id: 'x', expiresAtMs: nowMs + 10 }
        expect(await invitations.add(invitation)).toBe(true)
        expect(await other.staff.invitations.find('x', nowMs)).toEqual(invitation)
        expect(await invitations.find('x', nowMs + 10)).toBeNull()
        expect(await invitations.add({ ...invitation, id: 'y' })).toBe(true)
        expect(await invitations.list(nowMs)).toEqual([{ ...invitation, id: 'y' }])
        expect([await invitations.withdraw('y'), await invitations.withdraw('y')]).toEqual([true, false])
        expect(await invitations.list(nowMs)).toEqual([])
      })

      it('makes an account by an invitation, or gives it a new password and signs it out', async () => {
        const { invitations, accounts, sessions } = store.staff
        await accounts.add(account('anna', 'admin'))
        const joins = { purpose: 'join', account: named('ben'), role: 'editor', madeBy: named('anna') } as const
        await invitations.add({ ...joins, id: 'x', expiresAtMs: nowMs + 10 })
        const keys = { name: named('boss'), passwordHash: 'new', formKey: 'key' }
        expect(await invitations.use('x', keys, nowMs)).toMatchObject({
          account: { name: 'ben', role: 'editor', passwordHash: 'new', createdAtMs: nowMs },
        })
        expect(await invitations.add({ ...joins, id: 'y', expiresAtMs: nowMs + 10 })).toBe(false)
        await sessions.open({ id: 's', account: named('ben'), openedAtMs: nowMs, seenAtMs: nowMs })
        await invitations.add({ ...joins, purpose: 'reset', id: 'z', expiresAtMs: nowMs + 10 })
        await invitations.use('z', { ...keys, passwordHash: 'newer' }, nowMs)
        expect([(await accounts.find(named('ben')))?.passwordHash, await sessions.find('s')]).toEqual(['newer', null])
      })

      it('counts attempts of the last minutes, over all instances, until they are cleared', async () => {
        const admit = (from: Store, key: string, sinceMs: number): Promise<boolean> =>
          from.staff.attempts.admit([{ key, most: 2 }], sinceMs, nowMs)
        expect([await admit(store, 'k', 0), await admit(other, 'k', 0)]).toEqual([true, true])
        expect([await admit(store, 'k', 0), await admit(store, 'l', 0)]).toEqual([false, true])
        expect(await admit(store, 'k', nowMs)).toBe(true)
        await store.staff.attempts.clear('k')
        expect(await admit(store, 'k', 0)).toBe(true)
      })

      it('tells what was done last, newest first', async () => {
        const entry = { who: 'anna', did: 'published', about: 'edition 2', detail: '' }
        for (const atMs of [1, 2, 3]) await store.staff.audit.note({ ...entry, atMs })
        expect((await store.staff.audit.last(2, 10)).map(({ atMs }) => atMs)).toEqual([3, 2])
        expect((await store.staff.audit.last(9, 3)).map(({ atMs }) => atMs)).toEqual([2, 1])
      })

      it('finds what was done by somebody, of a kind, or about something, a page at a time', async () => {
        const { audit } = store.staff
        const entry = { who: 'anna', did: 'published', about: 'version 1', detail: '' }
        await audit.note({ ...entry, atMs: 1 })
        await audit.note({ ...entry, atMs: 2, did: 'renamed', about: 'fees', detail: 'to Prices_100%' })
        await audit.note({ ...entry, atMs: 2, who: 'ben', about: 'version 2' })
        const any = { who: null, did: null, text: null }
        const found = async (filter: object, page = { count: 9, skip: 0 }): Promise<readonly string[]> =>
          (await audit.find({ ...any, ...filter }, page)).map(({ about }) => about)
        expect(await found({})).toEqual(['version 2', 'fees', 'version 1'])
        expect(await found({}, { count: 1, skip: 1 })).toEqual(['fees'])
        expect(await found({ who: 'ben' })).toEqual(['version 2'])
        expect(await found({ did: 'published' })).toEqual(['version 2', 'version 1'])
        expect(await found({ text: 'prices_100%' })).toEqual(['fees'])
        expect(await found({ text: 's_1' })).toEqual(['fees'])
        expect(await found({ text: '%' })).toEqual(['fees'])
        expect(await audit.deeds()).toEqual(['published', 'renamed'])
      })
    })

    describe('of drafts', () => {
      const change = { path: 'a.md', text: 'one', basedOn: 1, editor: 'anna' }

      it('saves over the version that was read, and for one of two', async () => {
        const { drafts } = store.editing
        expect(await drafts.save(change, 0)).toMatchObject({ version: 1, savedAtMs: nowMs, isOpen: true })
        const both = await Promise.all([
          drafts.save({ ...change, text: 'two' }, 1),
          other.editing.drafts.save({ ...change, text: 'three', editor: 'ben' }, 1),
        ])
        expect(both.filter(saved => saved === null)).toHaveLength(1)
        expect(await drafts.save(change, 1)).toBeNull()
        expect(await drafts.at({ path: 'a.md', version: 1 })).toMatchObject({ text: 'one' })
        expect((await drafts.find('a.md'))?.version).toBe(2)
        expect((await drafts.versions('a.md', 9)).map(({ version }) => version)).toEqual([2, 1])
        expect(await drafts.versions('b.md', 9)).toEqual([])
      })

      it('lists the last versions, and closes only what is still as it was', async () => {
        const { drafts } = store.editing
        await drafts.save(change, 0)
        await drafts.save({ ...change, path: 'b.md', text: null }, 0)
        await drafts.save({ ...change, path: 'b.md' }, 1)
        await drafts.close(
          [
            { path: 'a.md', version: 1 },
            { path: 'b.md', version: 1 },
          ],
          'anna',
        )
        expect(await drafts.list()).toMatchObject([
          { path: 'a.md', version: 2, isOpen: false },
          { path: 'b.md', version: 2, isOpen: true },
        ])
        expect(await drafts.find('a.md')).toMatchObject({ isOpen: false, version: 2 })
        expect(await drafts.save(change, 0)).toBeNull()
        expect(await drafts.save(change, 2)).toMatchObject({ version: 3, isOpen: true })
      })

      it('keeps a few hundred versions of a file', async () => {
        const { drafts } = store.editing
        for (let version = 0; version < 210; version++) await drafts.save(change, version)
        expect(await drafts.at({ path: 'a.md', version: 10 })).toBeNull()
        expect(await drafts.at({ path: 'a.md', version: 11 })).not.toBeNull()
      })

      it('keeps what two typed at once', async () => {
        const aside = { path: 'a.md', editor: 'ben', text: 'mine', over: 3 }
        await store.editing.conflictCopies.keep({ ...aside, text: 'older' })
        await store.editing.conflictCopies.keep(aside)
        expect(await other.editing.conflictCopies.find('a.md', 'ben')).toEqual(aside)
        expect(await store.editing.conflictCopies.find('a.md', 'anna')).toBeNull()
        expect(await store.editing.conflictCopies.list('ben')).toEqual([aside])
        await store.editing.conflictCopies.drop('a.md', 'ben')
        expect(await store.editing.conflictCopies.list('ben')).toEqual([])
      })
    })

    describe('of the gate', () => {
      it('keeps golden questions in order', async () => {
        const { golden } = store.editing
        await golden.add({ id: '2', question: 'first', expects: toIntentId('fees') })
        nowMs += 1
        await golden.add({ id: '1', question: 'second', expects: null })
        expect((await golden.list()).map(({ question }) => question)).toEqual(['first', 'second'])
        await golden.remove('2')
        expect(await golden.list()).toEqual([{ id: '1', question: 'second', expects: null }])
      })

      it('lets one make a report, and everybody read it', async () => {
        const { reports } = store.editing
        const begun = await Promise.all([reports.begin('k', nowMs, 0), other.editing.reports.begin('k', nowMs, 0)])
        expect(begun.toSorted()).toEqual([false, true])
        expect(await reports.find('k')).toEqual({ report: null, begunAtMs: nowMs })
        expect(await reports.begin('k', nowMs + 9, nowMs)).toBe(true)
        await reports.finish('k', '{}')
        expect(await other.editing.reports.find('k')).toMatchObject({ report: '{}' })
        expect(await reports.begin('k', nowMs + 99, nowMs + 90)).toBe(false)
      })

      it('settles a proposal once', async () => {
        const { proposals } = store.editing
        const accepted = [{ key: 'replay', reason: 'meant' }]
        const proposal = {
          id: 'p',
          files: [{ path: 'a.md', version: 3 }],
          hash: 'h',
          basedOn: 4,
          note: 'why',
          accepted,
          editor: 'anna',
          proposedAtMs: nowMs,
          assignedTo: 'paul',
          yesFrom: null,
        }
        await proposals.add(proposal)
        expect(await proposals.find('p')).toEqual({ ...proposal, ended: null })
        expect(await proposals.list()).toEqual([{ ...proposal, ended: null }])
        const ended = { how: 'sent back', by: 'paul', atMs: nowMs, reason: 'too long' } as const
        const settled = await Promise.all([
          proposals.settle('p', ended),
          other.editing.proposals.settle('p', { ...ended, how: 'published' }),
        ])
        expect(settled.toSorted()).toEqual([false, true])
        expect(await proposals.list()).toEqual([])
        expect(await proposals.ended(1)).toMatchObject([{ id: 'p', ended: { by: 'paul', atMs: nowMs } }])
      })

      it('keeps what is said of a proposal, on the whole and on a field', async () => {
        const { proposals } = store.editing
        const whole = { proposal: 'p', who: 'paul', atMs: nowMs, about: null, text: 'Good.' }
        const field = { ...whole, atMs: nowMs + 1, about: { path: 'a.md', field: 'Answer' }, text: 'Shorter?' }
        await proposals.comment(field)
        await proposals.comment(whole)
        await proposals.comment({ ...whole, proposal: 'q' })
        expect(await other.editing.proposals.comments('p')).toEqual([whole, field])
      })
    })

    describe('of instances', () => {
      const smoke = { question: 'how much is it', isFine: true }

      it('tells what each serves, until it leaves or is not heard of', async () => {
        await store.serving.report({ id: 'a', edition: 1, failed: null, smoke: null })
        await other.serving.report({ id: 'b', edition: 1, failed: 2, smoke })
        await store.serving.report({ id: 'a', edition: 2, failed: null, smoke })
        expect(await other.serving.list(nowMs)).toEqual([
          { id: 'a', edition: 2, failed: null, smoke },
          { id: 'b', edition: 1, failed: 2, smoke },
        ])
        await store.serving.leave('a')
        expect((await store.serving.list(nowMs)).map(({ id }) => id)).toEqual(['b'])
        expect(await store.serving.list(nowMs + 1)).toEqual([])
      })

      it('says once that all have reached an edition', async () => {
        const said = await Promise.all([store.serving.reach(2), other.serving.reach(2), store.serving.reach(3)])
        expect(said.filter(Boolean)).toHaveLength(2)
        expect(await store.serving.reach(3)).toBe(false)
      })
    })

    describe('of figures', () => {
      const fees = toIntentId('fees')
      const hours = toIntentId('hours')
      if (!fees || !hours) throw new Error('The fixture is broken.')

      it('counts by day and by intent', async () => {
        const entry = { platform: 'slack', edition: 1, outcome: 'answer', intents: [fees], atMs: nowMs } as const
        await noteTurn(store, { ...entry, turn: '1' })
        await noteTurn(store, { ...entry, turn: '2' })
        await noteTurn(store, { ...entry, turn: '3', outcome: 'clarify', intents: [fees, hours] })
        await noteTurn(store, { ...entry, turn: '4', atMs: nowMs - 2 * 86_400_000 })
        await store.feedback.note({ turn: '5', intent: fees, verdict: 'helpful', edition: 1, atMs: nowMs })
        await store.feedback.note({ turn: '5', intent: fees, verdict: 'helpful', edition: 1, atMs: nowMs })
        await store.feedback.note({ turn: '6', intent: hours, verdict: 'unhelpful', edition: 1, atMs: nowMs })
        const day = Math.floor(nowMs / 86_400_000)
        expect(await store.figures.byDay(nowMs - 1000)).toEqual(
          expect.arrayContaining([
            { day, platform: 'slack', outcome: 'answer', count: 2 },
            { day, platform: 'slack', outcome: 'clarify', count: 1 },
          ]),
        )
        expect(await store.figures.byIntent(0)).toEqual([
          { intent: 'fees', answered: 3, offered: 1, helpful: 1, unhelpful: 0 },
          { intent: 'hours', answered: 0, offered: 1, helpful: 0, unhelpful: 1 },
        ])
      })

      it('counts what became of an intent’s answers in a span of time and of editions', async () => {
        const entry = { platform: 'slack', edition: 2, intents: [fees], atMs: nowMs } as const
        const outcomes = ['answer', 'answer', 'clarify', 'fallback', 'status', 'prompt'] as const
        for (const outcome of outcomes) await noteTurn(store, { ...entry, outcome, turn: `${outcome}${Math.random()}` })
        await noteTurn(store, { ...entry, turn: 'old', outcome: 'answer', edition: 1 })
        await noteTurn(store, { ...entry, turn: 'late', outcome: 'answer', atMs: nowMs + 10 })
        const said = { intent: fees, edition: 2, atMs: nowMs } as const
        await store.feedback.note({ ...said, turn: 'f', verdict: 'unhelpful' })
        await store.feedback.note({ ...said, turn: 'g', verdict: 'helpful' })
        await store.feedback.note({ ...said, turn: 'h', verdict: 'helpful', edition: 3 })
        const span = { fromMs: nowMs, untilMs: nowMs + 10, firstEdition: 2, lastEdition: 2 }
        expect(await store.figures.outcomes(span)).toEqual([
          { intent: 'fees', answered: 2, helpful: 1, unhelpful: 1, handoffs: 2, unknown: 1 },
        ])
        expect(await store.figures.outcomes({ ...span, firstEdition: 4, lastEdition: 4 })).toEqual([])
      })

      it('keeps what somebody said of the last question of theirs that it can be about', async () => {
        const key: ConversationKey = { platform: 'slack', conversation: 'c', person: randomUUID() }
        const asked = { ...key, question: 'q', intents: [fees, hours], atMs: nowMs } as const
        await keepQuestion(store, { ...asked, turn: 'a', outcome: 'clarify' })
        await keepQuestion(store, { ...asked, turn: 'b', outcome: 'answer', intents: [hours], atMs: nowMs + 1 })
        const judged = { ...key, verdict: 'taken', intents: [fees], atMs: nowMs + 2 } as const
        await endTurn(store, { judged })
        await endTurn(store, { judged: { ...judged, person: 'another', intents: [] } })
        await endTurn(store, { judged: { ...judged, verdict: 'unhelpful', intents: [hours] } })
        await endTurn(store, { judged: { ...judged, verdict: 'none', intents: [], atMs: nowMs + 48 * 3_600_000 } })
        expect(await store.inbox.last(2)).toMatchObject([
          { turn: expect.anything(), intents: ['hours'], verdict: 'unhelpful', taken: [] },
          { verdict: 'taken', taken: ['fees'] },
        ])
      })

      it('notes that an answer helped and that a therapist was asked for, beside all else, of the last question', async () => {
        const key: ConversationKey = { platform: 'slack', conversation: 'c', person: randomUUID() }
        const asked = { ...key, question: 'q', intents: [fees] } as const
        await keepQuestion(store, { ...asked, turn: 'a', outcome: 'answer', atMs: nowMs })
        await keepQuestion(store, { ...asked, turn: 'b', outcome: 'fallback', intents: [], atMs: nowMs + 1 })
        const judged = { ...key, intents: [fees], atMs: nowMs + 2 }
        await endTurn(store, { judged: { ...judged, verdict: 'unhelpful' } })
        await endTurn(store, { judged: { ...judged, verdict: 'helpful' } })
        await endTurn(store, { judged: { ...judged, verdict: 'handed-over', intents: [] } })
        expect(await store.inbox.last(2)).toMatchObject([
          { isHelped: false, isHandedOver: true, verdict: null },
          { isHelped: true, isHandedOver: false, verdict: 'unhelpful' },
        ])
      })

      it('notes that staff have seen to questions, and takes it back', async () => {
        const key: ConversationKey = { platform: 'slack', conversation: 'c', person: randomUUID() }
        const asked = { ...key, question: 'q', outcome: 'fallback', intents: [] } as const
        await keepQuestion(store, { ...asked, turn: 'a', atMs: nowMs })
        await keepQuestion(store, { ...asked, turn: 'b', atMs: nowMs + 1 })
        const [, first] = await store.inbox.last(2)
        const settled = { how: 'added', intent: fees, by: 'anna', atMs: nowMs + 2 } as const
        await store.inbox.settle([first?.turn ?? ''], settled)
        expect((await store.inbox.last(2)).map(one => one.settled)).toEqual([null, settled])
        await store.inbox.settle([first?.turn ?? ''], null)
        await store.inbox.settle([], settled)
        expect((await store.inbox.last(2)).map(one => one.settled)).toEqual([null, null])
      })

      it('tells what staff and whoever sits at the terminal ask from what visitors ask', async () => {
        const key: ConversationKey = { platform: 'slack', conversation: 'c', person: randomUUID() }
        const asked = { ...key, question: 'q', outcome: 'fallback', intents: [] } as const
        await keepQuestion(store, { ...asked, turn: 'a', atMs: nowMs })
        await keepQuestion(store, { ...asked, turn: 'b', atMs: nowMs + 1, person: 'visitor' })
        await keepQuestion(store, { ...asked, turn: 'c', atMs: nowMs + 2, platform: 'terminal' })
        await endTurn(store, { staff: key })
        await endTurn(store, { staff: key })
        expect((await store.inbox.last(3)).map(({ isTry }) => isTry)).toEqual([true, false, true])
        await store.privacy.forget('slack', key.person)
        await keepQuestion(store, { ...asked, turn: 'd', atMs: nowMs + 3 })
        expect(await store.inbox.last(1)).toMatchObject([{ isTry: false }])
      })

      it('keeps redacted questions, newest first, until the person or time forgets them', async () => {
        const key: ConversationKey = { platform: 'slack', conversation: 'c', person: randomUUID() }
        const kept = { ...key, question: 'what does it cost', outcome: 'answer', intents: [fees] } as const
        await keepQuestion(store, { ...kept, turn: 'a', atMs: nowMs })
        await keepQuestion(store, { ...kept, turn: 'a', atMs: nowMs })
        await keepQuestion(store, { ...kept, turn: 'b', question: 'opening hours', atMs: nowMs + 1, person: 'other' })
        expect((await store.inbox.last(5)).map(one => one.question)).toEqual(['opening hours', 'what does it cost'])
        expect((await store.privacy.kept('slack', key.person)).questions).toMatchObject({ count: 1, sinceMs: nowMs })
        await store.privacy.forget('slack', key.person)
        expect(await store.inbox.last(5)).toHaveLength(1)
        await store.retention.sweep(nowMs + 1 + KEPT_FOR_MS.questions)
        expect(await store.inbox.last(5)).toEqual([])
      })
    })
  })
}

function named(text: string): AccountName {
  const name = toAccountName(text)
  if (!name) throw new Error(`${text} is no name`)
  return name
}

function account(text: string, role: Account['role'] = 'editor'): Account {
  return { name: named(text), role, isActive: true, passwordHash: 'h', formKey: 'f', createdAtMs: START_MS }
}
