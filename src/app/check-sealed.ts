import { hasPassed } from '../async/has-passed.ts'
import type { HealthCheck } from '../core/model/health.ts'
import { sayFormer, sayLocked, type SealedRows, type SealedStore } from '../core/model/sealed.ts'

/** How long a count holds, in milliseconds: however often somebody asks. */
const FRESH_MS = 10_000

/** What looking takes. */
export interface CheckSealedParts {
  readonly sealed: Pick<SealedStore, 'count'>
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** Says how much is encrypted with a former secret, or with one that is missing; nothing where nothing is, or nobody can tell. */
export function createSealedCheck({ sealed, now }: CheckSealedParts): HealthCheck {
  let [counted, countedAtMs]: [SealedRows | null, number] = [null, 0]
  return async () => {
    if (counted === null || hasPassed(FRESH_MS, countedAtMs, now())) {
      counted = await sealed.count().catch(() => null)
      countedAtMs = now()
    }
    const { former, lost } = counted ?? { former: 0, lost: 0 }
    const says = [...(lost > 0 ? [sayLocked(lost)] : []), ...(former > 0 ? [sayFormer(former)] : [])]
    return says.map(one => ({ part: 'secret', state: 'warn', says: one }) as const)
  }
}
