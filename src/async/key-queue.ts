import type { ConversationKey } from '../core/model/turn.ts'

/** One turn at a time per conversation: tasks with the same key run one after the other, in the order they came. */
export interface KeyQueue {
  /** Runs a task when its queue is free; settles as the task does. */
  run<T>(key: string, task: () => Promise<T>): Promise<T>
}

/** Names the queue of one person in one conversation. */
export function queueKeyOf({ platform, conversation, person }: ConversationKey): string {
  return `${platform}/${conversation}/${person}`
}

/** Keeps queues within this process. A task that rejects does not hold up the ones behind it. */
export function createKeyQueue(): KeyQueue {
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
