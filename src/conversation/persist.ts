import { pause } from '../async/pause.ts'

/** Waiting times between attempts, in milliseconds: together longer than a database takes to restart. */
const AGAIN_AFTER_MS = [250, 1000, 2000, 4000, 8000] as const

/** Does what must not be lost, again and again while it fails. Rejects with its last failure. */
export async function persist<T>(task: () => Promise<T>): Promise<T> {
  for (const pauseMs of AGAIN_AFTER_MS) {
    try {
      return await task()
    } catch {
      await pause(pauseMs)
    }
  }
  return task()
}
