import { ask, type Rules } from '../core/handoff/ask.ts'
import type { HandoffStore } from '../core/handoff/store.ts'
import type { Log } from '../core/model/log.ts'
import type { DeliveryRoute } from './routes/route.ts'

/** What tells whether requests would reach somebody. */
export interface ReadinessParts {
  readonly handoffs: HandoffStore
  /** The routes that requests go by; those on call do not count. */
  readonly routes: readonly DeliveryRoute[]
  /** How long an answered drill counts, in milliseconds; null when the clinic wants none. */
  readonly drillCountsMs: number | null
  readonly log: Log
  rules(): Rules
  newCode(): string
}

/** Whether people may be offered to ask for a therapist through us. */
export interface Readiness {
  readonly canRequest: boolean
  /** What keeps people from being offered it, in words for the operator; empty when nothing does. */
  readonly troubles: readonly string[]
  /** Proves the routes and looks when the last drill was answered. A stale one asks staff for the next. Never rejects. */
  refresh(): Promise<void>
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Nothing is promised before it was proven: until the first `refresh`, people see the phone number. */
export function createReadiness(parts: ReadinessParts): Readiness {
  let canRequest = false
  let troubles: readonly string[] = ['Nothing was proven yet.']
  return {
    get canRequest() {
      return canRequest
    },
    get troubles() {
      return troubles
    },
    async refresh() {
      const proofs = await Promise.all(parts.routes.map(prove))
      const drill = await drillTrouble(parts)
      const isReached = proofs.some(proof => proof === null)
      troubles = [...proofs, drill].filter(trouble => trouble !== null)
      const before = canRequest
      canRequest = isReached && drill === null
      if (before !== canRequest) parts.log.warn('requests', { offered: canRequest })
      for (const trouble of troubles) parts.log.warn('request route', { trouble })
    },
  }
}

function prove(route: DeliveryRoute): Promise<string | null> {
  return route.prove().catch(() => `The route ${route.name} could not be tried.`)
}

async function drillTrouble(parts: ReadinessParts): Promise<string | null> {
  const { handoffs, drillCountsMs, log, rules } = parts
  if (drillCountsMs === null) return null
  try {
    const answeredAtMs = await handoffs.drilledAtMs()
    const { nowMs } = rules()
    if (answeredAtMs !== null && nowMs - answeredAtMs < drillCountsMs) return null
    await beginDrill(parts)
    const since = answeredAtMs === null ? 'No drill was ever answered' : 'The last answered drill is too old'
    return `${since}: people see the phone number in place of the button until somebody of the staff claims the drill.`
  } catch (cause) {
    log.error('drill not looked for', {}, cause)
    return 'The database cannot tell when the last drill was answered.'
  }
}

/** Sends staff a drill, which says that people see the phone number meanwhile: one a day, whichever instance is first. */
async function beginDrill({ handoffs, rules, newCode }: ReadinessParts): Promise<void> {
  const id = `drill-${new Date(Math.floor(rules().nowMs / DAY_MS) * DAY_MS).toISOString().slice(0, 10)}`
  const drill = { id, kind: 'drill', platform: 'terminal', person: null, details: null, card: null } as const
  await handoffs.file(code => ask({ ...drill, code }, rules()), newCode)
}
