import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { KEPT_FOR_MS } from '../../src/core/model/kept-for.ts'
import type { QuestionCard } from '../../src/core/model/question-card.ts'
import { toAccountName, type Account, type AccountName } from '../../src/core/model/staff.ts'
import type { Store } from '../../src/store/open.ts'
import type { StoreUnderTest } from './store.ts'

const START_MS = Date.UTC(2026, 10, 23, 9)
const ANNA = { platform: 'slack', person: 'U1ANNA' } as const

/** What every store must do for staff in chat: who they are there, and their cards. */
export function chatStoreContract({ name, open, make, empty, rows }: StoreUnderTest): void {
  describe(`A store for staff in chat on ${name}`, () => {
    let store: Store
    let other: Store

    beforeAll(async () => {
      await make()
      await (await open(() => START_MS)).close()
    })
    beforeEach(async () => {
      await empty()
      store = await open(() => START_MS)
      other = await open(() => START_MS)
      for (const one of ['anna', 'ben']) await store.staff.accounts.add(account(one))
    })
    afterEach(async () => void (await Promise.all([store.close(), other.close()])))

    const offer = (id: string, to: string): Promise<void> =>
      store.staff.identities.offer({ id, account: named(to), expiresAtMs: START_MS + 10 })

    it('joins one person by a code, once, in its time, and keeps them by pseudonym', async () => {
      const { identities } = store.staff
      await offer('one', 'anna')
      const joined = await Promise.all([
        identities.join('one', ANNA, START_MS),
        other.staff.identities.join('one', { ...ANNA, person: 'U2BEN' }, START_MS),
      ])
      expect(joined.filter(one => one !== null)).toHaveLength(1)
      await offer('two', 'anna')
      expect(await identities.join('two', ANNA, START_MS + 10)).toBeNull()
      expect((await identities.join('two', ANNA, START_MS))?.name).toBe('anna')
      expect((await other.staff.identities.accountOf(ANNA))?.name).toBe('anna')
      expect(JSON.stringify(await rows('select * from chat_identities'))).not.toContain('U1ANNA')
    })

    it('counts only the last code, the last account and the last identity', async () => {
      const { identities } = store.staff
      await offer('first', 'anna')
      await offer('second', 'anna')
      expect(await identities.join('first', ANNA, START_MS)).toBeNull()
      await identities.join('second', ANNA, START_MS)
      await offer('third', 'ben')
      await identities.join('third', ANNA, START_MS + 1)
      expect((await identities.accountOf(ANNA))?.name).toBe('ben')
      expect(await identities.of(named('anna'))).toEqual([])
      expect(await identities.of(named('ben'))).toEqual([{ platform: 'slack', joinedAtMs: START_MS + 1 }])
    })

    it('knows nobody whose account is closed, who left, or who is forgotten', async () => {
      const { identities, accounts } = store.staff
      await offer('one', 'anna')
      await identities.join('one', ANNA, START_MS)
      await accounts.change(named('anna'), { isActive: false })
      expect(await identities.accountOf(ANNA)).toBeNull()
      await accounts.change(named('anna'), { isActive: true })
      expect((await identities.accountOf(ANNA))?.name).toBe('anna')
      await store.privacy.forget('slack', ANNA.person)
      expect(await identities.accountOf(ANNA)).toBeNull()
      await offer('two', 'anna')
      await identities.join('two', ANNA, START_MS)
      await identities.leave(named('anna'), 'slack')
      expect(await identities.accountOf(ANNA)).toBeNull()
    })

    it('begins a round once over all instances, with its cards', async () => {
      const begun = await Promise.all([
        store.questionCards.begin('weekly/1', [card('a')], START_MS),
        other.questionCards.begin('weekly/1', [card('b')], START_MS),
      ])
      expect(begun.toSorted()).toEqual([false, true])
      expect(await store.questionCards.list(START_MS - 1)).toHaveLength(1)
      expect(await store.questionCards.list(START_MS)).toEqual([])
    })

    it('changes a card as it is, and lets one instance at a time show it', async () => {
      const { questionCards } = store
      await questionCards.begin('weekly/1', [card('a')], START_MS)
      const notes = ['x', 'y'].map(note =>
        questionCards.change('a', now => ({ ...now, note: now.note + note, turns: [...now.turns, note] })),
      )
      await Promise.all(notes)
      expect([...((await other.questionCards.find('a'))?.note ?? '')].toSorted()).toEqual(['x', 'y'])
      expect((await questionCards.find('a'))?.turns).toHaveLength(3)
      expect((await questionCards.change('a', () => null))?.id).toBe('a')
      expect(await questionCards.change('none', now => now)).toBeNull()
      const taken = await Promise.all([store, other].map(one => one.questionCards.takeUp('a', START_MS, START_MS + 5)))
      expect(taken.filter(one => one)).toHaveLength(1)
      expect(await questionCards.takeUp('a', START_MS + 5, START_MS + 9)).toBe(true)
      await questionCards.lay('a')
      expect(await other.questionCards.takeUp('a', START_MS, START_MS + 5)).toBe(true)
    })

    it('deletes cards and codes in their time', async () => {
      await store.questionCards.begin('weekly/1', [card('a')], START_MS)
      await offer('one', 'anna')
      await store.retention.sweep(START_MS + KEPT_FOR_MS.cards)
      expect(await store.questionCards.find('a')).toBeNull()
      expect(await store.questionCards.begin('weekly/1', [], START_MS)).toBe(true)
      expect(await rows('select * from join_codes')).toEqual([])
    })
  })
}

function card(id: string): QuestionCard {
  const place = { platform: 'slack', channel: 'C1', ref: null, shown: '' } as const
  const waiting = { phase: 'open', writing: null, edition: null, by: null, note: '' } as const
  return { id, toldAtMs: START_MS, turns: ['t'], nearest: null, places: [place], ...waiting, atMs: START_MS }
}

function named(text: string): AccountName {
  const name = toAccountName(text)
  if (!name) throw new Error(`${text} is no name`)
  return name
}

function account(text: string): Account {
  return { name: named(text), role: 'editor', isActive: true, passwordHash: 'h', formKey: 'f', createdAtMs: START_MS }
}
