import { createInterface } from 'node:readline/promises'
import type { Io } from './io.ts'

/** Asks whoever types whether to go on. Where nobody types, the answer is no. */
export async function askToGoOn(question: string, io: Io): Promise<boolean> {
  if (!io.isTyped) return false
  const reading = createInterface({ input: io.stdin, output: io.stdout })
  try {
    return /^\s*y(?:es)?\s*$/i.test(await reading.question(`${question} (y/n) `))
  } finally {
    reading.close()
  }
}
