import { sayCommand } from '../core/model/say-command.ts'
import { warn, fail, pass, type HealthFinding } from '../core/model/health-check.ts'
import type { RouteAddress } from '../core/model/plan.ts'
import type { HandoffConfig } from '../config/handoff-config.ts'
import { openRoute } from './open-route.ts'

/** Tries every route to the staff without telling them anything; of channels only a drill can tell. Never rejects. */
export async function examineHandoff(config: HandoffConfig | null): Promise<readonly HealthFinding[]> {
  if (!config) return []
  return Promise.all([...config.routes, ...config.onCall].map(route => examineRoute(route, config)))
}

async function examineRoute(address: RouteAddress, config: HandoffConfig): Promise<HealthFinding> {
  const part = `Route ${address.name}`
  if (address.kind !== 'email' && address.kind !== 'webhook')
    return warn(part, 'is tried by a drill only.', `Run \`${sayCommand('drill')}\` while the assistant runs.`)
  const route = openRoute(address, { config, voices: new Map(), now: Date.now })
  const trouble = await route.prove().catch(() => `${address.name} could not be tried.`)
  return trouble === null ? pass(part, 'lets us in.') : fail(part, trouble, null)
}
