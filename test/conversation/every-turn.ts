import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTurnHandler } from '../../src/conversation/handle-turn.ts'
import { recover } from '../../src/conversation/recover.ts'
import type { ConversationParts } from '../../src/conversation/room.ts'
import { live } from '../../src/core/model/live.ts'
import type { Reply } from '../../src/core/model/reply.ts'
import { keyOf, type Delivery, type Turn, type TurnHandler } from '../../src/core/model/turn.ts'
import { createRequests } from '../../src/delivery/requests.ts'
import { createMetrics } from '../../src/app/metrics.ts'
import { EDITION, openRig, type Rig } from '../delivery/rig.ts'
import { SILENT } from '../fixtures/silent.ts'
import { formSent, pressed, typed, utterance } from '../fixtures/small-clinic.ts'

/** Danger by itself, and words that are danger only after the like of them: what the table below is told with. */
const PLAIN = 'I want to die'
const DOUBTFUL = 'I am done'

/** One kind of turn: how it says something, and what was said before it in the same conversation. */
interface Kind {
  readonly before: readonly Turn[]
  saying(words: string): Turn
}

const ASKED = typed('how much is a visit', { id: 'message' })
const FIELDS = { contact: '07700 900123', when: 'after four', consent: 'yes' }

const KINDS: Readonly<Record<string, Kind>> = {
  words: { before: [], saying: words => typed(words) },
  'quoted words': {
    before: [],
    saying: words => typed('x', { said: { kind: 'words', utterance: utterance(words), quoted: true } }),
  },
  'an edit of an answered message': {
    before: [ASKED],
    saying: words => typed(words, { id: 'message-edited', edits: ASKED.id }),
  },
  'an edit of a message that was not for us': {
    before: [],
    saying: words => typed(words, { id: 'other-edited', edits: 'other' }),
  },
  'a press with words beside': { before: [], saying: words => ({ ...pressed('route'), beside: [utterance(words)] }) },
  'a form': { before: [], saying: words => formSent('route', { ...FIELDS, note: words }) },
  'an answer in a dialog': { before: [pressed('route')], saying: words => typed(words) },
  'something we cannot read, with words beside': {
    before: [],
    saying: words => typed('y', { said: { kind: 'wordless', why: 'no-words' }, beside: [utterance(words)] }),
  },
}

/** How the danger comes to be known. */
const WAYS = {
  'says it plainly': { words: PLAIN, hint: null },
  'follows what this engine heard': { words: DOUBTFUL, hint: 'here' },
  'follows what another engine heard': { words: DOUBTFUL, hint: 'elsewhere' },
} as const

const HERE: Delivery = { kind: 'delivered', how: 'here', ref: 'card' }
const WHO = { platform: 'slack', person: 'U1', conversation: 'D1' } as const
const KEEPING = live({ ...EDITION, clinic: { ...EDITION.clinic, keepsQuestions: true } })

