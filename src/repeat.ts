import type { Log } from './core/log.ts'

/** A chore that is done again and again. */
export interface Chore {
  /** Resolves when it is not being done any more. */
  stop(): Promise<void>
}

/** Does a chore now and again so many milliseconds after it has ended. A failure is logged, and the next time is kept. */
export function repeat(name: string, everyMs: number, task: () => Promise<void>, log: Log): Chore {
  const stopping = Promise.withResolvers<void>()
  let isStopping = false
  async function go(): Promise<void> {
    while (!isStopping) {
      await task().catch((cause: unknown) => log.error('chore failed', { name }, cause))
      await Promise.race([wait(everyMs), stopping.promise])
    }
  }
  const gone = go()
  return {
    stop() {
      isStopping = true
      stopping.resolve()
      return gone
    },
  }
}

function wait(ms: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, ms).unref()
  })
}
