import { fork, type ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Turn } from '../../../src/core/model/turn.ts'
import type { Done } from './worker.ts'

/** Instances that are killed, and started again. */
export interface Instances {
  readonly kills: number
  /** Has a turn answered by one of those that run. Null when it died meanwhile, or could not. */
  answer(turn: Turn): Promise<string | null>
  /** Kills one with SIGKILL; another is started in its place. False when none runs. */
  kill(): boolean
  /** Resolves when as many run as shall. */
  complete(): Promise<void>
  /** Ends all well. */
  end(): Promise<void>
}

/** Pause before an instance that could not start is started again, in milliseconds. */
const AGAIN_MS = 1000

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url))

/** Starts so many instances with an environment. */
export async function startInstances(
  size: number,
  env: Readonly<Record<string, string>>,
  chance: () => number,
): Promise<Instances> {
  const ready: ChildProcess[] = []
  const waiting = new Map<number, { readonly child: ChildProcess; tell(said: string | null): void }>()
  // With the monkey, many a start finds no database, and says so at length.
  const errors = 'CLOCK_MOVED_BY' in env ? 'ignore' : 'inherit'
  let kills = 0
  let orders = 0

  function start(): void {
    const child = fork(WORKER, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', errors, 'ipc'] })
    let wasReady = false
    child.on('message', (message: 'ready' | Done) => {
      if (message !== 'ready') return waiting.get(message.number)?.tell(message.said)
      wasReady = true
      ready.push(child)
    })
    child.once('exit', () => {
      for (const order of waiting.values()) if (order.child === child) order.tell(null)
      // Somebody starts it again when the machine was too busy, as whoever runs the clinic's server does.
      if (!wasReady) setTimeout(start, AGAIN_MS)
    })
  }

  const complete = async (): Promise<void> => {
    while (ready.length < size) await wait(20)
  }
  const one = (): ChildProcess | undefined => ready[Math.floor(chance() * ready.length)]

  for (let at = 0; at < size; at += 1) start()
  await complete()
  return {
    get kills() {
      return kills
    },
    complete,
    async answer(turn) {
      while (ready.length === 0) await wait(20)
      const child = one()
      if (!child) return null
      const number = (orders += 1)
      const { promise, resolve } = Promise.withResolvers<string | null>()
      waiting.set(number, { child, tell: resolve })
      child.send({ number, turn }, error => error && resolve(null))
      return promise.finally(() => waiting.delete(number))
    },
    kill() {
      const child = one()
      if (!child) return false
      kills += 1
      ready.splice(ready.indexOf(child), 1)
      child.kill('SIGKILL')
      start()
      return true
    },
    async end() {
      await complete()
      const ended = ready.map(child => new Promise(resolve => child.once('exit', resolve)))
      for (const child of ready) child.kill('SIGTERM')
      const codes = await Promise.all(ended)
      if (codes.some(code => code !== 0)) throw new Error(`Told to stop, instances ended with ${codes.join()}.`)
    },
  }
}
