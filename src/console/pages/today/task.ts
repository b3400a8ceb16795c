import type { Html } from '../../web/html.ts'
import type { StaffContext } from '../../web/request-context.ts'
import type { LoadedDraft } from '../../../editing/draft.ts'
import type { Finding } from '../../../core/model/draft.ts'

/** One thing that waits for whoever visits, with the page on which it is seen to. */
export interface TodayItem {
  /** Below the console's own path. */
  readonly path: string
  /** What there is to do, such as `2 requests wait for a therapist`. */
  readonly what: string
  /** What is to know besides; empty where there is nothing. */
  readonly more: string | Html
  /** True where somebody waits, or people get no answer. */
  readonly isUrgent: boolean
}

/** What Today is made from, read once. */
export interface TodaySource {
  readonly visit: StaffContext
  readonly draft: LoadedDraft
  /** What the check says of the draft, all files together. */
  readonly findings: readonly Finding[]
}

/** Looks for one kind of thing that may wait. */
export type FindTasks = (source: TodaySource) => Promise<readonly TodayItem[]>
