import { closable, type Closable } from '../core/model/closable.ts'
import { Worker } from 'node:worker_threads'

/** A thread that works on tasks, so that this one goes on answering people. */
export interface AsideThread<Task, Result> extends Closable {
  /** Rejects when the thread dies before it has a result. */
  call(task: Task): Promise<Result>
}

/** What goes to the thread, and what comes back. */
export interface AsideCall<Task> {
  readonly id: number
  readonly task: Task
}

/** What became of a task. */
export interface AsideResult<Result> {
  readonly id: number
  readonly result: Result
}

/** What a thread tells of a task while it works. */
export interface AsideNote {
  readonly note: unknown
}

/** What a thread may take. */
export interface AsideLimits {
  /** Of memory for what it holds; more ends it. */
  readonly heapMb: number
}

/** Runs a program that answers by `answerAside`: started with the first task, and again should it ever die or be closed. */
export function openAside<Task, Result>(
  program: URL,
  limits?: AsideLimits,
  hear: (note: unknown) => void = () => {},
): AsideThread<Task, Result> {
  const waiting = new Map<number, PromiseWithResolvers<Result>>()
  let thread: Worker | null = null
  let last = 0
  const start = (): Worker => {
    const started = new Worker(program, limits && { resourceLimits: { maxOldGenerationSizeMb: limits.heapMb } })
    const lose = (cause: unknown): void => {
      if (thread === started) thread = null
      for (const one of waiting.values()) one.reject(cause)
      waiting.clear()
    }
    started.on('message', (said: AsideResult<Result> | AsideNote) => {
      if ('note' in said) return hear(said.note)
      waiting.get(said.id)?.resolve(said.result)
      waiting.delete(said.id)
      // With nothing to do it keeps nobody from ending.
      if (waiting.size === 0) started.unref()
    })
    started.on('error', lose)
    started.on('exit', code => lose(new Error(`The thread ended with status ${code} before it was done.`)))
    return started
  }
  return closable({
    call(task) {
      thread ??= start()
      thread.ref()
      const one = Promise.withResolvers<Result>()
      last += 1
      waiting.set(last, one)
      thread.postMessage({ id: last, task } satisfies AsideCall<Task>, [])
      return one.promise
    },
    async close() {
      await thread?.terminate()
    },
  })
}
