import { expect } from 'vitest'
import { connectHandoff, type Handoff } from '../../src/app/connect-handoff.ts'
import { createTurnHandler } from '../../src/conversation/handle-turn.ts'
import type { StaffRoll, Voice } from '../../src/core/model/voice.ts'
import type { RouteAddress } from '../../src/core/model/plan.ts'
import { live } from '../../src/core/model/live.ts'
import type { Platform, TurnHandler } from '../../src/core/model/turn.ts'
import { createMetrics } from '../../src/app/metrics.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { EDITION } from '../delivery/rig.ts'
import { PLAN } from '../fixtures/handoff.ts'
import { SILENT } from '../fixtures/silent.ts'

/** A clinic that takes requests by one channel, and whose staff are told of crisis cards, joined as `app.ts` joins it. */
export interface HandoffOffice {
  readonly handoff: Handoff
  readonly store: Store
  readonly handle: TurnHandler
  /** Says who speaks and who is staff on a platform, once its adapter is there, and begins to carry. */
  open(platform: Platform, speaks: { readonly voice: Voice; readonly roll: StaffRoll }): Promise<void>
  /** Resolves once it is kept that somebody was told what staff hear of crisis cards. */
  told(platform: Platform, person: string): Promise<void>
  close(): Promise<void>
}

/** Builds the clinic around its staff channel. */
export async function openHandoffOffice(route: RouteAddress): Promise<HandoffOffice> {
  const keep = { databaseUrl: 'sqlite::memory:', dataFolder: '', secret: null, oldSecrets: [] }
  const store = await openStore({ ...keep, log: SILENT, now: Date.now })
  const voices = new Map<Platform, Voice>()
  const rolls = new Map<Platform, StaffRoll>()
  const config = {
    routes: [route],
    onCall: [],
    plan: { ...PLAN, routes: [route.name], onCall: [] },
    drillCountsMs: null,
    alerting: 'named',
    mail: null,
    webhookSecret: null,
  } as const
  const metrics = createMetrics()
  const shared = { store, editions: live(EDITION), metrics, log: SILENT, now: Date.now }
  const handoff = connectHandoff({ ...shared, config, voices, rolls })
  await import('../../src/conversation/dialogs/bridge.ts')
  return {
    handoff,
    store,
    handle: createTurnHandler({ ...store, ...shared, requests: handoff.requests, questions: null, meter: metrics }),
    async open(platform, { voice, roll }) {
      voices.set(platform, voice)
      rolls.set(platform, roll)
      await handoff.start()
    },
    async told(platform, person) {
      const key = { platform, person, conversation: 'any' }
      await expect
        .poll(async () => (await store.memories.recall(key)).memory.toldOf.alerting, { timeout: 15_000 })
        .toBe('named')
    },
    async close() {
      await handoff.close()
      await store.close()
    },
  }
}
