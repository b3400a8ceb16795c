import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { sayCommand } from '../../core/model/say-command.ts'
import { readConfig } from '../../app/read-config.ts'
import type { Edition } from '../../core/model/edition.ts'
import { toUtterance } from '../../core/model/turn.ts'
import type { Io } from '../terminal/io.ts'
import { matchInContext } from '../run/match-line.ts'
import { openEdition } from '../run/open-edition.ts'

/** Help of `signpost match`. */
export const HELP = `${sayCommand('match < FILE.jsonl')}

Reads JSON lines such as {"text": "how much is it"} and writes, in the same order, what a person would get:
{"text", "safety", "kind", "intent", "confidence", "candidates", "act", "topic", "language", "reply"}.

  kind        confident, shown, ambiguous or unknown
  intent      the one answered, shown or first offered; "candidates" begins with it, and where it is shown or ambiguous the
              others that a person would be offered follow
  act         what else than asking it is, such as plea, human, stop, thanks or yes
  topic       a topic that is known and not answered yet
  language    the language it is in, where that is not ours
  safety      none, concern, worry or crisis; at crisis the rest still tells what was asked
  reply       the kind of the reply, under the help lines of a worry too

A line may bring what was said before in the same conversation, oldest first: {"text": "and for couples?", "context":
["how much is it"]}. A line that cannot be read gives {"error": …}, and the rest goes on.`

const LINE = v.object({ text: v.string(), context: v.optional(v.array(v.string()), []) })

/** Matches JSON lines from standard input, one for one, to standard output. */
export async function match(args: readonly string[], io: Io): Promise<number> {
  parseArgs({ args: [...args], options: {} })
  const edition = await openEdition(readConfig(io.env), io)
  let number = 0
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() !== '') io.out(JSON.stringify(matchLine(line, number, edition)))
  }
  return 0
}

function matchLine(line: string, number: number, edition: Edition): object {
  const read = v.safeParse(LINE, parseJson(line))
  if (!read.success)
    return {
      error: `Line ${number} is not JSON of the form {"text": "…", "context": ["…"]}; "context" may be left out.`,
    }
  const utterance = toUtterance(read.output.text)
  if (!utterance) return { text: read.output.text, error: `Line ${number} has no words in "text".` }
  const context = read.output.context.flatMap(said => toUtterance(said) ?? [])
  return { text: read.output.text, ...matchInContext(utterance, context, edition) }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
