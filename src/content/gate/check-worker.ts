import { parentPort } from 'node:worker_threads'
import { check } from './check.ts'
import type { CheckDone, CheckTask } from './check-task.ts'

// The thread that `checker.ts` starts: drafts in, findings out, one after the other.
parentPort?.on('message', ({ id, draft, today, live }: CheckTask) => {
  const done: CheckDone = { id, findings: check(draft, today, live).findings }
  parentPort?.postMessage(done, [])
})
