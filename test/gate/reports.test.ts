import { appendFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { TestCase, TestModule } from 'vitest/node'
import { ROOT } from '../sources/read-sources.ts'
import { readReports, writeReports } from './reports.ts'

const testCase = (moduleId: string, state: string): TestCase =>
  ({
    fullName: 'Anna > asks',
    module: { moduleId },
    result: () => ({ state, errors: [{ message: 'expected 1 to be 2\nand more' }] }),
  }) as unknown as TestCase

const moduleOf = (path: string, state: string): TestModule => {
  const moduleId = `${ROOT}/${path}`
  const tests = [testCase(moduleId, state)]
  return {
    moduleId,
    state: () => state,
    diagnostic: () => ({ duration: 1500 }),
    children: { allTests: () => tests },
  } as unknown as TestModule
}

describe('A run that is stopped', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'signpost-')), 'reports.jsonl')
  const reporter = writeReports(path)
  const [good, cutShort] = [moduleOf('test/good.test.ts', 'passed'), moduleOf('test/late.test.ts', 'failed')]
  reporter.onTestModuleStart?.(good)
  reporter.onTestModuleEnd?.(good)
  reporter.onTestModuleStart?.(cutShort)
  for (const test of cutShort.children.allTests()) reporter.onTestCaseResult?.(test)
  appendFileSync(path, '{"ended":{"na')

  it('tells what ended, what failed and how, and what was under way', () => {
    const { ended, failures, unfinished } = readReports(path)
    expect(ended.map(({ name, seconds }) => [name, seconds])).toEqual([[`${ROOT}/test/good.test.ts`, 1.5]])
    expect(failures).toEqual(['test/late.test.ts: Anna > asks\n  expected 1 to be 2'])
    expect(unfinished).toEqual(['test/late.test.ts'])
  })

  it('tells nothing where nothing began', () => {
    expect(readReports(`${path}.none`)).toEqual({ ended: [], failures: [], unfinished: [] })
  })
})
