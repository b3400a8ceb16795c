import { closable, type Closable } from '../../core/model/closable.ts'
import { openAside } from '../../async/aside.ts'
import type { ContentFile, Draft, Finding } from '../../core/model/draft.ts'
import { BotError } from '../../core/model/errors.ts'
import type { CheckTask } from './check-task.ts'

/** Checks drafts in a thread that stays, so that findings come while somebody types and nobody who asks has to wait. */
export interface Checker extends Closable {
  /** `today` is an ISO date, `live` are the files that are served. Rejects with `model-failed` when the thread dies. */
  findings(draft: Draft, today: string, live: readonly ContentFile[]): Promise<readonly Finding[]>
}

/** Starts the thread when it is first needed, and again should it ever die. */
export function createChecker(): Checker {
  const aside = openAside<CheckTask, readonly Finding[]>(new URL('./check-worker.ts', import.meta.url))
  return closable({
    findings: (draft, today, live) => aside.call({ draft, today, live }).catch(brokeOff),
    close: aside.close,
  })
}

function brokeOff(cause: unknown): never {
  throw new BotError('model-failed', { message: 'The check broke off.', cause })
}
