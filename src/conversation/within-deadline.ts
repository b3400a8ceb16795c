import { within } from '../async/within.ts'
import { BotError } from '../core/model/errors.ts'
import type { RespondOnce } from './respond-once.ts'

/** How long a turn may take before it is answered with an apology, in milliseconds. Source: the plan, "5 s without reply". */
const DEADLINE_MS = 5000

/** Rejects when nothing was said in time; the task itself goes on, and finds that somebody has spoken. */
export async function withinDeadline(speak: RespondOnce, task: Promise<void>): Promise<void> {
  if ((await within(DEADLINE_MS, task, LATE)) !== LATE) return
  if (!speak.hasSpoken) throw tooLate()
  await task
}

const LATE = Symbol('late')

function tooLate(): BotError {
  return new BotError('turn-late', { message: `No answer within ${DEADLINE_MS} ms.` })
}
