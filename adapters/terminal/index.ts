import { createInterface } from 'node:readline'
import type { Adapter, Delivery } from '../../src/core/turn.ts'
import { readTurn } from './read.ts'
import { render } from './render.ts'

/** What a terminal chat is made of. */
export interface TerminalSettings {
  readonly input: NodeJS.ReadableStream
  /** Prints one reply or note. */
  print(text: string): void
  /** Shows that the next line may be typed; nothing where nobody types. */
  prompt(): void
  readonly hasColours: boolean
  now(): number
}

/** The adapter of the terminal, and when its input has ended. */
export interface TerminalAdapter extends Adapter {
  readonly ended: Promise<void>
}

const LEAVE: ReadonlySet<string> = new Set(['/quit', '/exit', '/bye'])

/** Answers each line of an input on the spot: the smallest adapter, to learn from, and the voice of the journeys. */
export function createTerminalAdapter(settings: TerminalSettings): TerminalAdapter {
  const ended = Promise.withResolvers<void>()
  let lines: ReturnType<typeof createInterface> | null = null
  return {
    platform: 'terminal',
    ended: ended.promise,
    async start(handle) {
      const reading = createInterface({ input: settings.input, crlfDelay: Number.POSITIVE_INFINITY })
      lines = reading
      void readAll(reading, settings, handle).then(ended.resolve, ended.reject)
    },
    async stop() {
      lines?.close()
      await ended.promise
    },
  }
}

async function readAll(
  reading: ReturnType<typeof createInterface>,
  settings: TerminalSettings,
  handle: Parameters<Adapter['start']>[0],
): Promise<void> {
  let number = 0
  settings.prompt()
  for await (const text of reading) {
    if (LEAVE.has(text.trim().toLowerCase())) return reading.close()
    number += 1
    const turn = readTurn({ text, number, atMs: settings.now() })
    const delivered: Delivery = { kind: 'delivered', how: 'here', ref: String(number) }
    if (turn) {
      await handle(turn, async reply => {
        settings.print(`${render(reply, settings)}\n`)
        return delivered
      })
    }
    settings.prompt()
  }
}
