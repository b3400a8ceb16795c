import { Worker } from 'node:worker_threads'
import type { ContentFile, Draft, Finding } from '../../core/model/draft.ts'
import { BotError } from '../../core/model/errors.ts'
import type { CheckDone, CheckTask } from './check-task.ts'

/** Checks drafts in a thread that stays, so that findings come while somebody types and nobody who asks has to wait. */
export interface Checker {
  /** `today` is an ISO date, `live` are the files that are served. Rejects with `model-failed` when the thread dies. */
  findings(draft: Draft, today: string, live: readonly ContentFile[]): Promise<readonly Finding[]>
  close(): Promise<void>
}

type Waiting = PromiseWithResolvers<readonly Finding[]>

/** Starts the thread when it is first needed, and again should it ever die. */
export function createChecker(): Checker {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let last = 0
  const start = (): Worker => {
    const started = new Worker(new URL('./check-worker.ts', import.meta.url))
    started.unref()
    started.on('message', ({ id, findings }: CheckDone) => {
      waiting.get(id)?.resolve(findings)
      waiting.delete(id)
    })
    const gone = (): void => {
      if (worker === started) worker = null
      for (const one of waiting.values()) one.reject(new BotError('model-failed', { message: 'The check broke off.' }))
      waiting.clear()
    }
    started.on('error', gone)
    started.on('exit', gone)
    return started
  }
  return {
    findings(draft, today, live) {
      worker ??= start()
      const one: Waiting = Promise.withResolvers()
      last += 1
      waiting.set(last, one)
      worker.postMessage({ id: last, draft, today, live } satisfies CheckTask, [])
      return one.promise
    },
    async close() {
      await worker?.terminate()
    },
  }
}
