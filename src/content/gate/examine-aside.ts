import { callAside } from '../../async/call-aside.ts'
import { BotError } from '../../core/model/errors.ts'
import type { GateProgress, GateReport, GateTask } from './gate.ts'

/** Examines a draft in a thread of its own, so that this one goes on answering people. Tells how far it has come. Rejects with `model-failed`. */
export async function examineAside(
  task: GateTask,
  tell: (progress: GateProgress) => void = () => {},
): Promise<GateReport> {
  try {
    return await callAside(new URL('./gate-worker.ts', import.meta.url), task, note => tell(note as GateProgress))
  } catch (cause) {
    throw new BotError('model-failed', { message: 'The draft could not be examined. Nothing was published.', cause })
  }
}
