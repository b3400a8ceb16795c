import type { Voice } from '../core/model/voice.ts'
import type { RouteAddress } from '../core/model/plan.ts'
import type { Platform } from '../core/model/turn.ts'
import { channelRoute } from '../delivery/routes/channel-route.ts'
import { mailRoute } from '../delivery/routes/mail-route.ts'
import type { DeliveryRoute } from '../delivery/routes/route.ts'
import { webhookRoute } from '../delivery/routes/webhook-route.ts'
import type { HandoffConfig } from '../config/handoff-config.ts'

/** What routes are opened with. */
export interface RouteParts {
  readonly config: Pick<HandoffConfig, 'mail' | 'webhookSecret'>
  readonly voices: ReadonlyMap<Platform, Voice>
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** Opens a route to the staff by its kind. */
export function openRoute(address: RouteAddress, { config, voices, now }: RouteParts): DeliveryRoute {
  const { kind } = address
  // `loadConfig` lets no such route through without these.
  if (kind === 'email') return mailRoute(address, { url: config.mail?.url ?? '', from: config.mail?.from ?? '', now })
  if (kind === 'webhook') return webhookRoute(address, { secret: config.webhookSecret ?? '', now })
  return channelRoute(address, () => voices.get(kind))
}
