import { describe, expect, it } from 'vitest'
import type { Run } from './verdict.ts'
import { closingLine, faultsOf } from './verdict.ts'

const good: Run = {
  stages: [{ name: 'types', passed: true }],
  tests: { name: 'total', passed: 12, failed: 0, skipped: 0, seconds: 1 },
  absent: [],
  skipped: [],
  inCi: true,
}

describe('The verdict of the gate', () => {
  it('has no fault to find in a run that is good', () => {
    expect(faultsOf(good)).toEqual([])
  })

  it('names a stage that failed, and counts failed tests', () => {
    const run = { ...good, stages: [{ name: 'lint', passed: false }], tests: { ...good.tests, failed: 2 } }
    expect(faultsOf(run)).toEqual(['lint', '2 failed'])
  })

  it('does not take a run without tests for a good one', () => {
    expect(faultsOf({ ...good, tests: { ...good.tests, passed: 0 } })).toEqual(['no test passed'])
  })

  it('forgives a missing browser or a skipped test on a person’s machine, and not in CI', () => {
    const run = { ...good, absent: [{ name: 'Chromium' }], skipped: ['a test'] }
    expect(faultsOf({ ...run, inCi: false })).toEqual([])
    expect(faultsOf(run)).toEqual(['Chromium is missing, and CI may not go without it', 'CI may not skip a test'])
  })

  it('closes with the count, and with what was skipped only where something was', () => {
    expect(closingLine(good.tests)).toBe('12 passed, 0 failed')
    expect(closingLine({ ...good.tests, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped')
  })
})
