import { BotError } from '../core/errors.ts'
import type { SpeakOnce } from './only-once.ts'

/** How long a turn may take before it is answered with an apology, in milliseconds. Source: the plan, "5 s without reply". */
const DEADLINE_MS = 5000

/** Rejects when nothing was said in time; the task itself goes on, and finds that somebody has spoken. */
export async function withinDeadline(speak: SpeakOnce, task: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const message = `No answer within ${DEADLINE_MS} ms.`
      if (!speak.hasSpoken) reject(new BotError('turn-late', { message }))
    }, DEADLINE_MS)
  })
  await Promise.race([task, late]).finally(() => clearTimeout(timer))
}
