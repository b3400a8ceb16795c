import { existsSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { contenders } from './contenders.ts'
import { examine } from './examine.ts'
import type { Measured } from './examine.ts'
import { readSet, SETS, WHERE } from './rows.ts'
import { measureScaling } from './scaling.ts'
import type { Scaled } from './scaling.ts'
import { writeSection } from './write-section.ts'

/** What `--set` calls the measure of growth, which is made without data. */
const SCALING = 'scaling'

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
  if (named.length > 0) return
  writeSection('matcher', table(lines))
  writeSection('growth', growthTable(growth))
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

function table(lines: readonly string[]): string {
  const machine = `Node ${process.version} and ${cpus().length} cores of ${cpus()[0]?.model ?? 'an unknown make'}`
  return [
    `\`npm run bench -- matcher --data DIR\`, on ${machine}, load ${loadNow()} after.`,
    '',
    '| set | matcher | accuracy | ECE | AUROC | FPR95 | 1 / 2 slips | training, s | µs a question | model, MB |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n')
}

function growthTable(lines: readonly string[]): string {
  return [
    `Load ${loadNow()} on ${cpus().length} cores.`,
    '',
    '| intents | µs a question of 6 words | of 12 words | training, s | model, MB |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n')
}

function loadNow(): string {
  return (loadavg()[0] ?? 0).toFixed(1)
}
