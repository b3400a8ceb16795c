import type { Lanes } from '../core/lanes.ts'

/** Keeps lanes within this process. A task that rejects does not hold up the ones behind it. */
export function createLanes(): Lanes {
  const last = new Map<string, Promise<unknown>>()
  return {
    run(key, task) {
      const mine = (last.get(key) ?? Promise.resolve()).then(task, task)
      last.set(key, mine)
      const leave = (): void => {
        if (last.get(key) === mine) last.delete(key)
      }
      mine.then(leave, leave)
      return mine
    },
  }
}
