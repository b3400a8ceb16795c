import { parseArgs } from 'node:util'
import { sayCommand } from '../../core/model/say-command.ts'
import { readConfig } from '../../app/read-config.ts'
import { BotError } from '../../core/model/errors.ts'
import type { Io } from '../terminal/io.ts'
import { askOnce } from '../run/one-question.ts'

/** Help of `signpost ask`. */
export const HELP = `${sayCommand('ask "QUESTION" [--json | --why]')}
${sayCommand('ask')}

Answers one question from the content folder, as the assistant would. Without a question it opens a chat.

  --json   prints the reply as JSON, for programs
  --why    tells which words led to the reply`

const OPTIONS = { json: { type: 'boolean', default: false }, why: { type: 'boolean', default: false } } as const

/** Answers one question and is done, or opens a chat. */
export async function ask(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS })
  if (positionals.length > 0) {
    await askOnce(positionals.join(' '), values, io)
    return 0
  }
  const [alone] = [values.json && '--json', values.why && '--why'].filter(option => option !== false)
  if (alone)
    throw new BotError('usage', { message: `\`${alone}\` needs a question: ${sayCommand(`ask "QUESTION" ${alone}`)}` })
  const { chat } = await import('../run/chat.ts')
  return chat(readConfig(io.env), io)
}
