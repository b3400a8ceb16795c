import { setTimeout as wait } from 'node:timers/promises'

/** Waits for a task, but not for longer: then resolves with what stands in. The task goes on. */
export async function within<Result, StandIn>(
  ms: number,
  task: Promise<Result>,
  standIn: StandIn,
): Promise<Result | StandIn> {
  const inTime = new AbortController()
  const late = wait(ms, standIn, { signal: inTime.signal }).catch(() => standIn)
  try {
    return await Promise.race([task, late])
  } finally {
    inTime.abort()
  }
}
