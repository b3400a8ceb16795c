import type { Alerting } from '../core/model/alerting.ts'
import type { HandoffPlan, RouteAddress } from '../core/model/plan.ts'
import { namePlatform } from '../core/model/name-platform.ts'
import { isSome, type Some } from '../core/model/some.ts'
import type { PlatformConfig, PlatformSettings } from '../core/model/platform-settings.ts'
import { NO_ROUTES, type SettingValues } from './settings.ts'

/** How requests for a therapist reach the staff. */
export interface HandoffConfig {
  readonly routes: Some<RouteAddress>
  readonly onCall: readonly RouteAddress[]
  readonly plan: HandoffPlan
  /** How long an answered drill counts, in milliseconds; null when there are none. */
  readonly drillCountsMs: number | null
  /** What staff are told of crisis cards. */
  readonly alerting: Alerting
  readonly mail: { readonly url: string; readonly from: string } | null
  readonly webhookSecret: string | null
}

const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const DAY_MS = 24 * 60 * MINUTE_MS

const ALERTING = { no: 'off', yes: 'unnamed', named: 'named' } as const satisfies Record<string, Alerting>

/** Null when no route is configured. */
export function toHandoff(values: SettingValues): HandoffConfig | null {
  const { HANDOFF_ROUTES: routes = [], HANDOFF_ON_CALL: onCall = [], HANDOFF_DRILL_DAYS: drillDays = 0 } = values
  const { SMTP_URL: url, SMTP_FROM: from } = values
  if (!isSome(routes)) return null
  const [first, ...others] = routes
  return {
    routes,
    onCall,
    plan: {
      routes: [first.name, ...others.map(({ name }) => name)],
      onCall: onCall.map(({ name }) => name),
      onCallAfterMs: (values.HANDOFF_ON_CALL_AFTER ?? 0) * MINUTE_MS,
      nextRouteAfterMs: (values.HANDOFF_NEXT_ROUTE_AFTER ?? 0) * MINUTE_MS,
      routeLimitMs: (values.HANDOFF_ROUTE_SECONDS ?? 0) * SECOND_MS,
    },
    drillCountsMs: drillDays === 0 ? null : drillDays * DAY_MS,
    alerting: ALERTING[values.HANDOFF_CRISIS_ALERT ?? 'no'],
    mail: url && from ? { url, from } : null,
    webhookSecret: values.WEBHOOK_SECRET ?? null,
  }
}

/** Routes that could not work as they are written. */
export function handoffContradictions(
  values: SettingValues,
  platforms: readonly PlatformConfig<PlatformSettings>[],
): readonly string[] {
  const { HANDOFF_ROUTES: routes = [], HANDOFF_ON_CALL: onCall = [] } = values
  const all = [...readOf(routes), ...readOf(onCall)]
  const uses = (kind: RouteAddress['kind']): boolean => all.some(route => route.kind === kind)
  const names = all.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  const kinds = new Set<string>(['email', 'webhook', ...platforms.map(({ entry }) => entry.platform)])
  const isStrange = (set: readonly RouteAddress[]): boolean => readOf(set).some(({ kind }) => !kinds.has(kind))
  const rules: readonly SettingRule[] = [
    [isStrange(routes), `HANDOFF_ROUTES  ${NO_ROUTES}`],
    [isStrange(onCall), `HANDOFF_ON_CALL  ${NO_ROUTES}`],
    [routes.length === 0 && onCall.length > 0, 'HANDOFF_ROUTES  is missing, though HANDOFF_ON_CALL is set.'],
    [twice !== undefined, 'HANDOFF_ROUTES  and HANDOFF_ON_CALL name the same route twice. Name each route once.'],
    ...platforms.flatMap(({ entry: { platform, token, staff }, texts }): readonly SettingRule[] => [
      [uses(platform) && !texts.has(token), `${token}  is missing, though a route goes by ${namePlatform(platform)}.`],
      [uses(platform) && !texts.has(staff), `${staff}  is missing. ${WHO_MAY}`],
    ]),
    [uses('email') && !values.SMTP_URL, 'SMTP_URL  is missing, though a route goes by e-mail.'],
    [uses('email') && !values.SMTP_FROM, 'SMTP_FROM  is missing, though a route goes by e-mail.'],
    [uses('webhook') && !values.WEBHOOK_SECRET, 'WEBHOOK_SECRET  is missing, though a route is a webhook.'],
    [
      (values.HANDOFF_NEXT_ROUTE_AFTER ?? 0) < (values.HANDOFF_ON_CALL_AFTER ?? 0),
      'HANDOFF_NEXT_ROUTE_AFTER  must not be less than HANDOFF_ON_CALL_AFTER.',
    ],
  ]
  return rules.flatMap(([isBroken, problem]) => (isBroken ? [problem] : []))
}

/** What could not be read has been told already, and is no list. */
function readOf(set: unknown): readonly RouteAddress[] {
  return Array.isArray(set) ? (set as readonly RouteAddress[]) : []
}

type SettingRule = readonly [isBroken: boolean, problem: string]

const WHO_MAY = 'Only its members may work on requests; without it nobody could claim one.'
