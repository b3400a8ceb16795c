import { defineConfig } from 'vitest/config'
import { LongFirst } from './test/gate/long-first.ts'
import { missing, MISSABLE } from './test/gate/machine.ts'
import { writeReports } from './test/gate/reports.ts'

// Where the gate has results written as they come in: a run that is stopped still says what failed.
// oxlint-disable-next-line no-process-env -- the gate runs Vitest as a process of its own
const reports = process.env['SIGNPOST_GATE_REPORTS']

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: reports === undefined ? ['default'] : ['dot', writeReports(reports)],
    globalSetup: ['test/gate/temp-folder.ts'],
    // What this machine lacks is left out here, and named loudly by `npm test`; in CI it is a failure there.
    exclude: missing(MISSABLE).map(need => need.tests),
    // Nothing of ours is mocked and nothing does anything when it is imported, so files may share a process.
    isolate: false,
    pool: 'forks',
    // More than cores: many tests wait for what a platform or a process does.
    maxWorkers: 3,
    sequence: { sequencer: LongFirst },
    // No measure of speed: a machine that does other things besides is slow, not wrong.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 90_000 } },
  },
})
