import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTurnHandler } from '../../src/conversation/handle-turn.ts'
import type { ConversationParts } from '../../src/conversation/room.ts'
import { NO_REQUESTS } from '../../src/core/handoff/requests.ts'
import { live } from '../../src/core/model/live.ts'
import type { Reply } from '../../src/core/model/reply.ts'
import type { ConversationKey, Turn } from '../../src/core/model/turn.ts'
import { createMetrics, type Metrics } from '../../src/app/metrics.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { SILENT } from '../fixtures/silent.ts'
import { id, pressed, SMALL_CLINIC, typed, utterance } from '../fixtures/small-clinic.ts'

let store: Store
let metrics: Metrics
let parts: ConversationParts
let replies: Reply[]

// Botkit takes a while to load, which is no part of any turn.
beforeAll(async () => void (await import('../../src/conversation/dialogs/bridge.ts')))

beforeEach(async () => {
  const keep = { databaseUrl: 'sqlite::memory:', dataFolder: '', secret: null, oldSecrets: [] }
  store = await openStore({ ...keep, log: SILENT, now: () => 1_000 })
  metrics = createMetrics()
  parts = {
    ...store,
    requests: NO_REQUESTS,
    questions: null,
    editions: live(SMALL_CLINIC),
    meter: metrics,
    log: SILENT,
    now: () => 1_000,
  }
  replies = []
})

afterEach(() => store.close())

const newGate = (): PromiseWithResolvers<void> => Promise.withResolvers<void>()

async function tell(turns: readonly Turn[], over: Partial<ConversationParts> = {}): Promise<readonly string[]> {
  const handle = createTurnHandler({ ...parts, ...over })
  for (const turn of turns) {
    await handle(turn, async reply => {
      replies.push(reply)
      return { kind: 'delivered', how: 'here', ref: '1' }
    })
  }
  return replies.map(reply => (reply.kind === 'answer' ? reply.answers.map(one => one.intent).join(' + ') : reply.kind))
}

describe('A turn', () => {
  it('gets its answer', async () => {
    expect(await tell([typed('how much is a visit')])).toEqual(['price'])
  })

  it('gets one reply though it is delivered three times', async () => {
    const turn = typed('how much is a visit')
    expect(await tell([turn, turn, turn])).toEqual(['price'])
  })

  it('is answered from the edition it began with', async () => {
    const editions = live(SMALL_CLINIC)
    const queue = {
      run: async <T>(_: string, task: () => Promise<T>) => (
        editions.swap({ ...SMALL_CLINIC, intents: new Map() }),
        task()
      ),
    }
    expect(await tell([typed('how much is a visit')], { editions, queue })).toEqual(['price'])
  })

  it('remembers the last intent for a follow-up', async () => {
    expect(await tell([typed('how much is a visit'), typed('tell me more')])).toEqual(['price', 'clarify'])
  })

  it('asks the store for each thing once, and for a dialog only where one runs or begins', async () => {
    const asked: string[] = []
    const watched = <T extends object>(port: T, name: string): T =>
      new Proxy(port, {
        get: (_, call) => (asked.push(`${name} ${String(call)}`), Reflect.get(port, call)),
      })
    const over = {
      turns: watched(store.turns, 'turns'),
      memories: watched(store.memories, 'memories'),
      dialogs: watched(store.dialogs, 'dialogs'),
    }
    const each = ['turns claim', 'memories recall', 'turns speaking', 'turns end']
    await tell([typed('how much is a visit')], over)
    expect(asked).toEqual(each)
    asked.length = 0
    await tell([typed('tell me more'), typed('when are you open')], over)
    expect(asked).toEqual([...each.toSpliced(2, 0, 'dialogs write'), ...each.toSpliced(2, 0, 'dialogs remove')])
  })

  it('keeps two people apart', async () => {
    expect(await tell([typed('how much is a visit'), typed('tell me more', { person: 'alex' })])).toEqual([
      'price',
      'prompt',
    ])
  })
})

