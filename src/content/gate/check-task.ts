import type { ContentFile, Draft, Finding } from '../../core/model/draft.ts'

/** What goes to the thread, and what comes back. */
export interface CheckTask {
  readonly id: number
  readonly draft: Draft
  readonly today: string
  /** The files that are served. */
  readonly live: readonly ContentFile[]
}

/** The findings of one task. */
export interface CheckDone {
  readonly id: number
  readonly findings: readonly Finding[]
}
