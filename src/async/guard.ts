import type { Log } from '../core/model/log.ts'

/**
 * Wraps what somebody outside calls: a socket, a gateway, a timer, an emitter. Whatever it throws or rejects with is logged
 * under the given name and goes no further, so that no payload of a stranger's ends the process.
 */
export function guarded<Given extends readonly unknown[]>(
  name: string,
  callback: (...given: Given) => unknown,
  log: Pick<Log, 'error'>,
): (...given: Given) => void {
  const task = guardedTask(name, callback, log)
  return (...given) => void task(...given)
}

/** The same for who waits for the end: resolves when it is over, well or not. Begins at once, as the callback itself would. */
export function guardedTask<Given extends readonly unknown[]>(
  name: string,
  callback: (...given: Given) => unknown,
  log: Pick<Log, 'error'>,
): (...given: Given) => Promise<void> {
  return async (...given) => {
    try {
      await callback(...given)
    } catch (cause) {
      log.error('callback failed', { name }, cause)
    }
  }
}
