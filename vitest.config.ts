import { defineConfig } from 'vitest/config'
import { missing, MISSABLE } from './test/gate/machine.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/gate/temp-folder.ts'],
    // What this machine lacks is left out here, and named loudly by `npm test`; in CI it is a failure there.
    exclude: missing(MISSABLE).map(need => need.tests),
    // Nothing of ours is mocked and nothing does anything when it is imported, so files may share a process.
    isolate: false,
    pool: 'forks',
    // More than cores: many tests wait for what a platform or a process does.
    maxWorkers: 3,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
