import { parentPort } from 'node:worker_threads'
import type { AsideCall, AsideNote, AsideResult } from './aside.ts'

/** Takes a task, which came as it was sent, and gives what goes back. */
type Work = (task: never) => unknown

/** Answers, in a thread, what `openAside` calls for. What the work throws ends the thread, and whoever waits hears of it. */
export function answerAside(work: Work): void {
  parentPort?.on('message', ({ id, task }: AsideCall<never>) => void answer(id, task, work))
}

async function answer(id: number, task: never, work: Work): Promise<void> {
  const result = await work(task)
  parentPort?.postMessage({ id, result } satisfies AsideResult<unknown>, [])
}

/** Tells, from a thread, how far it has come. */
export function noteAside(note: unknown): void {
  parentPort?.postMessage({ note } satisfies AsideNote, [])
}
