import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CheckedDraft, ContentFile } from '../../src/core/model/draft.ts'
import { DIALOG_EXPIRES_MS } from '../../src/core/model/dialog.ts'
import { toIntentId, type IntentId } from '../../src/core/model/intent.ts'
import { NO_MEMORY, type Memory } from '../../src/core/model/memory.ts'
import { NOTHING_KEPT, type TurnEnd } from '../../src/core/model/turn-store.ts'
import { toUtterance, type ConversationKey, type Turn } from '../../src/core/model/turn.ts'
import type { Store, StoreSettings } from '../../src/store/open.ts'
import { KEPT_FOR_MS } from '../../src/core/model/kept-for.ts'
import { noteTurn, settleTurn } from '../fixtures/end-turn.ts'

/** A database, empty at first, that is opened as often as a test likes. */
export interface StoreUnderTest {
  readonly name: string
  /** Opens the same database once more, as another instance would; with secrets of its own where some are given. */
  open(now: () => number, secrets?: Pick<StoreSettings, 'secret' | 'oldSecrets'>): Promise<Store>
  /** Reads from the database what no store shows. */
  rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>
  /** Every column of the schema, as `table.column`. */
  tableColumns(): Promise<readonly string[]>
  /** Makes a new database, to be opened from now on. */
  make(): Promise<void>
  /** Empties the one there is, which is quicker; see `EMPTY`. */
  empty(): Promise<void>
}

/** Empties every table. */
export const EMPTY = [
  'turns',
  'memories',
  'dialogs',
  'journal',
  'editions',
  'requests',
  'audit',
  'sealed_keys',
  'join_codes',
  'chat_identities',
  'question_rounds',
  'question_cards',
  'accounts',
  'sessions',
  'invitations',
  'sign_in_attempts',
  'staff_audit',
  'drafts',
  'asides',
  'proposal_comments',
  'proposals',
  'golden',
  'gate_reports',
  'kept_questions',
  'staff_people',
  'feedback',
  'instances',
  'reached',
]
  .map(table => `delete from ${table};`)
  .join(' ')

const START_MS = Date.UTC(2026, 10, 23, 9)

