import { after } from './after.ts'
import { openAside, type AsideThread } from './aside.ts'

/** How long a thread waits for the next task of its kind before it ends, in milliseconds. */
const IDLE_MS = 30_000

/**
 * Has one task done in a thread of its own, and hears what it tells meanwhile. A thread that has answered is kept a while for the next
 * task of its kind: reading its program takes longer than most tasks do, and who has had a draft examined often has it examined again.
 */
export async function callAside<Result>(
  program: URL,
  task: unknown,
  hear: (note: unknown) => void = () => {},
  idleMs = IDLE_MS,
): Promise<Result> {
  const thread = takeIdle(program) ?? openOne(program)
  thread.hear = hear
  try {
    const result = await thread.aside.call(task)
    keepIdle(program, thread, idleMs)
    return result as Result
  } catch (cause) {
    await thread.aside.close()
    throw cause
  }
}

/** A thread that has one task at a time. */
interface LoneThread {
  readonly aside: AsideThread<unknown, unknown>
  /** Who hears of the task that it works on. */
  hear(note: unknown): void
}

/** Threads that have nothing to do, each with what keeps it from being ended, by the addresses of their programs. */
const IDLE = new Map<string, Map<LoneThread, () => void>>()

function takeIdle({ href }: URL): LoneThread | null {
  for (const [thread, stay] of IDLE.get(href) ?? []) {
    IDLE.get(href)?.delete(thread)
    stay()
    return thread
  }
  return null
}

function openOne(program: URL): LoneThread {
  const thread: LoneThread = {
    aside: openAside(program, undefined, note => thread.hear(note)),
    hear: () => {},
  }
  return thread
}

function keepIdle({ href }: URL, thread: LoneThread, idleMs: number): void {
  const idle = IDLE.get(href) ?? new Map<LoneThread, () => void>()
  IDLE.set(href, idle)
  const end = (): void => {
    idle.delete(thread)
    void thread.aside.close()
  }
  idle.set(thread, after(idleMs, end))
}
