import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { sayCommand } from '../../core/model/say-command.ts'
import { readConfig } from '../../app/read-config.ts'
import { inShort } from '../../content/gate/reply-to.ts'
import { askAlone } from '../../core/answer/ask-alone.ts'
import { understand, type Understanding } from '../../core/answer/understand.ts'
import type { Edition } from '../../core/model/edition.ts'
import type { Candidate } from '../../core/model/match.ts'
import { toUtterance, type Utterance } from '../../core/model/turn.ts'
import type { Io } from '../terminal/io.ts'
import { openEdition } from '../run/open-edition.ts'

/** Help of `signpost match`. */
export const HELP = `${sayCommand('match < FILE.jsonl')}

Reads JSON lines such as {"text": "how much is it"} and writes, in the same order, what the assistant makes of each:
{"text", "safety", "kind", "intent", "confidence", "candidates", "topic", "reply"}. "kind" is confident, shown, ambiguous or unknown.
"intent" is the one answered, shown or first offered; "candidates" begins with it, and where it is shown or ambiguous the
others that a person would be offered follow. A line that cannot be read gives {"error": …}, and the rest goes on. "safety"
is none, concern, worry or crisis; "topic" is what it asks about where clinics are asked that and this content does not
answer it, else null; "reply" is the kind of the reply, under the help lines of a worry too.`

/** Most candidates a line of output names. */
const CANDIDATES_MAX = 5

const LINE = v.object({ text: v.string() })

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
  if (!read.success) return { error: `Line ${number} is not JSON of the form {"text": "…"}.` }
  const utterance = toUtterance(read.output.text)
  if (!utterance) return { text: read.output.text, error: `Line ${number} has no words in "text".` }
  return { text: read.output.text, ...concluded(utterance, edition) }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function concluded(utterance: Utterance, edition: Edition): object {
  const { seen, reply } = askAlone(utterance, edition)
  const candidates = edition.matcher.match(utterance).candidates.slice(0, CANDIDATES_MAX)
  return {
    safety: seen.level,
    topic: null,
    ...outcome(understand(utterance, null, edition), candidates),
    reply: inShort(reply).kind,
  }
}

function outcome(meant: Understanding, candidates: readonly Candidate[]): object {
  switch (meant.kind) {
    case 'found':
      return { kind: 'confident', ...best(meant.found[0]), candidates: withFirst(meant.found, candidates) }
    case 'shown':
      return { kind: 'shown', ...best(meant.best), candidates: [meant.best, ...meant.others] }
    case 'choices':
      return { kind: 'ambiguous', ...best(meant.choices[0]), candidates: meant.choices }
    case 'act':
    case 'more':
    case 'foreign':
    case 'passage':
      return { ...UNKNOWN, confidence: candidates[0]?.confidence ?? 0, candidates }
    case 'unknown':
      return { ...UNKNOWN, confidence: candidates[0]?.confidence ?? 0, candidates, topic: meant.topic }
  }
}

const UNKNOWN = { kind: 'unknown', intent: null } as const

function best({ intent, confidence }: Candidate): object {
  return { intent, confidence }
}

function withFirst(found: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  return [...found, ...candidates.filter(({ intent }) => !found.some(one => one.intent === intent))]
}
