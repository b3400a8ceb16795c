import { posix, relative } from 'node:path'
import { ROOT } from '../sources/read-sources.ts'

/** What a run says of one file of tests. */
export interface FileReport {
  /** Full path. */
  readonly name: string
  readonly status: string
  readonly seconds: number
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
}

/** One suite's tests, counted. */
export interface Suite {
  readonly name: string
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly seconds: number
}

/** The suites in the order of the summary, each with the files it is made of; the first that fits takes a file. */
const SUITES: readonly (readonly [name: string, files: string])[] = [
  ['architecture', 'test/architecture.test.ts'],
  ['browser', 'test/**/*.browser.test.ts'],
  ['database', 'test/**/*.postgres.test.ts'],
  ['contracts', 'test/{adapters,contracts}/**'],
  ['journeys', 'test/journeys/**'],
  ['content', 'test/intents.test.ts'],
  ['docs', 'test/docs.test.ts'],
  ['unit', '**'],
]

/** Counts a run's reports by suite, leaving out suites without a file. A file that broke before its tests ran counts as one failure. */
export function countSuites(files: readonly FileReport[]): readonly Suite[] {
  const byName = Map.groupBy(files, file => suiteOf(file.name))
  return SUITES.flatMap(([name]) => {
    const members = byName.get(name)
    return members ? [members.map(toSuite).reduce(add, { name, passed: 0, failed: 0, skipped: 0, seconds: 0 })] : []
  })
}

/** All suites as one. */
export function total(suites: readonly Suite[]): Suite {
  return suites.reduce(add, { name: 'total', passed: 0, failed: 0, skipped: 0, seconds: 0 })
}

/** Names of the tests that were neither passed nor failed. */
export function skippedTests(files: readonly FileReport[]): readonly string[] {
  return files.flatMap(file =>
    file.assertionResults
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => `${relative(ROOT, file.name)}: ${fullName}`),
  )
}

function suiteOf(file: string): string {
  const path = relative(ROOT, file).replaceAll('\\', '/')
  return SUITES.find(([, pattern]) => posix.matchesGlob(path, pattern))?.[0] ?? 'unit'
}

function toSuite(file: FileReport): Suite {
  const count = (wanted: string): number => file.assertionResults.filter(({ status }) => status === wanted).length
  const passed = count('passed')
  const failed = count('failed')
  const broke = file.status === 'failed' && failed === 0 ? 1 : 0
  return {
    name: '',
    passed,
    failed: failed + broke,
    skipped: file.assertionResults.length - passed - failed,
    seconds: file.seconds,
  }
}

function add(sum: Suite, one: Suite): Suite {
  return {
    name: sum.name,
    passed: sum.passed + one.passed,
    failed: sum.failed + one.failed,
    skipped: sum.skipped + one.skipped,
    seconds: sum.seconds + one.seconds,
  }
}
