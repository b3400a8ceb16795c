import { afterEach, describe, expect, it } from 'vitest'
import type { StaffCard } from '../../src/core/model/voice.ts'
import { MINUTE } from '../fixtures/handoff.ts'
import { formSent, pressed } from '../fixtures/small-clinic.ts'
import { EDITION, openRig, type Rig } from './rig.ts'

const closing: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

const FIELDS = { contact: '07700 900123', when: 'after four', note: 'kumquat', consent: 'yes' }
const ANN = { platform: 'slack', person: 'U1' } as const
const HOUR = 60 * MINUTE

interface Late {
  readonly rig: Rig
  edit(): Promise<unknown>
  claim(): Promise<unknown>
  /** The first change of the card, whose outcome nobody heard, arrives after all. */
  arrives(): void
  states(): readonly string[]
}

/** A card stands; its first change will be late, and nobody hears of it until it arrives. */
async function cardWithLateChange(): Promise<Late> {
  const rig = await openRig({})
  closing.push(rig.close)
  await rig.requests.answer({ ...formSent('route', FIELDS), ...ANN }, EDITION)
  await rig.pass(3000)
  const { id = '' } = (await rig.store.handoffs.latest('request', ANN)) ?? {}
  const replace = rig.slack.replace.bind(rig.slack)
  const late: [string, StaffCard][] = []
  let isLate = true
  rig.slack.replace = (ref, what) => {
    if (!isLate || !('code' in what)) return replace(ref, what)
    isLate = false
    late.push([ref, what])
    return Promise.resolve({ kind: 'unknown' })
  }
  return {
    rig,
    edit: () => rig.requests.answer({ ...formSent('edit', { ...FIELDS, when: 'after five' }), ...ANN }, EDITION),
    claim: () => rig.requests.answer({ ...pressed('claim', id), platform: 'slack', person: 'STAFF-ANNA' }, EDITION),
    arrives: () => late.forEach(one => void replace(...one)),
    states: () => rig.slack.cards('CSTAFF').map(({ state }) => state),
  }
}

describe('A card that is claimed while an earlier change of it may still arrive', () => {
  it('says so in the end, though that change arrives last', async () => {
    const { rig, edit, claim, arrives, states } = await cardWithLateChange()
    await edit()
    await rig.worker.round()
    await claim()
    await rig.worker.round()
    expect(states()).toEqual(['claimed'])
    arrives()
    expect(states()).toEqual(['open'])
    await rig.pass(MINUTE)
    expect(states()).toEqual(['claimed'])
  })

  it('says so in the end, though it was about to be put right when it was claimed', async () => {
    const { rig, edit, claim, arrives, states } = await cardWithLateChange()
    await edit()
    await rig.pass(5000)
    await claim()
    await rig.worker.round()
    expect(states()).toEqual(['claimed'])
    arrives()
    await rig.pass(MINUTE)
    expect(states()).toEqual(['claimed'])
  })

  it.each([20_000, 90_000, HOUR, -20_000, -90_000, -HOUR])(
    'says so in the end, though the clock is moved by %i ms before that change arrives',
    async movedByMs => {
      const { rig, claim, edit, arrives, states } = await cardWithLateChange()
      await edit()
      await rig.worker.round()
      await claim()
      await rig.worker.round()
      rig.movedByMs = movedByMs
      await rig.pass(5000)
      expect(states()).toEqual(['claimed'])
      arrives()
      await rig.pass(3 * MINUTE)
      expect(states()).toEqual(['claimed'])
    },
  )
})

describe('A message that is under way when the clock is moved', () => {
  it.each([20_000, HOUR, -90_000, -HOUR])('is not sent a second time meanwhile: %i ms', async movedByMs => {
    const rig = await openRig({})
    closing.push(rig.close)
    const other = rig.anotherCourier()
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>()
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    const say = rig.slack.say.bind(rig.slack)
    let cards = 0
    rig.slack.say = async (to, ...rest) => {
      if ('channel' in to) cards += 1
      begin()
      await held
      return say(to, ...rest)
    }
    await rig.requests.answer({ ...formSent('route', FIELDS), ...ANN }, EDITION)
    const rounds = [rig.worker.round()]
    await begun
    rig.movedByMs = movedByMs
    rounds.push(rig.worker.round(), other.round())
    // Whoever takes it at all has taken it before this is answered.
    for (let at = 0; at < 10; at += 1) await rig.store.handoffs.figures(0)
    letGo()
    await Promise.all(rounds)
    expect(cards).toBe(1)
  })

  it('is sent by another all the same, once no attempt of before can be under way', async () => {
    const rig = await openRig({})
    closing.push(rig.close)
    await rig.requests.answer({ ...formSent('route', FIELDS), ...ANN }, EDITION)
    await rig.store.outbox.take(1, 15_000, 'anybody')
    rig.movedByMs = HOUR
    await rig.pass(10_000)
    expect(rig.slack.cards('CSTAFF')).toHaveLength(0)
    await rig.pass(10_000)
    expect(rig.slack.cards('CSTAFF')).toHaveLength(1)
  })
})
