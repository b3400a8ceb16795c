import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { Io } from '../../src/cli/terminal/io.ts'
import { findingLines, summaryOf } from '../../src/cli/terminal/print-findings.ts'
import type { Finding } from '../../src/core/model/draft.ts'

const io = (isTerminal: boolean): Io => ({
  out: () => {},
  err: () => {},
  isTerminal,
  columns: () => null,
  isTyped: false,
  isWatched: false,
  stdin: new PassThrough(),
  stdout: new PassThrough(),
  env: {},
  stopped: () => Promise.resolve(),
  now: () => 0,
})

const finding = (over: Partial<Finding>): Finding => ({
  file: 'a.md',
  line: 1,
  rule: 'a-rule',
  what: 'This is so.',
  todo: 'Do that.',
  stops: false,
  ...over,
})

describe('Findings for human eyes', () => {
  it('stand under their file, in line with each other', () => {
    const findings = [finding({ line: 5, stops: true }), finding({ line: 12 }), finding({ file: 'b.md' })]
    expect(findingLines(findings, 'intents', io(false))).toEqual([
      'intents/a.md:5   This is so.',
      '                 Do that.   (stops publishing)',
      'intents/a.md:12  This is so.',
      '                 Do that.',
      '',
      'intents/b.md:1  This is so.',
      '                Do that.',
      '',
    ])
  })

  it('have what stops stand out on a terminal only', () => {
    const [, onTerminal] = findingLines([finding({ stops: true })], 'intents', io(true))
    expect(onTerminal).toContain('\u001B[1m(stops publishing)')
  })

  it('end in one sentence on publishing', () => {
    expect(summaryOf([])).toContain('Nothing to correct')
    expect(summaryOf([finding({})])).toContain('can be published. 1 finding')
    expect(summaryOf([finding({ stops: true }), finding({ stops: true })])).toBe(
      'The content cannot be published yet: 2 findings to correct first.',
    )
  })
})
