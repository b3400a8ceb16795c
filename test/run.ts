// The whole gate: `npm test`. Quiet when green; where something is red, its own words stand under its line.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MISSABLE, missing } from './gate/machine.ts'
import { readReports } from './gate/reports.ts'
import type { Reports } from './gate/reports.ts'
import { runStage, runStages } from './gate/stage.ts'
import type { Outcome, Stage } from './gate/stage.ts'
import { countSuites, skippedTests, total } from './gate/suites.ts'
import { closingLine, faultsOf } from './gate/verdict.ts'
import { findFiles, ROOT } from './sources/read-sources.ts'

const STAGES: readonly Stage[] = [
  { name: 'types', commands: [['tsc']] },
  { name: 'lint', commands: [['oxlint', '--deny-warnings']] },
  { name: 'format', commands: [['oxfmt', '--check']] },
  {
    name: 'dead code',
    commands: [
      ['knip', '--no-progress'],
      ['knip', '--no-progress', '--production'],
    ],
  },
]

/** Outlasts a run, like the trained models. */
const COMPILED = join(ROOT, 'node_modules/.cache/signpost-tests/compiled')

const inCi = (process.env['CI'] ?? '') !== ''
const startedAt = performance.now()
const outcomes = await runStages(STAGES, announce)
const { outcome, reports } = await runTests()
const suites = countSuites(reports.ended)
const sum = total(suites)
const absent = missing(MISSABLE)
const skipped = skippedTests(reports.ended)
if (!outcome.passed) show(outcome)

console.log('\nstage          result      time')
for (const { name, passed, seconds } of outcomes) row(name, passed ? 'passed' : 'FAILED', seconds)
for (const suite of suites)
  row(suite.name, `${suite.passed} passed${suite.failed ? `, ${suite.failed} FAILED` : ''}`, suite.seconds)
row('in all', '', (performance.now() - startedAt) / 1000)
for (const { name, tests } of absent)
  for (const path of findFiles(tests)) console.log(`\nNOT RUN: ${path}, because ${name} was not found on this machine.`)
if (reports.failures.length > 0) console.log(`\nFAILED:\n${reports.failures.map(indent).join('\n')}`)
if (reports.unfinished.length > 0) console.log(`\nNOT ENDED:\n${reports.unfinished.map(indent).join('\n')}`)
if (skipped.length > 0) console.log(`\nSKIPPED:\n${skipped.map(name => `  ${name}`).join('\n')}`)

const faults = faultsOf({ stages: [...outcomes, outcome], tests: sum, absent, skipped, inCi })
if (faults.length > 0) console.log(`\nNot good yet: ${faults.join('; ')}.`)
process.exitCode = faults.length > 0 ? 1 : 0
console.log(`\n${closingLine(sum)}`)

/** Runs every suite in one Vitest, alone on the machine, since some tests hold a stopwatch. */
async function runTests(): Promise<{ readonly outcome: Outcome; readonly reports: Reports }> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-gate-'))
  const path = join(folder, 'reports.jsonl')
  try {
    // Hundreds of programs and threads of ours start in a run: they read our sources compiled.
    const env = { SIGNPOST_GATE_REPORTS: path, NODE_COMPILE_CACHE: COMPILED }
    const outcome = await runStage({ name: 'tests', commands: [['vitest', 'run']], env })
    return { outcome, reports: readReports(path) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function announce(outcome: Outcome): void {
  console.log(`${outcome.passed ? '✓' : '✗'} ${outcome.name}`)
  if (!outcome.passed) show(outcome)
}

function show({ output }: Outcome): void {
  console.log(`${output.trimEnd()}\n`)
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ')
}

function row(name: string, result: string, seconds: number): void {
  console.log(`${name.padEnd(14)} ${result.padEnd(11)} ${seconds.toFixed(1).padStart(5)} s`)
}
