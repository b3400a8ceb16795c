import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { BotError } from '../../core/model/errors.ts'
import { toUtterance } from '../../core/model/turn.ts'
import type { Utterance } from '../../core/model/turn.ts'

const SPLITS = ['train', 'val', 'test', 'oos_train', 'oos_val', 'oos_test'] as const

const EvaluationRow = v.object({
  text: v.string(),
  intent: v.pipe(v.string(), v.nonEmpty()),
  split: v.picklist(SPLITS),
})

/** One question of an evaluation file. */
export interface EvaluationRow {
  readonly text: Utterance
  readonly intent: string
  readonly split: (typeof SPLITS)[number]
}

/** Reads an evaluation file. Rejects with `input-unreadable`, naming the line, and never what stands in it. */
export async function readRows(path: string): Promise<readonly EvaluationRow[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new BotError('input-unreadable', { message: `${path} cannot be read. Is the path right?`, cause })
  })
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  return lines.flatMap((line, place) => (line.trim() === '' ? [] : [readRow(line, `${path}, line ${place + 1}`)]))
}

function readRow(line: string, where: string): EvaluationRow {
  const parsed = v.safeParse(EvaluationRow, parseJson(line, where))
  if (!parsed.success) {
    const fields = [...new Set(parsed.issues.map(issue => v.getDotPath(issue)))].filter(field => field !== null)
    const what = fields.length > 0 ? `"${fields.join('", "')}" is missing or wrong` : 'it is not an object'
    throw unreadable(where, `${what}. A row is {"text", "intent", "split"}; splits are ${SPLITS.join(', ')}.`)
  }
  const utterance = toUtterance(parsed.output.text)
  if (utterance === null) throw unreadable(where, '"text" says nothing.')
  return { ...parsed.output, text: utterance }
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    // The parser's own message quotes the line, and a person's words stay out of errors.
    throw unreadable(where, 'this is not JSON. Each line holds one object, with double quotes.')
  }
}

function unreadable(where: string, why: string): BotError {
  return new BotError('input-unreadable', { message: `${where}: ${why}` })
}
