import { styleText } from 'node:util'
import type { TerminalStyle } from '../../../adapters/terminal/render.ts'
import type { Io } from './io.ts'

/** What a command of ours sees of this process. */
export function openIo(env: Io['env']): Io {
  const { stdout, stderr, stdin } = process
  stdout.on('error', leaveQuietly)
  return {
    out: line => void stdout.write(`${line}\n`),
    err: line => void stderr.write(`${line}\n`),
    isTerminal: stdout.isTTY,
    columns: () => (stdout.isTTY ? stdout.columns : null),
    isTyped: stdin.isTTY,
    isWatched: stderr.isTTY,
    stdin,
    stdout,
    env,
    stopped,
    now: () => Date.now(),
  }
}

/** Whoever reads our output may stop at any line, as `head` does. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
}

/** True where colours help: on a terminal whose owner has not asked for none (https://no-color.org). */
export function hasColours(io: Io): boolean {
  return io.isTerminal && !io.env['NO_COLOR']
}

/** How replies look here. */
export function styleOf(io: Io): TerminalStyle {
  return { hasColours: hasColours(io), columns: io.columns() }
}

/** Says to whoever waits that answers are learnt: it takes seconds, once per content. */
export function sayLearning(io: Io): (answers: number) => void {
  return answers => void (io.isWatched && io.err(`Learning ${answers} answers…`))
}

/** Makes a word stand out on a terminal. */
export function strong(text: string, io: Io): string {
  return hasColours(io) ? styleText('bold', text, { validateStream: false }) : text
}

/** Ctrl-C comes twice where a launcher passes it on: the second must not end what is stopping in order. */
function stopped(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}
