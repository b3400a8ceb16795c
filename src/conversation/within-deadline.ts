import { BotError } from '../core/model/errors.ts'
import type { SpeakOnce } from './respond-once.ts'

/** How long a turn may take before it is answered with an apology, in milliseconds. Source: the plan, "5 s without reply". */
const DEADLINE_MS = 5000

/** Rejects when nothing was said in time; the task itself goes on, and finds that somebody has spoken. */
export async function withinDeadline(speak: SpeakOnce, task: Promise<void>): Promise<void> {
  const late = (): Promise<void> => (speak.hasSpoken ? task : Promise.reject(tooLate()))
  await within(DEADLINE_MS, task, late)
}

function tooLate(): BotError {
  return new BotError('turn-late', { message: `No answer within ${DEADLINE_MS} ms.` })
}

/** What a task comes to, or something else where it takes longer than that. The task itself goes on. */
export async function within<T>(ms: number, task: Promise<T>, late: () => T | Promise<T>): Promise<T> {
  const passed = Promise.withResolvers<T>()
  const timer = setTimeout(() => passed.resolve(new Promise(resolve => resolve(late()))), ms)
  return Promise.race([task, passed.promise]).finally(() => clearTimeout(timer))
}
