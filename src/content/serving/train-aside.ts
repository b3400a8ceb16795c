import { callAside } from '../../async/call-aside.ts'
import { BotError } from '../../core/model/errors.ts'
import type { Lesson } from '../../core/model/match.ts'

/** Trains in a thread of its own, so that this one goes on answering people. Gives the bytes of a model. */
export async function trainAside(lessons: readonly Lesson[]): Promise<Uint8Array> {
  try {
    return await callAside(new URL('./train-worker.ts', import.meta.url), lessons)
  } catch (cause) {
    const message = 'Training the matcher failed; what was served before stays in service.'
    throw new BotError('model-failed', { message, cause })
  }
}
