import { createInterface } from 'node:readline'
import type { Io } from './io.ts'

/** Asks questions one after the other. */
export interface Interview {
  /** The next line that is typed, trimmed; null when the input ends. */
  ask(question: string): Promise<string | null>
  close(): void
}

/** Asks on this terminal; where nobody types, the lines come from standard input, and the questions are printed all the same. */
export function openInterview(io: Io): Interview {
  const reading = createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  const lines = reading[Symbol.asyncIterator]()
  return {
    async ask(question) {
      io.out(question)
      const { value, done } = await lines.next()
      return done ? null : value.trim()
    },
    close: () => reading.close(),
  }
}
