/** One turn at a time per conversation: tasks with the same key run one after the other, in the order they came. */
export interface Lanes {
  /** Runs a task when its lane is free; settles as the task does. */
  run<T>(key: string, task: () => Promise<T>): Promise<T>
}
