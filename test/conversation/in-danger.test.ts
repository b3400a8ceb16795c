import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createTurnHandler } from '../../src/conversation/handle-turn.ts'
import type { ConversationParts } from '../../src/conversation/room.ts'
import { EMPTY_EDITION } from '../../src/core/answer/empty-edition.ts'
import { NO_REQUESTS } from '../../src/core/handoff/requests.ts'
import type { Edition } from '../../src/core/model/edition.ts'
import { live } from '../../src/core/model/live.ts'
import type { Reply } from '../../src/core/model/reply.ts'
import { UTTERANCE_MAX, type Delivery, type Turn } from '../../src/core/model/turn.ts'
import { createMetrics } from '../../src/app/metrics.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { SILENT } from '../fixtures/silent.ts'
import { SMALL_CLINIC, typed } from '../fixtures/small-clinic.ts'

const DANGER = typed('I want to die')
const HERE: Delivery = { kind: 'delivered', how: 'here', ref: '1' }
const never = (): Promise<never> => new Promise(() => {})

let store: Store
let parts: ConversationParts

beforeEach(async () => {
  const keep = { databaseUrl: 'sqlite::memory:', dataFolder: '', secret: null, oldSecrets: [] }
  store = await openStore({ ...keep, log: SILENT, now: () => 1_000 })
  parts = {
    ...store,
    requests: NO_REQUESTS,
    questions: null,
    editions: live(SMALL_CLINIC),
    meter: createMetrics(),
    log: SILENT,
    now: () => 1_000,
  }
})

afterEach(() => store.close())

/** The last reply to some turns. Waits for the reply only: whatever else hangs, hangs. */
async function lastReply(turns: readonly Turn[], over: Partial<ConversationParts> = {}): Promise<Reply> {
  const handle = createTurnHandler({ ...parts, ...over })
  for (const turn of turns.slice(0, -1)) await handle(turn, async () => HERE)
  const said = Promise.withResolvers<Reply>()
  const last = turns.at(-1)
  if (last) void handle(last, async reply => (said.resolve(reply), HERE))
  return said.promise
}

const CARD = { kind: 'crisis', lines: expect.arrayContaining([expect.objectContaining({ kind: 'emergency' })]) }

function editionWith(over: Partial<Edition>): Partial<ConversationParts> {
  return { editions: live({ ...SMALL_CLINIC, ...over }) }
}

it('the card comes though content failed to load', async () => {
  expect(await lastReply([DANGER], { editions: live(EMPTY_EDITION) })).toMatchObject(CARD)
})

it('the card comes though the edition has no help lines for its country', async () => {
  expect(
    await lastReply([DANGER], editionWith({ clinic: { ...SMALL_CLINIC.clinic, country: 'other' } })),
  ).toMatchObject(CARD)
})

it('the card comes though the matcher throws', async () => {
  const throws = (): never => {
    throw new Error('no model')
  }
  expect(
    await lastReply(
      [DANGER],
      editionWith({ matcher: { match: throws, read: throws, explain: throws }, findPassage: throws }),
    ),
  ).toMatchObject(CARD)
})

it('the card comes though every part of the store hangs', async () => {
  expect(
    await lastReply([DANGER], {
      memories: { recall: never, keep: never },
      turns: { claim: never, speaking: never, end: never, renew: never, abandoned: never },
      dialogs: { write: never, remove: never },
    }),
  ).toMatchObject(CARD)
})

it('the card comes though an earlier turn of the conversation holds its queue', async () => {
  const held = Promise.withResolvers<void>()
  const memories = { ...parts.memories, recall: () => held.promise.then(() => undefined) as Promise<never> }
  const handle = createTurnHandler({ ...parts, memories })
  const said: string[] = []
  const respond = async (reply: Reply): Promise<Delivery> => (said.push(reply.kind), HERE)
  void handle(typed('how much is a visit'), respond)
  void handle(DANGER, respond)
  await vi.waitUntil(() => said.length > 0)
  expect(said).toEqual(['crisis'])
  held.resolve()
})

it('the card comes in the middle of a dialog', async () => {
  expect(await lastReply([typed('how much is a visit'), typed('tell me more'), DANGER])).toMatchObject(CARD)
})

it('the card comes after 40,000 characters of something else', async () => {
  const rain = 'we went to the lake and it rained all day. '
  expect(
    await lastReply([typed(`${rain.repeat(Math.floor((UTTERANCE_MAX - 40) / rain.length))} i want to die`)]),
  ).toMatchObject(CARD)
})

it.each(['name', 'reach', 'note'])('the card comes when a form says it in its field "%s"', async field => {
  const fields = { name: 'Sam', reach: 'by phone', note: 'mornings', [field]: 'i want to kill myself' }
  expect(
    await lastReply([{ ...DANGER, said: { kind: 'form', action: { verb: 'route', about: '' }, fields } }]),
  ).toMatchObject(CARD)
})

it('a card that cannot be delivered ends in no error', async () => {
  const handle = createTurnHandler(parts)
  const said: string[] = []
  await expect(
    handle(DANGER, reply => (said.push(reply.kind), Promise.reject(new Error('socket closed')))),
  ).resolves.toBeUndefined()
  expect(said).toContain('crisis')
})

it('the card comes within a second', async () => {
  await lastReply([typed('how much is a visit')])
  const from = performance.now()
  await lastReply([DANGER])
  expect(performance.now() - from).toBeLessThan(1_000)
})
