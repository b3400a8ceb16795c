import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../src/cli/commands/evaluate.ts'
import type { Io } from '../../../src/cli/terminal/io.ts'
import { LESSONS } from '../../core/matcher/lessons.ts'

const SPLITS = ['train', 'train', 'train', 'train', 'val', 'val']

/** Rows of the small clinic: of each intent's questions, two for each of val and test. */
const ROWS = [
  ...LESSONS.flatMap(({ id, questions }) =>
    questions.map((text, place) => ({ text, intent: id, split: SPLITS[place] ?? 'test' })),
  ),
  ...['paint my fence', 'which train goes north', 'boil two eggs'].flatMap(text =>
    ['oos_val', 'oos_test'].map(split => ({ text, intent: 'oos', split })),
  ),
]

async function run(lines: readonly unknown[], options: readonly string[], isTerminal = false) {
  const path = join(await mkdtemp(join(tmpdir(), 'signpost-')), 'rows.jsonl')
  await writeFile(path, lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  const printed = { out: [] as string[], err: [] as string[] }
  const io: Io = {
    out: line => printed.out.push(line),
    err: line => printed.err.push(line),
    isTerminal,
    columns: () => null,
    isTyped: false,
    isWatched: false,
    stdin: Readable.from([]),
    stdout: new PassThrough(),
    env: {},
    stopped: () => Promise.resolve(),
    now: () => 0,
  }
  const status = await evaluate([path, ...options], io)
  return { status, ...printed }
}

describe('signpost evaluate FILE', () => {
  it('prints one JSON object with every measure', async () => {
    const { status, out, err } = await run(ROWS, ['--json'])
    const json = JSON.parse(out.join('\n'))
    expect([status, err]).toEqual([0, []])
    expect(Object.keys(json)).toEqual(
      'accuracy macroF1 ece auroc fpr95 oosRecall oosPrecision inScopeAccuracy trainSeconds queryMicros modelBytes'.split(
        ' ',
      ),
    )
    expect(json.accuracy).toBeGreaterThan(0.3)
    expect(json.auroc).toBeGreaterThan(0.6)
  })

  it('leaves the measures of scope null where no question is out of scope', async () => {
    const { out } = await run(
      ROWS.filter(row => row.intent !== 'oos'),
      ['--json', '--split', 'val'],
    )
    expect(JSON.parse(out.join(''))).toMatchObject({
      auroc: null,
      fpr95: null,
      oosRecall: null,
      oosPrecision: null,
      inScopeAccuracy: null,
    })
  })

  it('tells people the same in words', async () => {
    const { out } = await run(ROWS, [])
    expect(out.join('\n')).toMatch(/First candidate right +\d+\.\d %/)
  })

  it('shows a bar on a terminal only, and takes it away', async () => {
    const { err } = await run(ROWS, [], true)
    expect(err[0]).toMatch(/^\[·+\] 0 of \d+ questions$/)
    expect(err.at(-1)).not.toContain('█')
  })
})

describe('signpost evaluate, given something it cannot read', () => {
  const broken = [
    ['a line that is no JSON', [...ROWS, '{"text": "secret words'], `line ${ROWS.length + 1}: this is not JSON`],
    ['a row without its intent', [{ text: 'secret words', split: 'train' }], 'line 1: "intent" is missing or wrong'],
    [
      'a split nobody knows',
      [{ text: 'secret words', intent: 'x', split: 'holdout' }],
      'line 1: "split" is missing or wrong',
    ],
    ['a row that is no object', [[1, 2]], 'line 1:'],
    ['a row that says nothing', [{ text: ' \u200B ', intent: 'x', split: 'train' }], 'line 1: "text" says nothing'],
    ['no rows to train on', ROWS.filter(row => row.split !== 'train'), 'needs rows of split "train"'],
    ['an empty file', [''], 'needs rows of split "train"'],
  ] as const

  it.each(broken)('names the line and never quotes it: %s', async (_, lines, message) => {
    const failure = await run(lines, []).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'input-unreadable', message: expect.stringContaining(message) })
    expect(String(failure)).not.toContain('secret')
  })

  it('says that a file does not exist', async () => {
    const io = { out: () => undefined, err: () => undefined } as unknown as Io
    await expect(evaluate(['/nowhere/at-all.jsonl'], io)).rejects.toMatchObject({ code: 'input-unreadable' })
  })

  it.each([[['--spilt', 'val']], [['--split', 'dev']], [['another.jsonl']]])('refuses %j', async options => {
    await expect(run(ROWS, options)).rejects.toMatchObject({ code: 'usage' })
  })
})
