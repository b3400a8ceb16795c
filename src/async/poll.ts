/** Looking again and again whether there is something to do. */
export interface Looking {
  start(): void
  /** Looks at once, or as soon as the present look has ended. */
  wake(): void
  /** Resolves when nobody looks any more. */
  stop(): Promise<void>
}

/** Looks every so many milliseconds, one look after the other; at once again after a look that found its hands full. */
export function lookAround(look: () => Promise<'more' | 'enough'>, everyMs: number): Looking {
  let timer: NodeJS.Timeout | undefined
  let isStopped = true
  let looking: Promise<void> = Promise.resolve()

  function plan(afterMs: number): void {
    clearTimeout(timer)
    if (!isStopped) timer = setTimeout(begin, afterMs)
  }

  function begin(): void {
    looking = looking.then(look).then(found => plan(found === 'more' ? 0 : everyMs))
  }

  return {
    start() {
      isStopped = false
      plan(0)
    },
    wake: () => plan(0),
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await looking
    },
  }
}
