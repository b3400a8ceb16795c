import { parseArgs } from 'node:util'
import { render } from '../../../adapters/terminal/render.ts'
import { readTurn } from '../../../adapters/terminal/read.ts'
import { loadConfig } from '../../config.ts'
import { answer } from '../../core/answer/answer.ts'
import { NO_MEMORY } from '../../core/memory.ts'
import { assessTurn } from '../../core/safety/assess-turn.ts'
import { BotError } from '../../core/errors.ts'
import type { Io } from '../io.ts'
import { openEdition } from '../open-edition.ts'
import { hasColours } from '../print.ts'

/** Help of `signpost ask`. */
export const HELP = `signpost ask "QUESTION" [--json]
signpost ask

Answers one question from the content folder, as the assistant would. Without a question it opens a chat.

  --json   prints the reply as JSON, for programs`

/** Answers one question and is done, or opens a chat. */
export async function ask(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  })
  if (positionals.length > 0) return askOnce(positionals.join(' '), values.json ?? false, io)
  if (values.json) throw new BotError('usage', { message: '`--json` needs a question: signpost ask "QUESTION" --json' })
  const { chat } = await import('../chat.ts')
  return chat(loadConfig(io.env), io)
}

async function askOnce(question: string, asJson: boolean, io: Io): Promise<number> {
  const turn = readTurn({ text: question, number: 1, atMs: io.now() })
  if (!turn)
    throw new BotError('usage', { message: 'That is an empty question. Try: signpost ask "Who is therapy for?"' })
  const edition = await openEdition(loadConfig(io.env), io)
  const { reply } = answer(turn, assessTurn(turn, []), NO_MEMORY, edition)
  io.out(asJson ? JSON.stringify(reply, null, 2) : render(reply, { hasColours: hasColours(io) }))
  return 0
}
