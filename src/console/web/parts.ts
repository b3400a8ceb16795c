import type { PreviewReply } from '../../core/model/preview.ts'
import type { Platform } from '../../core/model/turn.ts'
import type { FiguresStore } from '../../core/model/figures.ts'
import type { HandoffStore } from '../../core/handoff/store.ts'
import type { HealthCheck } from '../../core/model/health.ts'
import type { ServingStore } from '../../core/model/serving.ts'
import type { EditingParts } from '../../editing/parts.ts'
import type { StaffStore } from '../../core/model/staff.ts'
import type { Checker } from '../../content/gate/checker.ts'
import type { RequestsPort } from './requests-port.ts'

/** What the console works with. */
export interface ConsoleParts extends EditingParts {
  readonly staff: StaffStore
  readonly figures: FiguresStore
  readonly serving: ServingStore
  readonly handoffs: Pick<HandoffStore, 'figures'>
  /** Null where requests are not taken. */
  readonly requests: RequestsPort | null
  /** How store and platforms are. */
  readonly check: HealthCheck
  readonly checker: Checker
  readonly previews: Previews
  /** Origin at which staff reach us, such as `https://signpost.clinic.example`. */
  origin(): string
  /** Addresses of proxies that are believed. */
  readonly proxies: readonly string[]
}

/** How a reply looks on each platform: drawn by the adapters, which alone know. */
export type Previews = readonly { readonly platform: Platform; readonly draw: PreviewReply }[]