/** Every kind of turn, and all that each owes, whichever engine has heard what. `newDatabase` gives the address of an empty one. */
export function everyTurn(store: string, newDatabase: () => Promise<string>): void {
  let rig: Rig
  let parts: ConversationParts
  let replies: Reply[]

  // Botkit takes a while to load, which is no part of any turn.
  beforeAll(async () => void (await import('../../src/conversation/dialogs/bridge.ts')))

  beforeEach(async () => {
    rig = await openRig({ databaseUrl: await newDatabase() })
    const requests = createRequests({ ...rig.filingParts, alerting: 'unnamed' })
    const shared = {
      ...rig.store,
      requests,
      questions: rig.store,
      editions: KEEPING,
      meter: createMetrics(),
      log: SILENT,
    }
    parts = { ...shared, now: () => rig.nowMs }
    replies = []
  })
  afterEach(() => rig.close())

  async function tell(handle: TurnHandler, turn: Turn, respond = async (): Promise<Delivery> => HERE): Promise<void> {
    await handle({ ...turn, ...WHO }, async reply => (replies.push(reply), respond()))
  }

  async function tellKind(kind: Kind, way: keyof typeof WAYS): Promise<readonly [TurnHandler, Turn]> {
    const { words, hint } = WAYS[way]
    const [one, other] = [createTurnHandler(parts), createTurnHandler(parts)]
    if (hint) await tell(one, typed(DOUBTFUL, { id: 'hint' }))
    const handle = hint === 'elsewhere' ? other : one
    for (const turn of kind.before) await tell(handle, turn)
    expect(replies.map(reply => reply.kind)).not.toContain('crisis')
    return [handle, kind.saying(words)]
  }

  const cards = (): readonly Reply[] => replies.filter(reply => reply.kind === 'crisis')
  const alerts = (): Promise<unknown> => rig.store.handoffs.latest('alert', WHO)
  const crises = async (): Promise<number> =>
    (await rig.store.figures.byDay(0)).reduce((sum, { outcome, count }) => sum + (outcome === 'crisis' ? count : 0), 0)
  const abandoned = (): ReturnType<typeof rig.store.turns.abandoned> => {
    rig.nowMs += 60_000
    return rig.store.turns.abandoned(rig.nowMs - 1, ['slack'])
  }
  const filed = async (): Promise<string | null> =>
    (await rig.store.handoffs.latest('request', WHO))?.details?.note ?? null
  const askedFor = async (): Promise<readonly string[]> =>
    (await rig.store.inbox.last(10)).map(({ question }) => question)

  const TABLE = Object.keys(KINDS).flatMap(kind => Object.keys(WAYS).map(way => [kind, way] as const))

  describe(`On ${store}, a turn in danger`, () => {
    it.each(TABLE)('of %s, that %s, owes everything', async (kind, way) => {
      const [handle, turn] = await tellKind(KINDS[kind] as Kind, way as keyof typeof WAYS)
      await tell(handle, turn)
      expect(replies.at(-1)).toMatchObject({ kind: 'crisis', danger: 'self', route: { canRequest: true } })
      expect(cards()).toHaveLength(1)
      expect(await alerts()).toMatchObject({ kind: 'alert', person: 'U1', card: { isNamed: false, ref: 'card' } })
      expect(await filed()).toBe(noteIn(turn))
      expect(await crises()).toBe(1)
      const memory = (await rig.store.memories.recall(keyOf({ ...turn, ...WHO }))).memory
      // What was doubtful before brought warm words with help lines, which count, too: no two open in the same way.
      expect(memory).toMatchObject({ cardsShown: WAYS[way as keyof typeof WAYS].hint === null ? 1 : 2 })
      expect(memory.levels.at(-1)).toBe('crisis')
      expect((await askedFor()).filter(question => /die|done/.test(question))).toEqual([])
      expect(await abandoned()).toEqual([])
    })

    it.each(TABLE)(
      'of %s, that %s, is known as one, and staff are told, while its card is on its way',
      async (kind, way) => {
        const [handle, turn] = await tellKind(KINDS[kind] as Kind, way as keyof typeof WAYS)
        void tell(handle, turn, () => new Promise(() => {}))
        await expect.poll(alerts).toMatchObject({ person: 'U1', card: { isUnderWay: true } })
        await expect.poll(filed).toBe(noteIn(turn))
        expect(await abandoned()).toMatchObject([{ person: 'U1', danger: 'self' }])
      },
    )

    it.each(TABLE)('of %s, that %s, is taken up after a crash with all that it owes', async (kind, way) => {
      const [handle, turn] = await tellKind(KINDS[kind] as Kind, way as keyof typeof WAYS)
      void tell(handle, turn, () => new Promise(() => {}))
      await expect.poll(alerts).not.toBeNull()
      await expect.poll(filed).toBe(noteIn(turn))
      rig.nowMs += 60_000
      await recover('slack', { ...parts, voices: new Map([['slack', rig.slack]]) })
      expect(rig.slack.standing.filter(({ where }) => where === '@U1')).toMatchObject([{ what: { kind: 'crisis' } }])
      expect(await alerts()).toMatchObject({ person: 'U1', card: { isUnderWay: false } })
      expect(await crises()).toBe(1)
      expect((await rig.store.memories.recall(WHO)).memory.levels.at(-1)).toBe('crisis')
      expect(await abandoned()).toEqual([])
    })

    it('is one after a turn, too, that nothing could answer', async () => {
      const match = (): never => {
        throw new Error('no model')
      }
      const broken = live({ ...EDITION, matcher: { match, read: match, explain: match } })
      await tell(createTurnHandler({ ...parts, editions: broken }), typed(DOUBTFUL, { id: 'hint' }))
      await tell(createTurnHandler(parts), typed(DOUBTFUL))
      expect(replies.map(reply => reply.kind)).toEqual(['worry', 'crisis'])
    })

    it('that ends before staff are told has them told when it is taken up', async () => {
      const requests = { ...parts.requests, alert: () => new Promise<never>(() => {}) }
      void tell(createTurnHandler({ ...parts, requests }), typed(PLAIN))
      await expect.poll(async () => (await rig.store.privacy.kept('slack', 'U1')).turns.count).toBe(1)
      rig.nowMs += 60_000
      await recover('slack', { ...parts, voices: new Map([['slack', rig.slack]]) })
      expect(await alerts()).toMatchObject({ person: 'U1', card: { isUnderWay: false } })
      expect(await abandoned()).toEqual([])
    })
  })

  describe(`On ${store}, a turn without danger`, () => {
    it.each(Object.keys(KINDS))('of %s is answered, settled and remembered, and nobody is alarmed', async kind => {
      const { before, saying } = KINDS[kind] as Kind
      const handle = createTurnHandler(parts)
      // Nothing is kept of anybody who was not told so before.
      const told = [typed('do the results last', { id: 'first' }), ...before]
      for (const turn of told) await tell(handle, turn)
      const turn = saying('when are you open')
      await tell(handle, turn)
      expect(cards()).toEqual([])
      expect(await alerts()).toBeNull()
      expect(replies).toHaveLength(told.length + (turn.edits === ASKED.id ? 0 : 1))
      expect((await rig.store.memories.recall(WHO)).memory.levels).toHaveLength(replies.length)
      expect(await abandoned()).toEqual([])
      const isQuestion = replies.at(-1)?.kind === 'answer' && turn.said.kind === 'words' && !turn.said.quoted
      expect((await askedFor()).includes('when are you open')).toBe(isQuestion && turn.edits !== ASKED.id)
    })
  })
}

/** What is to be found in a request afterwards; null where none is made. */
function noteIn({ said }: Turn): string | null {
  return said.kind === 'form' ? (said.fields['note'] ?? null) : null
}
