import { createTerminalAdapter, type TerminalAdapter } from '../../../adapters/terminal/index.ts'
import type { TurnHandler } from '../../core/model/turn.ts'
import type { Io } from './io.ts'
import { styleOf } from './print.ts'

/** Makes the adapter of this terminal. Nothing is read before somebody talks. */
export function openTerminal(io: Io): TerminalAdapter {
  return createTerminalAdapter({
    input: io.stdin,
    output: io.isTyped ? io.stdout : null,
    print: io.out,
    style: () => styleOf(io),
    now: io.now,
  })
}

/** Holds a conversation here until the input ends or somebody types /quit. */
export async function talk(terminal: TerminalAdapter, handle: TurnHandler, clinic: string, io: Io): Promise<void> {
  if (io.isTyped) io.out(welcome(clinic))
  await terminal.start(handle)
  await terminal.ended
}

function welcome(clinic: string): string {
  return `You are talking to the assistant of ${clinic}. Ask about therapy or the clinic; /therapist, /privacy and /quit work too.\n`
}
