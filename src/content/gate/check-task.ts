import type { ContentFile, Draft } from '../../core/model/draft.ts'

/** What goes to the thread that checks. */
export interface CheckTask {
  readonly draft: Draft
  readonly today: string
  /** The files that are served. */
  readonly live: readonly ContentFile[]
}