describe('A turn whose process dies', () => {
  const dead = (): Promise<never> => new Promise(() => {})

  it('is handed over when its reply was not begun', async () => {
    const turn = typed('how much is a visit')
    void tell([turn], { memories: { ...parts.memories, recall: dead } })
    await expect
      .poll(() => store.turns.abandoned(2_000, ['terminal']))
      .toMatchObject([{ id: turn.id, person: turn.person }])
  })

  it('is handed over with the word that its reply may be out', async () => {
    const turn = typed('how much is a visit')
    const begun = Promise.withResolvers<void>()
    void createTurnHandler(parts)(turn, () => (begun.resolve(), dead()))
    await begun.promise
    expect(await store.turns.abandoned(2_000, ['terminal'])).toMatchObject([{ id: turn.id, mayBeAnswered: true }])
    expect(await store.turns.claim(turn)).toBe('seen')
  })

  it('in danger is settled once the card is shown, though its queue is held', async () => {
    const turn = typed('i want to kill myself')
    const queue = { run: () => Promise.reject(new Error('held by another')) }
    await createTurnHandler({ ...parts, queue })(turn, async () => ({ kind: 'delivered', how: 'here', ref: '1' }))
    expect(await store.turns.abandoned(2_000, ['terminal'])).toEqual([])
  })

  it('is handed over with the danger that was in it', async () => {
    const turn = typed('i want to kill myself')
    const begun = Promise.withResolvers<void>()
    void createTurnHandler(parts)(turn, () => (begun.resolve(), dead()))
    await begun.promise
    await expect.poll(() => store.turns.abandoned(2_000, ['terminal'])).toMatchObject([{ id: turn.id, danger: 'self' }])
  })
})

describe('A person who asks to be forgotten', () => {
  it('is forgotten in every conversation', async () => {
    await tell([
      typed('how much is a visit', { conversation: 'here' }),
      typed('fees please', { conversation: 'there' }),
    ])
    expect((await store.privacy.kept('terminal', 'sam')).memories.count).toBe(2)
    await tell([pressed('forget')])
    expect(await store.privacy.kept('terminal', 'sam')).toMatchObject({ memories: { count: 0 }, turns: { count: 0 } })
    expect(await tell([typed('tell me more', { conversation: 'here' })])).toEqual([
      'price',
      'price',
      'status',
      'prompt',
    ])
  })

  it('is not told so when nothing could be deleted', async () => {
    const privacy = { ...parts.privacy, forget: () => Promise.reject(new Error('disk full')) }
    expect(await tell([pressed('forget')], { privacy })).toEqual(['failure'])
  })
})

describe('The meter', () => {
  it('counts what came, what was said, and what came twice', async () => {
    const turn = typed('how much is a visit')
    await tell([turn, turn, typed('I want to die')])
    const text = await metrics.read()
    expect(text).toContain('signpost_turns_total{platform="terminal"} 3')
    expect(text).toContain('signpost_turns_seen_total{platform="terminal"} 1')
    expect(text).toContain('signpost_replies_total{platform="terminal",kind="answer",delivery="delivered"} 1')
    expect(text).toContain('signpost_replies_total{platform="terminal",kind="crisis",delivery="delivered"} 1')
    expect(text).not.toMatch(/\bvisit\b|\bdie\b|\bsam\b/)
  })
})

