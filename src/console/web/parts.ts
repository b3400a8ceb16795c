import type { EditingStore } from '../../core/model/editing.ts'
import type { PreviewReply } from '../../core/model/preview.ts'
import type { Platform } from '../../core/model/turn.ts'
import type { Edition, EditionStore } from '../../core/model/edition.ts'
import type { FiguresStore } from '../../core/model/figures.ts'
import type { HandoffStore } from '../../core/handoff/store.ts'
import type { HealthCheck } from '../../core/model/health.ts'
import type { Inbox } from '../../core/model/inbox.ts'
import type { Live } from '../../core/model/live.ts'
import type { Log } from '../../core/model/log.ts'
import type { ServingStore } from '../../core/model/serving.ts'
import type { Role, StaffStore } from '../../core/model/staff.ts'
import type { Checker } from '../../content/gate/checker.ts'
import type { RequestsPort } from './requests-port.ts'

/** What the console works with. */
export interface ConsoleParts {
  readonly staff: StaffStore
  readonly editing: EditingStore
  readonly editions: EditionStore
  readonly figures: FiguresStore
  readonly inbox: Inbox
  readonly serving: ServingStore
  readonly handoffs: Pick<HandoffStore, 'figures'>
  /** Null where requests are not taken. */
  readonly requests: RequestsPort | null
  /** What is served here and now. */
  readonly served: Live<Edition>
  /** How store and platforms are. */
  readonly check: HealthCheck
  readonly checker: Checker
  readonly modelFolder: string
  readonly previews: Previews
  /** The least role of a second person who has to approve; `none` where nobody has to. */
  readonly approval: 'none' | Extract<Role, 'publisher' | 'admin'>
  /** From so many different people on a question without an answer is shown. */
  readonly askersMin: number
  /** Origin at which staff reach us, such as `https://signpost.clinic.example`. */
  origin(): string
  /** Addresses of proxies that are believed. */
  readonly proxies: readonly string[]
  readonly log: Log
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** How a reply looks on each platform: drawn by the adapters, which alone know. */
export type Previews = readonly { readonly platform: Platform; readonly draw: PreviewReply }[]
