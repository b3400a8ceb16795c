import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { contenders } from './contenders.ts'
import { examine } from './examine.ts'
import type { Measured } from './examine.ts'
import { readSet, SETS, WHERE } from './rows.ts'

const PAGE = new URL('../../docs/benchmarks.md', import.meta.url)

/** Measures the matcher beside others on public sets, and writes docs/benchmarks.md. Gives the exit status. */
export async function benchMatcher(folder: string | undefined, sets: readonly string[]): Promise<number> {
  if (folder === undefined) {
    console.error(`npm run bench -- matcher --data DIR [--set NAME …]\n\n${WHERE}`)
    return 1
  }
  const wanted = (sets.length > 0 ? sets : SETS).filter(name => existsSync(join(folder, `${name}.jsonl`)))
  if (wanted.length === 0) {
    console.error(`${folder} holds none of the sets.\n\n${WHERE}`)
    return 1
  }
  const lines: string[] = []
  for (const name of wanted) {
    for (const contender of contenders()) {
      const measured = await examine(contender, readSet(folder, name), name === 'clinc150_shot10')
      const line = lineOf(name, contender.name, measured)
      console.log(line)
      lines.push(line)
    }
  }
  if (sets.length === 0) await writeFile(PAGE, page(lines))
  return 0
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

function page(lines: readonly string[]): string {
  return `# Benchmarks

The matcher beside others that run in Node without a neural network or the network, on public sets of questions. Written
by \`npm run bench -- matcher --data DIR\`, on Node ${process.version} and ${cpus().length} cores of ${cpus()[0]?.model ?? 'an unknown make'}.

${WHERE}

nlp.js is measured when \`@nlpjs/basic\` is installed beside the program. Accuracy is of the first candidate, in per cent;
AUROC and FPR95 tell questions out of scope from those in it; "1 / 2 slips" is accuracy with so many machine-made typing
slips in each question, by a fixed seed; training includes finding confidences and thresholds; µs a question are median and
99th percentile.

| set | matcher | accuracy | ECE | AUROC | FPR95 | 1 / 2 slips | training, s | µs a question | model, MB |
|---|---|---|---|---|---|---|---|---|---|
${lines.join('\n')}
`
}
