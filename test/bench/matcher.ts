import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { contenders } from './contenders.ts'
import { examine } from './examine.ts'
import type { Measured } from './examine.ts'
import { readSet, SETS, WHERE } from './rows.ts'
import { measureScaling } from './scaling.ts'
import type { Scaled } from './scaling.ts'

/** What `--set` calls the measure of growth, which is made without data. */
const SCALING = 'scaling'
const PAGE = new URL('../../docs/benchmarks.md', import.meta.url)

/**
 * Measures the matcher beside others on public sets and at growing numbers of intents, and writes docs/benchmarks.md unless
 * only some sets are named. `--set scaling` measures the growth alone.
 */
export async function benchMatcher(args: readonly string[]): Promise<void> {
  const options = {
    data: { type: 'string' },
    set: { type: 'string', multiple: true },
    slow: { type: 'boolean' },
  } as const
  const { data, set: named = [], slow = false } = parseArgs({ args: [...args], options }).values
  const sets = SETS.filter(name => named.length === 0 || named.includes(name))
  const wanted = sets.filter(name => existsSync(join(data ?? '', `${name}.jsonl`)))
  const hasScaling = named.length === 0 || named.includes(SCALING)
  if (wanted.length === 0 && named[0] !== SCALING) {
    throw new Error(`npm run bench -- matcher --data DIR [--set NAME …] [--slow]\n\n${WHERE}`)
  }
  const lines: string[] = []
  for (const name of wanted) {
    for (const contender of contenders().filter(({ isSlow }) => slow || !isSlow || !name.endsWith('_full'))) {
      const rows = readSet(data ?? '', name)
      lines.push(shown(lineOf(name, contender.name, await examine(contender, rows, name === 'clinc150_shot10'))))
    }
  }
  const growth = hasScaling ? (await measureScaling()).map(one => shown(growthLine(one))) : []
  if (named.length === 0) await writeFile(PAGE, page(lines, growth))
}

function shown(line: string): string {
  console.log(line)
  return line
}

function growthLine({ intents, trainSeconds, microsShort, microsLong, megabytes }: Scaled): string {
  const cells = [intents, microsShort.toFixed(0), microsLong.toFixed(0), trainSeconds.toFixed(1), megabytes.toFixed(1)]
  return `| ${cells.join(' | ')} |`
}

function lineOf(set: string, name: string, measured: Measured): string {
  const share = (value: number): string => (value * 100).toFixed(1)
  const cells = [
    `${set}, ${measured.split}`,
    name,
    share(measured.accuracy),
    measured.ece.toFixed(3),
    measured.auroc === null ? '' : measured.auroc.toFixed(3),
    measured.fpr95 === null ? '' : measured.fpr95.toFixed(2),
    measured.withSlips === null ? '' : measured.withSlips.map(share).join(' / '),
    measured.trainSeconds.toFixed(1),
    `${measured.micros.p50.toFixed(0)} / ${measured.micros.p99.toFixed(0)}`,
    measured.bytes === null ? '' : (measured.bytes / 1e6).toFixed(1),
  ]
  return `| ${cells.join(' | ')} |`
}

function page(lines: readonly string[], growth: readonly string[]): string {
  return `# Benchmarks

The matcher beside others that run in Node without a neural network or the network, on public sets of questions. Written
by \`npm run bench -- matcher --data DIR\`, on Node ${process.version} and ${cpus().length} cores of ${cpus()[0]?.model ?? 'an unknown make'}.

${WHERE}

nlp.js is measured when \`@nlpjs/basic\` is installed beside the program, on the full sets only with \`--slow\`: it trains for minutes. Accuracy is of the first candidate, in per cent;
AUROC and FPR95 tell questions out of scope from those in it; "1 / 2 slips" is accuracy with so many machine-made typing
slips in each question, by a fixed seed; training includes finding confidences and thresholds; µs a question are median and
99th percentile.

| set | matcher | accuracy | ECE | AUROC | FPR95 | 1 / 2 slips | training, s | µs a question | model, MB |
|---|---|---|---|---|---|---|---|---|---|
${lines.join('\n')}

## How the cost of a question grows

With the length of the question and hardly with the number of intents. The content, 20 questions an intent, is made up by
a generator with a fixed seed (\`test/bench/scaling.ts\`; \`npm run bench -- matcher --set scaling\`). Seconds and µs are of
the processor, means; other programs shared it (load ${loadavg()[0]?.toFixed(1) ?? 'unknown'} on ${cpus().length} cores), which makes them larger.

| intents | µs a question of 6 words | of 12 words | training, s | model, MB |
|---|---|---|---|---|
${growth.join('\n')}
`
}
