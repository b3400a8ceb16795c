import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTurnHandler } from '../../src/conversation/handle-turn.ts'
import type { Edition } from '../../src/core/model/edition.ts'
import { live, type Live } from '../../src/core/model/live.ts'
import { NO_REQUESTS } from '../../src/core/handoff/requests.ts'
import type { Reply } from '../../src/core/model/reply.ts'
import type { Delivery, TurnHandler } from '../../src/core/model/turn.ts'
import { createMetrics } from '../../src/app/metrics.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { SILENT } from '../fixtures/silent.ts'
import { SMALL_CLINIC, typed } from '../fixtures/small-clinic.ts'

const KEEPING: Edition = { ...SMALL_CLINIC, clinic: { ...SMALL_CLINIC.clinic, keepsQuestions: true } }
const HERE: Delivery = { kind: 'delivered', how: 'here', ref: '1' }
const MINUTE_MS = 60_000

let store: Store
let editions: Live<Edition>
let nowMs = 0
let number = 0

beforeEach(async () => {
  nowMs = Date.UTC(2026, 10, 23, 9)
  const keep = { databaseUrl: 'sqlite::memory:', dataFolder: '', secret: null, oldSecrets: [] }
  store = await openStore({ ...keep, log: SILENT, now: () => nowMs })
  editions = live(SMALL_CLINIC)
})

afterEach(() => store.close())

/** One of the processes that answer people. */
function instance(over: Partial<Store> = {}): TurnHandler {
  const rest = {
    requests: NO_REQUESTS,
    questions: store,
    editions,
    meter: createMetrics(),
    log: SILENT,
    now: () => nowMs,
  }
  return createTurnHandler({ ...store, ...over, ...rest })
}

async function ask(handle: TurnHandler, text: string, delivery = HERE): Promise<Reply> {
  const said: Reply[] = []
  await handle({ ...typed(text), id: `turn-${(number += 1)}`, saidAtMs: nowMs }, async reply => {
    said.push(reply)
    return delivery
  })
  if (!said[0]) throw new Error('nothing was said')
  return said[0]
}

const kept = async (): Promise<readonly string[]> => (await store.inbox.last(9)).map(({ question }) => question)

describe('What somebody asks', () => {
  it('is not kept before they were told that it is, nor from the turn that tells them', async () => {
    const handle = instance()
    expect((await ask(handle, 'how much is a visit')).disclosure).toContain('not what you write')
    editions.swap(KEEPING)
    expect((await ask(handle, 'when are you open')).disclosure).toContain('Staff may see your questions')
    expect(await kept()).toEqual([])
    expect((await ask(handle, 'how much is a visit')).disclosure).toBeNull()
    expect(await kept()).toEqual(['how much is a visit'])
  })

  it('is not kept while nobody knows that telling them arrived', async () => {
    editions.swap(KEEPING)
    const handle = instance()
    await ask(handle, 'how much is a visit', { kind: 'unknown' })
    await ask(handle, 'when are you open', { kind: 'refused' })
    expect(await kept()).toEqual([])
  })

  it('is not kept while the store cannot say what they were told', async () => {
    editions.swap(KEEPING)
    const handle = instance()
    await ask(handle, 'how much is a visit')
    const broken = { ...store.memories, recall: () => Promise.reject(new Error('away')) }
    await ask(instance({ memories: broken }), 'when are you open')
    expect(await kept()).toEqual([])
    await ask(handle, 'when are you open')
    expect(await kept()).toEqual(['when are you open'])
  })

  it('is kept no more after the clinic stopped it, and they are told anew before it begins again', async () => {
    editions.swap(KEEPING)
    const handle = instance()
    await ask(handle, 'how much is a visit')
    editions.swap(SMALL_CLINIC)
    await ask(handle, 'when are you open')
    nowMs += 8 * 24 * 60 * MINUTE_MS
    expect((await ask(handle, 'when are you open')).disclosure).toContain('not what you write')
    editions.swap(KEEPING)
    expect((await ask(handle, 'when are you open')).disclosure).toContain('Staff may see your questions')
    expect(await kept()).toEqual([])
  })
})

describe('Another process, once somebody was forgotten', () => {
  it('writes nothing of what it had at hand down again', async () => {
    const [one, other] = [instance(), instance()]
    for (let at = 0; at < 3; at += 1) await ask(other, 'I want to die')
    const anybody = typed('hello')
    await store.privacy.forget(anybody.platform, anybody.person)
    await ask(other, 'I want to die')
    await ask(one, 'how much is a visit')
    const { cardsShown, levels } = (await store.memories.recall(anybody)).memory
    expect([cardsShown, levels]).toEqual([1, ['crisis', 'concern']])
  })
})
