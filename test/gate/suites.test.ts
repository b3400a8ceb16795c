import { describe, expect, it } from 'vitest'
import { ROOT } from '../sources/read-sources.ts'
import { countSuites, skippedTests, total } from './suites.ts'
import type { FileReport } from './suites.ts'

describe('The count of the gate', () => {
  it('sorts files into suites by their place', () => {
    const suites = countSuites([
      file('test/core/live.test.ts', 'passed', 'passed'),
      file('test/journeys/in-danger.test.ts', 'passed', 'failed'),
      file('test/store/editions.postgres.test.ts', 'passed'),
      file('test/adapters/terminal.test.ts', 'passed'),
    ])
    expect(suites.map(({ name, passed, failed }) => `${name} ${passed}/${failed}`)).toEqual([
      'database 1/0',
      'contracts 1/0',
      'journeys 1/1',
      'unit 2/0',
    ])
  })

  it('counts a file that broke before its tests ran as a failure', () => {
    const broken: FileReport = { ...file('test/core/live.test.ts'), status: 'failed' }
    expect(total(countSuites([broken])).failed).toBe(1)
  })

  it('names every test that did not run', () => {
    const files = [file('test/core/live.test.ts', 'passed', 'pending', 'todo')]
    expect(skippedTests(files)).toEqual(['test/core/live.test.ts: pending', 'test/core/live.test.ts: todo'])
    expect(total(countSuites(files)).skipped).toBe(2)
  })
})

function file(path: string, ...statuses: readonly string[]): FileReport {
  return {
    name: `${ROOT}/${path}`,
    status: statuses.includes('failed') ? 'failed' : 'passed',
    seconds: 1,
    assertionResults: statuses.map(status => ({ status, fullName: status })),
  }
}
