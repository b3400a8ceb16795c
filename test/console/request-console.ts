import type { RequestsPort } from '../../src/console/web/requests-port.ts'
import type { HandoffPlan } from '../../src/core/model/plan.ts'
import type { HandoffRequest } from '../../src/core/model/handoff-request.ts'
import { live } from '../../src/core/model/live.ts'
import { openRequests } from '../../src/app/open-requests.ts'
import { EDITION, openRig, type Rig } from '../delivery/rig.ts'
import { PLAN } from '../fixtures/handoff.ts'
import { formSent } from '../fixtures/small-clinic.ts'

/** What somebody fills in. */
export const FIELDS = { contact: '07700 900123', when: 'after four', note: 'ring twice', consent: 'yes' }

/** A clinic that takes requests on Slack, and works them in the console as well. */
export interface RequestConsole extends Rig {
  readonly port: RequestsPort | null
  /** From asked to claimed, in milliseconds, as the meter was told. */
  readonly claims: readonly number[]
  /** How often messages were to go at once. */
  nudges(): number
  /** Somebody asks on Slack, and the staff channel gets its card. */
  asks(fields?: Readonly<Record<string, string>>, person?: string): Promise<HandoffRequest>
  latest(person?: string): Promise<HandoffRequest>
}

/** Opens it on Monday at nine. */
export async function openRequestConsole(over: Partial<HandoffPlan> = {}): Promise<RequestConsole> {
  const rig = await openRig({ plan: over })
  const claims: number[] = []
  let nudges = 0
  const plan = { ...PLAN, routes: ['slack:CSTAFF'], onCall: [], ...over } as const
  const counted = { meter: { claimed: (ms: number) => void claims.push(ms) }, wake: () => void (nudges += 1) }
  const port = openRequests({ plan, store: rig.store, editions: live(EDITION), now: () => rig.nowMs, ...counted })
  const latest = async (person = 'U1'): Promise<HandoffRequest> => {
    const found = await rig.store.handoffs.latest('request', { platform: 'slack', person })
    if (!found) throw new Error('nothing was filed')
    return found
  }
  const asks = async (fields = FIELDS, person = 'U1'): Promise<HandoffRequest> => {
    await rig.requests.answer({ ...formSent('route', fields), platform: 'slack', person }, EDITION)
    await rig.worker.round()
    return latest(person)
  }
  return Object.assign(rig, { port, claims, nudges: () => nudges, asks, latest })
}
