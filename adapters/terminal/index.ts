import { closable } from '../../src/core/model/closable.ts'
import { createInterface, type Interface } from 'node:readline'
import { keepState } from '../../src/core/model/adapter-state.ts'
import type { Voice } from '../../src/core/model/voice.ts'
import type { Reply } from '../../src/core/model/reply.ts'
import type { Adapter, Delivery, TurnHandler } from '../../src/core/model/turn.ts'
import { readTurn } from './read.ts'
import { render, type TerminalStyle } from './render.ts'

/** What a terminal chat is made of. */
export interface TerminalSettings {
  readonly input: NodeJS.ReadableStream
  /** Prints one reply or note. */
  print(text: string): void
  /** Where somebody types, so that the line can be edited; null where lines are piped in. */
  readonly output: NodeJS.WritableStream | null
  /** How replies look now: a window can be made wider. */
  style(): TerminalStyle
  now(): number
}

/** The adapter of the terminal, and when its input has ended. */
export interface TerminalAdapter extends Adapter {
  readonly ended: Promise<void>
  /** Prints what there is to tell while the chat lasts. */
  readonly voice: Voice
}

/** Nobody of the staff sits here, and what was printed stays. */
const REFUSED: Promise<Delivery> = Promise.resolve({ kind: 'refused' })

const LEAVE: ReadonlySet<string> = new Set(['/quit', '/exit', '/bye'])

/** Answers each line of an input on the spot: the smallest adapter, to learn from, and the voice of the journeys. */
export function createTerminalAdapter(settings: TerminalSettings): TerminalAdapter {
  const ended = Promise.withResolvers<void>()
  const { state, note } = keepState(settings.now)
  let lines: Interface | null = null
  return closable({
    platform: 'terminal',
    ended: ended.promise,
    state,
    voice: {
      say: (_, what) => ('route' in what ? say(what, 0, settings) : REFUSED),
      replace: () => REFUSED,
    },
    start(handle) {
      lines = openLines(settings)
      readAll(lines, settings, handle)
        .finally(() => note({ kind: 'away', why: 'the input has ended', isFinal: true }))
        .then(ended.resolve, ended.reject)
      note({ kind: 'connected' })
      return Promise.resolve()
    },
    async close() {
      if (!lines) return
      lines.close()
      await ended.promise
    },
  })
}

/** Opened when somebody listens: Node's readline hands lines to nobody otherwise, and they are gone. */
function openLines({ input, output }: TerminalSettings): Interface {
  return createInterface({
    input,
    ...(output && { output }),
    crlfDelay: Number.POSITIVE_INFINITY,
    prompt: '› ',
  })
}

async function readAll(lines: Interface, settings: TerminalSettings, handle: TurnHandler): Promise<void> {
  let number = 0
  if (settings.output) lines.prompt()
  for await (const text of lines) {
    if (LEAVE.has(text.trim().toLowerCase())) return lines.close()
    number += 1
    const turn = readTurn({ text, number, atMs: settings.now() })
    if (turn) await handle(turn, reply => say(reply, number, settings))
    if (settings.output) lines.prompt()
  }
}

function say(reply: Reply, number: number, settings: TerminalSettings): Promise<Delivery> {
  settings.print(`${render(reply, settings.style())}\n`)
  return Promise.resolve({ kind: 'delivered', how: 'here', ref: String(number) })
}
