import type { Log } from '../core/model/log.ts'

/** What catches what nothing else has caught. */
export interface LastNet {
  /** Resolves when something was thrown past everybody: nobody knows what is half done, so we have to stop in order. */
  readonly fallen: Promise<void>
  /** Takes the net away. */
  close(): void
}

/**
 * Spreads a net under the whole process. A rejection that nobody waited for is logged and the rest goes on; an exception
 * is logged and the process has to end. Both are counted with the errors of the log, which holds no word of theirs.
 */
export function spreadLastNet(log: Pick<Log, 'error'>): LastNet {
  const fallen = Promise.withResolvers<void>()
  const rejected = (cause: unknown): void => log.error('rejection not handled', {}, cause)
  const thrown = (cause: unknown): void => {
    log.error('exception not caught', {}, cause)
    fallen.resolve()
  }
  process.on('unhandledRejection', rejected)
  process.on('uncaughtException', thrown)
  return {
    fallen: fallen.promise,
    close() {
      process.off('unhandledRejection', rejected)
      process.off('uncaughtException', thrown)
    },
  }
}