/** What every store must do. */
export function storeContract({ name, open, make, empty }: StoreUnderTest): void {
  describe(`A store on ${name}`, () => {
    let nowMs = START_MS
    let opened: Store[] = []
    let store: Store

    async function another(): Promise<Store> {
      const next = await open(() => nowMs)
      opened.push(next)
      return next
    }

    beforeAll(async () => {
      await make()
      await (await open(() => nowMs)).close()
    })
    beforeEach(async () => {
      nowMs = START_MS
      opened = []
      await empty()
      store = await another()
    })

    const closeAll = async (): Promise<void> => {
      await Promise.all(opened.splice(0).map(one => one.close()))
    }
    afterEach(closeAll)

    describe('of turns', () => {
      it('lets one of many take a turn up', async () => {
        const others = await Promise.all([another(), another()])
        const turn = turnOf()
        const claims = await Promise.all(
          Array.from({ length: 20 }, (_, at) => (others[at % 2] ?? store).turns.claim(turn)),
        )
        expect(claims.filter(claim => claim === 'first')).toHaveLength(1)
      })

      it('recognises a turn after a restart, answered or not', async () => {
        const [answered, begun] = [turnOf(), turnOf()]
        await store.turns.claim(answered)
        await settleTurn(store, answered.id, 'answer')
        await store.turns.claim(begun)
        await closeAll()
        const next = await another()
        expect(await next.turns.claim(answered)).toBe('seen')
        expect(await next.turns.claim(begun)).toBe('seen')
      })

      it('hands an abandoned turn over to one of many, with the danger that was in it, until somebody settles it', async () => {
        const turn = turnOf()
        await store.turns.claim(turn, 'self')
        const others = await Promise.all([another(), another()])
        nowMs += 60_000
        const taken = await Promise.all([store, ...others].map(one => one.turns.abandoned(nowMs, ALL)))
        const { id, platform, conversation, person, place } = turn
        const address = { id, platform, conversation, person, place }
        expect(taken.flat()).toEqual([{ ...address, danger: 'self', mayBeAnswered: false }])
        expect(await store.turns.abandoned(nowMs, ALL)).toEqual([])
        nowMs += 60_000
        expect(await store.turns.abandoned(nowMs, ALL)).toMatchObject([{ id, mayBeAnswered: true }])
        await settleTurn(store, id, 'failure')
        nowMs += 60_000
        expect(await store.turns.abandoned(nowMs, ALL)).toEqual([])
      })

      it('ends a turn with all that is kept of it', async () => {
        const key = keyOf()
        const [message, edit] = [turnOf(key), turnOf(key)]
        await store.turns.claim(message)
        await store.turns.claim(edit)
        await store.turns.end(ending(message, { held: [message.id, edit.id] }))
        nowMs += 60_000
        expect(await store.turns.abandoned(nowMs, ALL)).toEqual([])
        expect((await store.memories.recall(key)).memory).toEqual(MEMORY)
        expect(await store.inbox.last(2)).toMatchObject([{ question: 'what does it cost', atMs: START_MS }])
        expect(await store.figures.byIntent(0)).toMatchObject([
          { intent: 'fees', answered: 1 },
          { intent: 'hours', answered: 1 },
        ])
      })

      it('ends a turn with all of it or nothing', async () => {
        const key = keyOf()
        const turn = turnOf(key)
        await store.turns.claim(turn)
        const { question, ...whole } = ending(turn)
        const broken = { ...whole, question: question && { ...question, outcome: null as never } }
        await expect(store.turns.end(broken)).rejects.toMatchObject({ code: 'store-unavailable' })
        expect((await store.memories.recall(key)).memory).toEqual(NO_MEMORY)
        expect(await store.figures.byIntent(0)).toEqual([])
        nowMs += 60_000
        expect(await store.turns.abandoned(nowMs, ALL)).toMatchObject([{ id: turn.id }])
      })

      it('counts a turn that ends twice as it ended first', async () => {
        const turn = turnOf()
        const { entry, ...end } = ending(turn)
        await store.turns.end({ ...end, entry: entry && { ...entry, outcome: 'failure', intents: [] } })
        await store.turns.end({ ...end, entry })
        await store.turns.end({ ...end, entry })
        expect(await store.figures.byIntent(0)).toEqual([])
        expect(await store.figures.byDay(0)).toMatchObject([{ outcome: 'failure', count: 1 }])
      })

      it('ends nothing where nothing is to be ended', async () => {
        await expect(store.turns.end({ ...NOTHING_KEPT, held: [], outcome: 'answer' })).resolves.toBeUndefined()
      })

      it('notes a danger that comes to light after the turn was taken up, until it is settled', async () => {
        const turn = turnOf()
        const { id } = turn
        await store.turns.claim(turn)
        expect(await store.turns.claim(turn, 'abuse')).toBe('seen')
        nowMs += 20_000
        expect(await store.turns.abandoned(nowMs, ALL)).toMatchObject([{ id, danger: 'abuse' }])
        await settleTurn(store, id, 'crisis')
        expect(await store.turns.claim(turn, 'self')).toBe('seen')
        nowMs += 20_000
        expect(await store.turns.abandoned(nowMs, ALL)).toEqual([])
      })

      it('hands over what was taken up by a clock that ran ahead, once it is put right', async () => {
        const [ahead, running] = [turnOf(), turnOf()]
        nowMs += 3_600_000
        await store.turns.claim(ahead)
        nowMs -= 3_600_000
        await store.turns.claim(running)
        expect(await store.turns.abandoned(nowMs - 15_000, ALL)).toMatchObject([{ id: ahead.id }])
        expect(await store.turns.abandoned(nowMs - 15_000, ALL)).toEqual([])
      })

      it('hands over what was taken up by such a clock among the first, however many others wait: nobody knows how long it waited', async () => {
        const ahead = turnOf()
        for (let at = 0; at < 25; at++) await store.turns.claim(turnOf())
        nowMs += 3_600_000
        await store.turns.claim(ahead)
        nowMs -= 3_540_000
        const first = await store.turns.abandoned(nowMs - 15_000, ALL)
        expect(first.map(({ id }) => id)).toContain(ahead.id)
      })

      it('hands over what was abandoned on one platform, however many wait on another', async () => {
        const here = turnOf()
        for (let at = 0; at < 50; at++) await store.turns.claim({ ...turnOf(), platform: 'discord' })
        nowMs += 1000
        await store.turns.claim(here)
        nowMs += 60_000
        expect(await store.turns.abandoned(nowMs, ['slack'])).toMatchObject([{ id: here.id }])
      })

      it('hands over whoever was in danger first, however many wait longer', async () => {
        for (let at = 0; at < 250; at++) await store.turns.claim(turnOf())
        nowMs += 1000
        const inDanger = turnOf()
        await store.turns.claim(inDanger, 'self')
        nowMs += 60_000
        const first = await store.turns.abandoned(nowMs, ALL)
        expect(first.map(({ id }) => id)).toContain(inDanger.id)
      })

      it('tells of an abandoned turn that it may have its reply', async () => {
        const turn = turnOf()
        await store.turns.claim(turn)
        await store.turns.speaking(turn.id)
        nowMs += 60_000
        expect(await store.turns.abandoned(nowMs, ALL)).toMatchObject([
          { id: turn.id, danger: null, mayBeAnswered: true },
        ])
      })

      it('takes up nothing that has ended by a word that comes late', async () => {
        const turn = turnOf()
        await store.turns.claim(turn)
        await settleTurn(store, turn.id, 'answer')
        await store.turns.speaking(turn.id)
        await store.turns.claim(turn, 'self')
        nowMs += 60_000
        expect(await store.turns.abandoned(nowMs, ALL)).toEqual([])
      })

      it('abandons no turn that is young, settled, still attended to or of a platform nobody can speak on', async () => {
        const [settled, attended, elsewhere, young] = [turnOf(), turnOf(), turnOf(), turnOf()]
        for (const turn of [settled, attended, { ...elsewhere, platform: 'discord' } as const])
          await store.turns.claim(turn)
        await settleTurn(store, settled.id, 'fallback')
        nowMs += 60_000
        await store.turns.renew([attended.id, settled.id])
        await store.turns.claim(young)
        expect(await store.turns.abandoned(nowMs, ['slack'])).toEqual([])
        expect(await store.turns.abandoned(nowMs, ['slack', 'discord'])).toMatchObject([{ id: elsewhere.id }])
      })

      it('notes an end nobody claimed without complaint', async () => {
        await expect(settleTurn(store, 'unknown', 'answer')).resolves.toBeUndefined()
        await expect(store.turns.speaking('unknown')).resolves.toBeUndefined()
        await expect(store.turns.renew(['unknown'])).resolves.toBeUndefined()
        await expect(store.turns.renew([])).resolves.toBeUndefined()
      })
    })

    describe('of memories', () => {
      it('knows nobody at first', async () => {
        expect((await store.memories.recall(keyOf())).memory).toEqual(NO_MEMORY)
      })

      it('recalls what was kept last, also after a restart', async () => {
        const key = keyOf()
        await store.memories.keep(key, { ...MEMORY, cardsShown: 0 })
        await store.memories.keep(key, MEMORY)
        await closeAll()
        expect((await (await another()).memories.recall(key)).memory).toEqual(MEMORY)
      })

      it('keeps people, conversations and platforms apart', async () => {
        const key = keyOf()
        await store.memories.keep(key, MEMORY)
        expect((await store.memories.recall({ ...key, person: 'other' })).memory).toEqual(NO_MEMORY)
        expect((await store.memories.recall({ ...key, platform: 'discord' })).memory).toEqual(NO_MEMORY)
        expect((await store.memories.recall({ ...key, conversation: 'other' })).memory.lastIntent).toBeNull()
      })

      it('knows in every conversation when a person was told that we are a program', async () => {
        const key = keyOf()
        await store.memories.keep(key, MEMORY)
        const elsewhere = (await store.memories.recall({ ...key, conversation: 'other' })).memory
        const { disclosedAtMs, toldOf, seenAtMs } = MEMORY
        expect(elsewhere).toEqual({ ...NO_MEMORY, disclosedAtMs, toldOf, seenAtMs })
      })
    })

    describe('of dialogs', () => {
      it('gives back what was written, with a version that grows', async () => {
        const key = keyOf()
        expect((await store.memories.recall(key)).dialog).toBeNull()
        expect(await store.dialogs.write(key, 'one', 0)).toBe(true)
        expect(await store.dialogs.write(key, 'two', 1)).toBe(true)
        expect((await store.memories.recall(key)).dialog).toEqual({ state: 'two', version: 2 })
      })

      it('is written by one of two who read the same version', async () => {
        const key = keyOf()
        const other = await another()
        const begun = await Promise.all([store.dialogs.write(key, 'a', 0), other.dialogs.write(key, 'b', 0)])
        expect(begun.sort()).toEqual([false, true])
        const gone = await Promise.all([store.dialogs.write(key, 'c', 1), other.dialogs.write(key, 'd', 1)])
        expect(gone.sort()).toEqual([false, true])
      })

      it('does not bring back a dialog that was removed', async () => {
        const key = keyOf()
        await store.dialogs.write(key, 'one', 0)
        await store.dialogs.remove(key)
        expect(await store.dialogs.write(key, 'two', 1)).toBe(false)
        expect((await store.memories.recall(key)).dialog).toBeNull()
      })

      it('forgets a dialog 30 minutes after its last turn, and may begin another', async () => {
        const key = keyOf()
        await store.dialogs.write(key, 'one', 0)
        nowMs += DIALOG_EXPIRES_MS - 1
        expect((await store.memories.recall(key)).dialog).toEqual({ state: 'one', version: 1 })
        nowMs += 1
        expect((await store.memories.recall(key)).dialog).toBeNull()
        expect(await store.dialogs.write(key, 'two', 0)).toBe(true)
        expect((await store.memories.recall(key)).dialog).toEqual({ state: 'two', version: 1 })
      })

      it('resumes a dialog after a restart', async () => {
        const key = keyOf()
        await store.dialogs.write(key, '{"choices":["“a”","\u0000"]}', 0)
        await closeAll()
        const kept = (await (await another()).memories.recall(key)).dialog
        expect(kept?.state).toBe('{"choices":["“a”","\u0000"]}')
      })
    })

    describe('of a person', () => {
      it('tells how much is kept, since when and until when', async () => {
        const key = keyOf()
        await store.memories.keep(key, MEMORY)
        nowMs += 1000
        await store.memories.keep({ ...key, conversation: 'other' }, MEMORY)
        await store.dialogs.write(key, 'one', 0)
        await store.turns.claim(turnOf(key))
        const kept = await store.privacy.kept(key.platform, key.person)
        expect(kept).toEqual({
          memories: { count: 2, sinceMs: START_MS, untilMs: nowMs + KEPT_FOR_MS.memories },
          dialogs: { count: 1, sinceMs: nowMs, untilMs: nowMs + DIALOG_EXPIRES_MS },
          questions: NONE,
          turns: { count: 1, sinceMs: nowMs, untilMs: nowMs + KEPT_FOR_MS.turns },
          requests: NONE,
        })
      })

      it('forgets them in all conversations, and nobody else', async () => {
        const key = keyOf()
        const neighbour = { ...key, person: 'neighbour' }
        for (const one of [key, { ...key, conversation: 'other' }, neighbour]) {
          await store.memories.keep(one, MEMORY)
          await store.dialogs.write(one, 'one', 0)
        }
        await store.privacy.forget(key.platform, key.person)
        expect(await store.privacy.kept(key.platform, key.person)).toEqual({
          memories: NONE,
          dialogs: NONE,
          questions: NONE,
          turns: NONE,
          requests: NONE,
        })
        expect((await store.memories.recall(key)).memory).toEqual(NO_MEMORY)
        expect((await store.privacy.kept(key.platform, 'neighbour')).memories.count).toBe(1)
      })

      it('lets go of them as soon as an answer has arrived', async () => {
        const turn = turnOf()
        await store.turns.claim(turn)
        await settleTurn(store, turn.id, 'answer')
        expect((await store.privacy.kept(turn.platform, turn.person)).turns).toEqual(NONE)
      })

      it('still recognises a turn once they are forgotten', async () => {
        const turn = turnOf()
        await store.turns.claim(turn)
        await store.privacy.forget(turn.platform, turn.person)
        expect(await store.turns.claim(turn)).toBe('seen')
      })
    })

    describe('in the long run', () => {
      it('deletes what was kept for its time, and nothing younger', async () => {
        const old = keyOf()
        await fill(store, old, START_MS)
        nowMs += KEPT_FOR_MS.journal - 1
        expect((await store.retention.sweep(nowMs)).journal).toBe(0)
        const young = keyOf()
        await fill(store, young, nowMs)
        nowMs += 1
        expect(await store.retention.sweep(nowMs)).toMatchObject({ turns: 0, journal: 1, memories: 0, dialogs: 0 })
        expect((await store.privacy.kept(old.platform, old.person)).memories.count).toBe(0)
        expect((await store.privacy.kept(young.platform, young.person)).memories.count).toBe(1)
      })

      it('counts what it deletes', async () => {
        await fill(store, keyOf(), START_MS)
        const swept = await store.retention.sweep(START_MS + KEPT_FOR_MS.journal)
        expect(swept).toMatchObject({ turns: 1, journal: 1, memories: 1, dialogs: 1 })
      })
    })

    describe('of editions', () => {
      it('has none at first', async () => {
        expect(await store.editions.latest()).toBeNull()
        expect(await store.editions.get(1)).toBeNull()
        expect(await store.editions.list()).toEqual([])
      })

      it('numbers them, and keeps each as it was', async () => {
        const first = await store.editions.add(draftOf(null, 'first'), { editor: 'anna', hash: 'one' })
        nowMs += 1000
        const second = await store.editions.add(draftOf(1, 'second\u0000'), { editor: 'ben', hash: 'two' })
        expect(first).toMatchObject({ number: 1, editor: 'anna', hash: 'one', publishedAtMs: START_MS })
        expect(second).toMatchObject({ number: 2, publishedAtMs: nowMs })
        await closeAll()
        const next = await another()
        expect(await next.editions.latest()).toEqual(second)
        expect(await next.editions.get(1)).toEqual(first)
        expect((await next.editions.list()).map(({ number }) => number)).toEqual([2, 1])
      })

      it('refuses a draft whose base is not the latest', async () => {
        await store.editions.add(draftOf(null, 'first'), BY)
        for (const base of [null, 0, 2])
          await expect(store.editions.add(draftOf(base, 'late'), BY)).rejects.toMatchObject({
            code: 'edition-outdated',
          })
        expect(await store.editions.list()).toHaveLength(1)
      })

      it('takes one of many drafts with the same base', async () => {
        const other = await another()
        await store.editions.add(draftOf(null, 'first'), BY)
        const added = await Promise.allSettled(
          Array.from({ length: 10 }, (_, at) => (at % 2 ? other : store).editions.add(draftOf(1, `draft ${at}`), BY)),
        )
        expect(added.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
        expect(await store.editions.list()).toHaveLength(2)
      })

      it('tells every instance of a new one, until it no longer listens', async () => {
        const other = await another()
        const here = heard(store)
        const there = heard(other)
        await store.editions.add(draftOf(null, 'first'), BY)
        expect(await Promise.all([here.next(), there.next()])).toEqual([1, 1])
        here.stop()
        await other.editions.add(draftOf(1, 'second'), BY)
        expect(await there.next()).toBe(2)
        expect(here.all).toEqual([1])
        there.stop()
      })
    })

    describe('of its queue', () => {
      it('lets one task at a time into a lane, over all instances', async () => {
        const others = await Promise.all([another(), another()])
        let inside = 0
        let most = 0
        const task = async (): Promise<void> => {
          inside += 1
          most = Math.max(most, inside)
          await new Promise(resolve => setTimeout(resolve, 5))
          inside -= 1
        }
        const everyone = sharesQueue(name) ? [store, ...others] : [store]
        await Promise.all(everyone.flatMap(one => [1, 2, 3, 4].map(() => one.queue.run('a', task))))
        expect(most).toBe(1)
      })

      it('keeps the order within an instance, passes on results and failures, and lets other lanes by', async () => {
        const seen: number[] = []
        const gate = Promise.withResolvers<void>()
        const held = store.queue.run('a', () => gate.promise)
        const queued = [1, 2, 3].map(at => store.queue.run('a', async () => void seen.push(at)))
        await expect(store.queue.run('b', async () => 'through')).resolves.toBe('through')
        gate.reject(new Error('no'))
        await expect(held).rejects.toThrow('no')
        await Promise.all(queued)
        expect(seen).toEqual([1, 2, 3])
      })
    })

    describe('at its doors', () => {
      it('answers a ping until it is closed', async () => {
        await expect(store.ping()).resolves.toBeUndefined()
        await closeAll()
        await expect(store.ping()).rejects.toThrow('destroyed')
      })

      it('is opened by many at once', async () => {
        await closeAll()
        await make()
        const stores = await Promise.all(Array.from({ length: 4 }, another))
        const [first, ...others] = stores
        const key = keyOf()
        await first?.memories.keep(key, MEMORY)
        for (const other of others) expect((await other.memories.recall(key)).memory).toEqual(MEMORY)
      })
    })
  })
}

/** KeyQueue of SQLite hold within a process: a file is meant for one. */
function sharesQueue(name: string): boolean {
  return name === 'PostgreSQL'
}

const ALL = ['slack', 'discord', 'terminal'] as const
const NONE = { count: 0, sinceMs: null, untilMs: null }
const BY = { editor: 'anna', hash: 'h' }
const MEMORY: Memory = {
  lastIntent: intentOf('fees'),
  levels: ['none', 'concern'],
  cardsShown: 1,
  unanswered: 2,
  disclosedAtMs: START_MS - 2000,
  toldOf: { alerting: 'named', keepsQuestions: true },
  seenAtMs: START_MS - 1000,
}

function intentOf(text: string): IntentId {
  const id = toIntentId(text)
  if (!id) throw new Error(`${text} is no intent`)
  return id
}

function keyOf(): ConversationKey {
  return { platform: 'slack', conversation: randomUUID(), person: randomUUID() }
}

function turnOf(key = keyOf()): Turn {
  const utterance = toUtterance('what does it cost')
  if (!utterance) throw new Error('nothing said')
  const said = { kind: 'words', utterance, quoted: false } as const
  return { ...key, id: randomUUID(), place: 'direct', locale: null, beside: [], edits: null, said, saidAtMs: START_MS }
}

function ending(turn: Turn, over: Partial<TurnEnd> = {}): TurnEnd {
  const { id, platform, person } = turn
  const intents = [intentOf('fees'), intentOf('hours')]
  const noted = { turn: id, platform, outcome: 'answer', intents, atMs: START_MS } as const
  return {
    held: [id],
    outcome: 'answer',
    entry: { ...noted, edition: 1 },
    memory: { key: turn, memory: MEMORY },
    question: { ...noted, person, question: 'what does it cost', missed: null, near: [], language: 'en' },
    judged: null,
    staff: null,
    ...over,
  }
}

async function fill(store: Store, key: ConversationKey, atMs: number): Promise<void> {
  const turn = turnOf(key)
  await store.turns.claim(turn)
  await settleTurn(store, turn.id, 'answer')
  await store.memories.keep(key, MEMORY)
  await store.dialogs.write(key, 'one', 0)
  const intents = [intentOf('fees'), intentOf('hours')]
  const entry = { turn: turn.id, platform: key.platform, edition: 1, outcome: 'answer', intents, atMs } as const
  await noteTurn(store, entry)
  await noteTurn(store, entry)
}

/** Only `check` makes checked drafts; the store reads nothing of them but files and base. */
function draftOf(basedOn: number | null, text: string): CheckedDraft {
  const files: readonly ContentFile[] = [{ path: '_clinic.yml', text }]
  return { files, basedOn } as unknown as CheckedDraft
}

/** Collects the numbers a store tells of. */
function heard(store: Store): { readonly all: number[]; next(): Promise<number>; stop(): void } {
  const all: number[] = []
  let read = 0
  let wake = (): void => {}
  const stop = store.editions.onAdded(number => {
    all.push(number)
    wake()
  })
  return {
    all,
    stop,
    async next() {
      while (all.length <= read) await new Promise<void>(resolve => (wake = resolve))
      read += 1
      return all[read - 1] ?? 0
    },
  }
}
