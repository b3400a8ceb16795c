import { within } from '../async/within.ts'
import type { HealthCheck } from '../core/model/health.ts'
import type { Adapter } from '../core/model/turn.ts'
import { checkPlatforms } from './check-platforms.ts'
import { createSealedCheck, type CheckSealedParts } from './check-sealed.ts'

/** How long counting what is encrypted may hold up the answer, in milliseconds. */
const SEALED_MS = 1000

/** What looking at everything takes. */
export interface CheckHealthParts extends CheckSealedParts {
  readonly platforms: readonly Pick<Adapter, 'platform' | 'state'>[]
  readonly checkStore: HealthCheck
}

/** Says of each part how it is: store, platforms, and what the secrets do not open. */
export function createHealthCheck({ platforms, checkStore, ...parts }: CheckHealthParts): HealthCheck {
  const checkSealed = createSealedCheck(parts)
  return async () => [
    ...(await checkStore()),
    ...checkPlatforms(platforms),
    ...(await within(SEALED_MS, checkSealed(), [])),
  ]
}
