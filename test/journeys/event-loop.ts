import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'

/** How often the loop is looked at, in milliseconds; what it is late beyond that is how long it was held. */
const RESOLUTION_MS = 1

/** How long a process held its event loop, so that nobody else was served. */
export interface EventLoop {
  /** Takes note of what the loop was held from here on. */
  begin(): void
  /** Notes under a name how long it was held at most since `begin`. */
  end(name: string): Promise<void>
  /** The longest of all, in whole milliseconds, and under which name. */
  longest(): { readonly ms: number; readonly name: string }
}

/** Watches this process's event loop: what drives the assistant and the stand-ins counts, too. */
export function watchEventLoop(): EventLoop {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  let longest = { ms: 0, name: '' }
  return {
    begin() {
      delay.reset()
      delay.enable()
    },
    async end(name) {
      // What was held up to now is seen only once the loop is free again.
      await wait(2 * RESOLUTION_MS)
      delay.disable()
      const ms = Math.round(delay.max / 1e6) - RESOLUTION_MS
      if (ms > longest.ms) longest = { ms, name }
    },
    longest: () => longest,
  }
}
