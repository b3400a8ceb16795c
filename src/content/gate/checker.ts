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

/** So many drafts are remembered with their findings: who goes from page to page does not have the same one checked again. */
const KEPT = 4

/** Starts the thread when it is first needed, and again should it ever die. */
export function createChecker(): Checker {
  const aside = openAside<CheckTask, readonly Finding[]>(new URL('./check-worker.ts', import.meta.url))
  const known = new Map<string, Promise<readonly Finding[]>>()
  return closable({
    findings(draft, today, live) {
      const key = JSON.stringify([draft, today, live])
      const found = known.get(key) ?? aside.call({ draft, today, live }).catch(brokeOff)
      known.delete(key)
      known.set(key, found)
      for (const oldest of [...known.keys()].slice(0, -KEPT)) known.delete(oldest)
      void found.catch(() => known.delete(key))
      return found
    },
    close: aside.close,
  })
}

function brokeOff(cause: unknown): never {
  throw new BotError('model-failed', { message: 'The check broke off.', cause })
}
