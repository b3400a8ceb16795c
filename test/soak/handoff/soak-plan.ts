import type { HandoffPlan } from '../../../src/core/model/plan.ts'

/** The clinic's plan, with minutes made seconds: people are called while the soak looks on. */
export const SOAK_PLAN: HandoffPlan = {
  routes: ['slack:STAFF', 'webhook:simulation'],
  onCall: ['slack:ONCALL'],
  onCallAfterMs: 1500,
  nextRouteAfterMs: 4000,
  routeLimitMs: 2000,
}

/** Key of the store and of webhooks, the same for all instances. */
export const SOAK_SECRET = 'a secret of the soak, of at least thirty-two characters'
