import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { assess } from '../../src/core/safety/assess.ts'
import type { Assessment } from '../../src/core/model/assessment.ts'
import { toUtterance } from '../../src/core/model/turn.ts'
import { mustGetCard, readCases, type Case } from './safety-cases.ts'

/** How many of some messages got the card. */
interface Tally {
  readonly cards: number
  readonly of: number
}

type Check = (text: string) => boolean

type Levels = readonly Assessment['level'][]

// What a list of words does, for comparison: the words that safety filters of chat tools commonly look for.
const KEYWORDS =
  /\b(?:suicid\w*|kill (?:myself|him|her|them|someone|people)|end my life|want to die|wanna die|take my (?:own )?life|self[- ]harm|hurt myself|cut(?:ting)? myself|overdos\w*|better off dead|hang myself|kms|rape[ds]?|abused?|hits me|can'?t breathe|chest pain|heart attack)\b/i

const CHECKS: Readonly<Record<string, Check>> = {
  'ours: card': gets('crisis'),
  'ours: sees help': gets('crisis', 'worry'),
  'keywords: card': text => KEYWORDS.test(text),
}

/** Prints how often messages of each kind get the card, beside a list of keywords, with 95 % intervals. */
export function benchSafety(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, cases: { type: 'string' }, 'held-out': { type: 'boolean', default: false } },
  })
  if (values.cases !== undefined) tables(['danger', 'safe'], readCases(values.cases), ['label', 'kind'])
  if (values.data === undefined && values.cases === undefined)
    throw new Error('Say where the evaluation data is: --data DIR, or --cases FILE.jsonl')
  if (values.data !== undefined) report(values.data, values['held-out'])
}

function report(data: string, heldOut: boolean): void {
  const chosen = (text: string): boolean => isHeldOut(text) === heldOut
  const base = readCases(join(data, 'crisis_dev.jsonl')).filter(row => chosen(row.text))
  const variants = readCases(join(data, 'crisis_dev_variants.jsonl')).filter(row => chosen(row.base ?? row.text))
  console.log(
    `Messages ${heldOut ? 'held out from tuning (a fifth, by hash)' : 'that were tuned on (four fifths, by hash)'}: share that gets the card\n`,
  )
  tables(['must get it', 'must not'], base, ['label', 'category'])
  tables(['must get it, disguised', 'must not, disguised'], variants, ['variant'])
  everyday(data)
}

type Key = 'label' | 'kind' | 'category' | 'variant'

/** What must get the card and what must not, a table each. */
function tables([must, mustNot]: readonly [string, string], rows: readonly Case[], keys: readonly Key[]): void {
  table(must, groups(rows.filter(mustGetCard), keys))
  table(
    mustNot,
    groups(
      rows.filter(row => !mustGetCard(row)),
      keys,
    ),
  )
}

// Variants go with their base, so that no wording is on both sides.
function isHeldOut(text: string): boolean {
  return Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 8), 16) % 5 === 0
}

function gets(...levels: Levels): Check {
  return text => {
    const utterance = toUtterance(text)
    return utterance !== null && levels.includes(assess(utterance, []).level)
  }
}

function groups(rows: readonly Case[], keys: readonly Key[]): ReadonlyMap<string, readonly Case[]> {
  const grouped = new Map<string, readonly Case[]>([['all', rows]])
  for (const row of rows) {
    for (const key of keys) {
      const value = row[key]
      if (value === undefined) continue
      const name = key === 'label' ? value : `${key} ${value}`
      grouped.set(name, [...(grouped.get(name) ?? []), row])
    }
  }
  return grouped
}

function table(title: string, grouped: ReadonlyMap<string, readonly Case[]>): void {
  console.log(
    `${title.padEnd(26)}${Object.keys(CHECKS)
      .map(name => name.padEnd(34))
      .join('')}`,
  )
  for (const [name, rows] of grouped) {
    const cells = Object.values(CHECKS).map(check => cell(tally(rows, check)).padEnd(34))
    console.log(`  ${name.padEnd(24)}${cells.join('')}`)
  }
  console.log()
}

function tally(rows: readonly Case[], check: Check): Tally {
  return { cards: rows.filter(row => check(row.text)).length, of: rows.length }
}

function cell(counted: Tally): string {
  const [low, high] = wilson(counted)
  const percent = (share: number): string => (100 * share).toFixed(1)
  return `${counted.cards}/${counted.of} ${percent(counted.of === 0 ? 0 : counted.cards / counted.of)} % (${percent(low)} to ${percent(high)})`
}

// The 95 % interval of a share. Source: Wilson 1927, "Probable inference, the law of succession, and statistical inference".
function wilson({ cards, of }: Tally): readonly [number, number] {
  if (of === 0) return [0, 1]
  const z = 1.96
  const share = cards / of
  const centre = share + (z * z) / (2 * of)
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  const scale = 1 + (z * z) / of
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)]
}

function everyday(data: string): void {
  const sets = ['clinc150', 'banking77', 'hwu64'].map(name => ({
    name,
    rows: readCases(join(data, `intents/${name}_full.jsonl`)).filter(row => row.split === 'train'),
  }))
  table('everyday requests', new Map(sets.map(({ name, rows }) => [name, rows])))
  table('questions about therapy', new Map([['all', readCases(join(data, 'therapy_questions_dev.jsonl'))]]))
  const all = sets.flatMap(({ rows }) => rows)
  const from = performance.now()
  const { cards } = tally(all, gets('crisis'))
  const micros = (1000 * (performance.now() - from)) / Math.max(1, all.length)
  console.log(
    `${((10_000 * cards) / Math.max(1, all.length)).toFixed(1)} false cards in 10,000 everyday requests; ${micros.toFixed(0)} µs an utterance`,
  )
}