describe('A choice that was offered', () => {
  const before = [typed('how much is a visit'), typed('tell me more')]

  it('is taken by number', async () => {
    expect(await tell([...before, typed('2')])).toEqual(['price', 'clarify', 'methods'])
  })

  it('is taken by button', async () => {
    expect(await tell([...before, pressed('show', 'opening')])).toEqual(['price', 'clarify', 'opening'])
  })

  it('is left by asking something else, and a number then means what stands under the answer', async () => {
    const after = [typed('is the change permanent'), typed('2')]
    expect(await tell([...before, ...after])).toEqual(['price', 'clarify', 'lasting', 'price'])
  })

  it('can be none of them', async () => {
    expect(await tell([...before, typed('none of these')])).toEqual(['price', 'clarify', 'fallback'])
  })

  it('is offered again when the answer is unclear, and then taken', async () => {
    expect(await tell([...before, typed('why?'), typed('1')])).toEqual(['price', 'clarify', 'clarify', 'opening'])
  })

  it('waits through a crisis card', async () => {
    expect(await tell([...before, typed('I want to die'), typed('2')])).toEqual([
      'price',
      'clarify',
      'crisis',
      'methods',
    ])
  })

  describe('below an answer that was shown first', () => {
    const likely = (name: string) => ({ intent: id(name), confidence: 0.6 })
    const [best, other] = [likely('price'), likely('opening')]
    const match = (said: string) =>
      said === 'visiting'
        ? ({ kind: 'leading', best, others: [other], candidates: [best, other] } as const)
        : SMALL_CLINIC.matcher.match(utterance(said))
    const editions = live({ ...SMALL_CLINIC, matcher: { ...SMALL_CLINIC.matcher, match } })

    it('is taken by number', async () => {
      expect(await tell([typed('visiting'), typed('1')], { editions })).toEqual(['shown', 'opening'])
    })

    it('is taken by no yes, which says that the answer was meant', async () => {
      const [, second] = await tell([typed('visiting'), typed('yes')], { editions })
      expect(second).not.toBe('opening')
    })

    it('leaves what was shown to be asked more about', async () => {
      expect(await tell([typed('visiting'), typed('tell me more')], { editions })).toEqual(['shown', 'clarify'])
      expect(replies[1]).toMatchObject({ choices: [{ intent: 'opening' }, { intent: 'methods' }] })
    })
  })

  it('never writes the person’s words or name into the dialog', async () => {
    const written: string[] = []
    const dialogs = {
      ...parts.dialogs,
      write: (key: ConversationKey, state: string, version: number) => (
        written.push(state),
        parts.dialogs.write(key, state, version)
      ),
    }
    const talk = ['how much is a visit', 'tell me more', 'why? kumquat']
    await tell(
      talk.map(text => typed(text, { person: 'sam-kumquat', conversation: 'a-kumquat' })),
      { dialogs },
    )
    expect(written.length).toBeGreaterThan(0)
    expect(written.join()).not.toMatch(/kumquat|tell me more/)
  })
})

describe('When something breaks', () => {
  const broken = (): Promise<never> => Promise.reject(new Error('disk full'))

  it('the person gets an answer though nothing can be kept', async () => {
    const over = {
      memories: { recall: broken, keep: broken },
      turns: { claim: broken, speaking: broken, end: broken, renew: broken, abandoned: broken },
      dialogs: { write: broken, remove: broken },
    }
    expect(await tell([typed('how much is a visit'), typed('I want to die')], over)).toEqual(['price', 'crisis'])
  })

  it('a message that is delivered twice while it cannot be claimed gets one reply', async () => {
    const turns = { ...store.turns, claim: () => Promise.reject(new Error('away')) }
    const turn = typed('how much is a visit')
    expect(await tell([turn, turn, typed('when are you open')], { turns })).toEqual(['price', 'opening'])
  })

  it('a message that comes again once the store is back gets no second reply', async () => {
    let isAway = true
    const claim: typeof store.turns.claim = async (...claimed) => {
      if (isAway) throw new Error('away')
      return store.turns.claim(...claimed)
    }
    const handle = createTurnHandler({ ...parts, turns: { ...store.turns, claim } })
    const turn = typed('how much is a visit')
    const told: string[] = []
    for (const _ of [1, 2, 3]) {
      await handle(turn, async ({ kind }) => (told.push(kind), { kind: 'delivered', how: 'here', ref: '1' }))
      isAway = false
    }
    expect(told).toEqual(['answer'])
    expect(await store.turns.abandoned(60_000, ['terminal'])).toEqual([])
  })

  it('the person gets an apology with the route when answering throws', async () => {
    const matcher = {
      ...SMALL_CLINIC.matcher,
      match: () => {
        throw new Error('no model')
      },
    }
    const editions = live({ ...SMALL_CLINIC, matcher })
    expect(await tell([typed('how much is a visit')], { editions })).toEqual(['failure'])
    expect(replies[0]?.route.ways).toHaveLength(1)
  })

  it('the crisis card waits for no queue, no store and no matcher', async () => {
    const never = (): Promise<never> => new Promise(() => {})
    const handle = createTurnHandler({
      ...parts,
      queue: { run: never },
      turns: { claim: never, speaking: never, end: never, renew: never, abandoned: never },
    })
    const card = Promise.withResolvers<Reply>()
    void handle(
      typed('I want to die'),
      async reply => (card.resolve(reply), { kind: 'delivered', how: 'here', ref: '1' }),
    )
    expect((await card.promise).kind).toBe('crisis')
  })
})

