import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One question of an evaluation file. */
export interface Row {
  readonly text: string
  readonly intent: string
  readonly split: string
}

/** Public sets of questions, few-shot and full. `test` is reported where a file has it, otherwise `val`. */
export const SETS = [
  'banking77_shot5',
  'banking77_shot10',
  'banking77_full',
  'hwu64_shot5',
  'hwu64_shot10',
  'hwu64_full',
  'clinc150_shot5',
  'clinc150_shot10',
  'clinc150_full',
] as const

/** Where the files come from, for people who have none. */
export const WHERE = `The folder holds one JSON Lines file a set, such as clinc150_shot10.jsonl, rows {"text", "intent", "split"}.
The sets are public: CLINC150 (github.com/clinc/oos-eval, CC BY 3.0), BANKING77 (PolyAI, CC BY 4.0), HWU64 (Liu et al.
2019, CC BY 4.0); few-shot files hold the first 5 or 10 questions an intent of the published few-shot splits.`

/** Reads one set. Where it has nothing but `train`, each tenth row is held back as `val`. */
export function readSet(folder: string, name: string): readonly Row[] {
  const lines = readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
  const rows = lines.map(line => JSON.parse(line) as Row)
  return rows.every(row => row.split === 'train') ? rows.map(holdTenthBack) : rows
}

function holdTenthBack(row: Row, place: number): Row {
  return place % 10 === 9 ? { ...row, split: 'val' } : row
}

/** The rows a set is examined on: of split `test`, or of `val` where there is none. */
export function examinedOf(rows: readonly Row[]): {
  readonly split: string
  readonly rows: readonly Row[]
  readonly outside: readonly Row[]
} {
  const split = rows.some(row => row.split === 'test') ? 'test' : 'val'
  return {
    split,
    rows: rows.filter(row => row.split === split),
    outside: rows.filter(row => row.split === `oos_${split}`),
  }
}
