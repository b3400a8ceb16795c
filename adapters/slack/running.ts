/** The turns that are being answered at this moment. */
export interface Running {
  add(task: Promise<void>): void
  /** Resolves when all of them have ended, at the latest after so many milliseconds. */
  settled(withinMs: number): Promise<void>
}

/** Keeps track of turns, so that stopping can wait for them. */
export function createRunning(): Running {
  const tasks = new Set<Promise<void>>()
  return {
    add(task) {
      tasks.add(task)
      void task.finally(() => tasks.delete(task))
    },
    async settled(withinMs) {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<void>(resolve => {
        timer = setTimeout(resolve, withinMs)
      })
      await Promise.race([Promise.all(tasks), late])
      clearTimeout(timer)
    },
  }
}
