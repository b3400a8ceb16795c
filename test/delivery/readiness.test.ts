import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claim } from '../../src/core/handoff/work.ts'
import { codeOf } from '../../src/core/handoff/code.ts'
import { createReadiness, type Readiness } from '../../src/delivery/readiness.ts'
import type { DeliveryRoute } from '../../src/delivery/routes/route.ts'
import type { Delivery } from '../../src/core/model/turn.ts'
import { PLAN, rulesAt } from '../fixtures/handoff.ts'
import { SILENT } from '../fixtures/silent.ts'
import { openRig, type Rig } from './rig.ts'

const DAY = 24 * 60 * 60 * 1000
let rig: Rig
let trouble: string | null
let codes = 0

beforeEach(async () => {
  rig = await openRig()
  trouble = null
})

afterEach(() => rig.close())

function readiness(drillCountsMs: number | null = 30 * DAY): Readiness {
  const refuse = (): Promise<Delivery> => Promise.resolve({ kind: 'refused' })
  const prove = (): Promise<string | null> => Promise.resolve(trouble)
  const route: DeliveryRoute = { kind: 'slack', name: 'slack:CSTAFF', send: refuse, replace: refuse, prove }
  return createReadiness({
    handoffs: rig.store.handoffs,
    routes: [route],
    drillCountsMs,
    log: SILENT,
    rules: () => rulesAt(rig.nowMs, { plan: { ...PLAN, routes: ['slack:CSTAFF'], onCall: [] } }),
    newCode: () => codeOf((codes += 1)),
  })
}

async function answerDrill(): Promise<void> {
  const drill = await rig.store.handoffs.latest('drill', null)
  await rig.store.handoffs.change(drill?.id ?? '', now => claim(now, 'slack/ANNA', rulesAt(rig.nowMs)))
}

describe('Asking for a therapist', () => {
  it('is offered to nobody before a drill was answered', async () => {
    const ready = readiness()
    expect(ready.canRequest).toBe(false)
    await ready.refresh()
    expect(ready.canRequest).toBe(false)
    expect(ready.troubles[0]).toContain('No drill was ever answered')
    await answerDrill()
    await ready.refresh()
    expect(ready).toMatchObject({ canRequest: true, troubles: [] })
  })

  it('is no longer offered once the drill is stale, and staff are sent one drill a day that says so', async () => {
    const ready = readiness()
    await ready.refresh()
    await answerDrill()
    rig.nowMs += 30 * DAY
    await Promise.all([ready.refresh(), readiness().refresh()])
    expect(ready.canRequest).toBe(false)
    await rig.worker.round()
    const cards = rig.slack.cards('CSTAFF').filter(({ state }) => state === 'open')
    expect(cards).toMatchObject([{ isDrill: true, note: expect.stringContaining('people see the phone number') }])
    rig.nowMs += DAY
    await ready.refresh()
    await rig.worker.round()
    expect(rig.slack.cards('CSTAFF').filter(({ state }) => state === 'open')).toHaveLength(2)
  })

  it('is not offered while no route works', async () => {
    const ready = readiness(null)
    await ready.refresh()
    expect(ready.canRequest).toBe(true)
    trouble = 'The channel is gone.'
    await ready.refresh()
    expect(ready).toMatchObject({ canRequest: false, troubles: ['The channel is gone.'] })
  })

  it('needs no drill where the clinic wants none', async () => {
    const ready = readiness(null)
    await ready.refresh()
    expect(ready.canRequest).toBe(true)
    expect(await rig.store.handoffs.latest('drill', null)).toBeNull()
  })
})
