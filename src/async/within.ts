import { pause } from './pause.ts'

/** Waits for a task, but not for longer: then resolves with what stands in. The task goes on. */
export async function within<Result, StandIn>(
  ms: number,
  task: Promise<Result>,
  standIn: StandIn,
): Promise<Result | StandIn> {
  const inTime = new AbortController()
  const late = pause(ms, inTime.signal).then(() => standIn)
  try {
    return await Promise.race([task, late])
  } finally {
    inTime.abort()
  }
}
