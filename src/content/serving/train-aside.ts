import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { BotError } from '../../core/model/errors.ts'
import type { Lesson } from '../../core/model/match.ts'

/** Trains in a thread of its own, so that this one goes on answering people. Gives the bytes of a model. */
export async function trainAside(lessons: readonly Lesson[]): Promise<Uint8Array> {
  const worker = new Worker(new URL('./train-worker.ts', import.meta.url), { workerData: lessons })
  try {
    const [bytes] = (await Promise.race([once(worker, 'message'), endOf(worker)])) as [Uint8Array]
    return bytes
  } catch (cause) {
    const message = 'Training the matcher failed; what was served before stays in service.'
    throw new BotError('model-failed', { message, cause })
  } finally {
    await worker.terminate()
  }
}

async function endOf(worker: Worker): Promise<never> {
  const [code] = (await once(worker, 'exit')) as [number]
  throw new Error(`The training thread ended with status ${code} and no model.`)
}
