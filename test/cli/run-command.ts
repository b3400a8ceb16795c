import { PassThrough } from 'node:stream'
import type { Command, Io } from '../../src/cli/terminal/io.ts'

/** What came of a command. */
export interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** The world a command runs in. */
export interface World {
  readonly env: Io['env']
  /** Milliseconds since the Unix epoch. */
  readonly nowMs: number
  /** What comes in on standard input, line by line; without it nothing does, and it stays open. */
  readonly lines?: readonly string[]
}

/** Runs a command within this process, with nobody at the terminal. Rejects as the command does. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  { env, nowMs, lines }: World,
): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []]
  const stdin = new PassThrough()
  if (lines) stdin.end(lines.map(line => `${line}\n`).join(''))
  const io: Io = {
    out: line => void out.push(line),
    err: line => void err.push(line),
    isTerminal: false,
    columns: () => null,
    isTyped: false,
    isWatched: false,
    stdin,
    stdout: new PassThrough(),
    env,
    stopped: () => Promise.resolve(),
    now: () => nowMs,
  }
  return { status: await command(args, io), out: out.join('\n'), err: err.join('\n') }
}
