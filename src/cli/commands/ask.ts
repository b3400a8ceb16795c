import { parseArgs } from 'node:util'
import { loadConfig } from '../../config.ts'
import { BotError } from '../../core/errors.ts'
import type { Io } from '../io.ts'
import { askOnce } from '../one-question.ts'

/** Help of `signpost ask`. */
export const HELP = `signpost ask "QUESTION" [--json]
signpost ask

Answers one question from the content folder, as the assistant would. Without a question it opens a chat.

  --json   prints the reply as JSON, for programs`

const OPTIONS = { json: { type: 'boolean', default: false } } as const

/** Answers one question and is done, or opens a chat. */
export async function ask(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS })
  if (positionals.length > 0) {
    await askOnce(positionals.join(' '), values.json, io)
    return 0
  }
  if (values.json) throw new BotError('usage', { message: '`--json` needs a question: signpost ask "QUESTION" --json' })
  const { chat } = await import('../chat.ts')
  return chat(loadConfig(io.env), io)
}
