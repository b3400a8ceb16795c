import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { BotError } from '../../core/model/errors.ts'
import type { GateReport, GateTask } from './gate.ts'

/** Examines a draft in a thread of its own, so that this one goes on answering people. Rejects with `model-failed`. */
export async function examineAside(task: GateTask): Promise<GateReport> {
  const worker = new Worker(new URL('./gate-worker.ts', import.meta.url), { workerData: task })
  try {
    const [report] = (await Promise.race([once(worker, 'message'), endOf(worker)])) as [GateReport]
    return report
  } catch (cause) {
    throw new BotError('model-failed', { message: 'The draft could not be examined. Nothing was published.', cause })
  } finally {
    await worker.terminate()
  }
}

async function endOf(worker: Worker): Promise<never> {
  const [code] = (await once(worker, 'exit')) as [number]
  throw new Error(`The examining thread ended with status ${code} and no report.`)
}
