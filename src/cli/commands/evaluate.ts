import { parseArgs } from 'node:util'
import { sayCommand } from '../../core/model/say-command.ts'
import { BotError } from '../../core/model/errors.ts'
import type { Io } from '../terminal/io.ts'
import { evaluateContent } from './evaluate-content.ts'
import { evaluateFile } from './evaluate-file.ts'

/** What `signpost evaluate --help` prints. */
export const HELP = `${sayCommand('evaluate [FILE.jsonl] [--split test] [--content intents] [--json]')}

Measures how well questions find their intent.

Without FILE it examines the clinic's own content: ten times it holds a tenth of the questions back, trains on
the rest and puts them to the matcher. It shows how many were answered right, offered among choices, answered
wrongly or not known, and which intents are taken for each other.

With FILE it trains on the rows of split "train" and reports on another. A row is one line of JSON:
  {"text": "how much is a session", "intent": "fees", "split": "train"}
Splits are train, val and test; oos_val and oos_test hold questions that belong to no intent.

  --split NAME     The split to report on: test (default) or val.
  --content DIR    The folder of content to examine without FILE; intents by default.
  --json           Prints one JSON object and nothing else.`

/** Runs `signpost evaluate`. */
export async function evaluate(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readArgs(args)
  if (values.help) {
    io.out(HELP)
    return 0
  }
  const [file, ...more] = positionals
  if (more.length > 0) throw new BotError('usage', { message: '`evaluate` takes one file at a time.' })
  const report =
    file === undefined ? await evaluateContent(values.content, io) : await evaluateFile(file, values.split, io)
  io.out(values.json ? JSON.stringify(report.json) : report.text)
  return 0
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS })
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'The arguments cannot be read.'
    throw new BotError('usage', { message: `${why} Try: ${sayCommand('evaluate --help')}`, cause })
  }
}

const OPTIONS = {
  split: { type: 'string', default: 'test' },
  content: { type: 'string', default: 'intents' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const
