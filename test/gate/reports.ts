import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Reporter, TestCase, TestModule } from 'vitest/node'
import { ROOT } from '../sources/read-sources.ts'
import type { FileReport } from './suites.ts'

/** What a run wrote down as it went: nothing of it is lost where the run itself is stopped. */
export interface Reports {
  readonly ended: readonly FileReport[]
  /** What failed, in the order in which it did: which test, and how. */
  readonly failures: readonly string[]
  /** The files that had begun and not ended. */
  readonly unfinished: readonly string[]
}

type Line = { readonly began: string } | { readonly failed: string } | { readonly ended: FileReport }

/** Writes a line for each test file that begins or ends and each test that fails, at once. */
export function writeReports(path: string): Reporter {
  const write = (line: Line): void => appendFileSync(path, `${JSON.stringify(line)}\n`)
  return {
    onTestModuleStart: ({ moduleId }) => write({ began: moduleId }),
    onTestCaseResult: test => {
      if (test.result().state === 'failed') write({ failed: failureOf(test) })
    },
    onTestModuleEnd: module => write({ ended: reportOf(module) }),
  }
}

/** Reads what was written; nothing where no file began. */
export function readReports(path: string): Reports {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  // Whoever was stopped while writing leaves half a line.
  const lines = text
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line) as Line)
  const ended = lines.flatMap(line => ('ended' in line ? [line.ended] : []))
  const names = new Set(ended.map(({ name }) => name))
  const unfinished = lines.flatMap(line => ('began' in line && !names.has(line.began) ? [line.began] : []))
  return {
    ended,
    failures: lines.flatMap(line => ('failed' in line ? [line.failed] : [])),
    unfinished: unfinished.map(name => relative(ROOT, name)),
  }
}

function failureOf(test: TestCase): string {
  const errors = test.result().errors ?? []
  const place = relative(ROOT, test.module.moduleId)
  return [`${place}: ${test.fullName}`, ...errors.map(({ message }) => `  ${message.split('\n')[0]}`)].join('\n')
}

function reportOf(module: TestModule): FileReport {
  const tests = [...module.children.allTests()]
  return {
    name: module.moduleId,
    status: module.state(),
    seconds: module.diagnostic().duration / 1000,
    assertionResults: tests.map(test => ({ status: test.result().state, fullName: test.fullName })),
  }
}