describe('A turn that takes long', () => {
  it('an apology comes after five seconds, and the late answer does not follow it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const gate = Promise.withResolvers<void>()
      const queue = { run: async <T>(_: string, task: () => Promise<T>) => (await gate.promise, task()) }
      const telling = tell([typed('how much is a visit')], { queue })
      await vi.advanceTimersByTimeAsync(5_001)
      expect(await telling).toEqual(['failure'])
      gate.resolve()
      await vi.runAllTimersAsync()
      expect(replies).toHaveLength(1)
    } finally {
      vi.useRealTimers()
    }
  })

  it.each([
    ['and nobody takes the turn for ended while it is on its way', false, 1],
    ['and the turn has ended once it has arrived', true, 0],
  ])('an apology comes after five seconds, %s', async (_, hasArrived, open) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const [gate, left, arriving, said] = [newGate(), newGate(), newGate(), newGate()]
      const queue = {
        run: async <T>(_key: string, task: () => Promise<T>) => {
          await gate.promise
          return task().finally(left.resolve)
        },
      }
      const turn = typed('how much is a visit')
      const telling = createTurnHandler({ ...parts, queue })(turn, async () => {
        said.resolve()
        await arriving.promise
        return { kind: 'delivered', how: 'here', ref: '1' }
      })
      await vi.advanceTimersByTimeAsync(5001)
      await said.promise
      gate.resolve()
      await left.promise
      if (hasArrived) {
        arriving.resolve()
        await telling
      }
      expect(await store.turns.abandoned(2000, [turn.platform])).toHaveLength(open)
    } finally {
      vi.useRealTimers()
    }
  })

  it('what is delivered once more waits behind nobody, and is no reason for an apology', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const turn = typed('how much is a visit')
      expect(await tell([turn])).toEqual(['price'])
      const never = (): Promise<never> => new Promise(() => {})
      const again = createTurnHandler({ ...parts, queue: { run: never } })
      const said: string[] = []
      const telling = again(turn, async reply => {
        said.push(reply.kind)
        return { kind: 'delivered', how: 'here', ref: '1' }
      })
      await vi.advanceTimersByTimeAsync(6000)
      await telling
      expect(said).toEqual([])
    } finally {
      vi.useRealTimers()
    }
  })

  it('a reply that is long on its way is not followed by an apology', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const arrived = Promise.withResolvers<void>()
      const said: string[] = []
      const telling = createTurnHandler(parts)(typed('how much is a visit'), async reply => {
        said.push(reply.kind)
        await arrived.promise
        return { kind: 'delivered', how: 'here', ref: '1' }
      })
      await vi.waitUntil(() => said.length > 0)
      await vi.advanceTimersByTimeAsync(20_000)
      arrived.resolve()
      await telling
      expect(said).toEqual(['answer'])
      expect(await metrics.read()).not.toContain('signpost_failures_total{')
    } finally {
      vi.useRealTimers()
    }
  })

  it('a turn is never rejected though its reply cannot be delivered', async () => {
    const handle = createTurnHandler(parts)
    await expect(
      handle(typed('how much is a visit'), () => Promise.reject(new Error('socket closed'))),
    ).resolves.toBeUndefined()
  })
})
