import type { Some } from './some.ts'
import type { Platform } from './turn.ts'

/** How the clinic wants its staff to be told, as its operator set it. */
export interface HandoffPlan {
  /** Names of the routes, in the order in which they are tried. */
  readonly routes: Some<string>
  /** Routes to those who are called when nobody takes a request; may be none. */
  readonly onCall: readonly string[]
  /** Open time after which an unclaimed request goes to those on call, in milliseconds. */
  readonly onCallAfterMs: number
  /** Open time after which it goes by the next route, in milliseconds since it was asked. */
  readonly nextRouteAfterMs: number
  /** How long a route may take to deliver before the next one is tried, in milliseconds. */
  readonly routeLimitMs: number
}

/** A route to staff as the operator wrote it. */
export interface RouteAddress {
  /** A platform, for one of its channels, or a way of its own. */
  readonly kind: Platform | 'email' | 'webhook'
  /** The channel, the e-mail address or the web address. */
  readonly to: string
  /** In letters, logs and counts, such as `slack:C0123`; never holds what is secret in a web address. */
  readonly name: string
}
