import type { Need } from './machine.ts'
import type { Outcome } from './stage.ts'
import type { Suite } from './suites.ts'

/** Everything a run of the gate found out. */
export interface Run {
  readonly stages: readonly Pick<Outcome, 'name' | 'passed'>[]
  readonly tests: Suite
  /** What the machine lacks. */
  readonly absent: readonly Pick<Need, 'name'>[]
  /** Names of the tests that did not run. */
  readonly skipped: readonly string[]
  readonly inCi: boolean
}

/** Why a run is not good enough; nothing where it is. CI forgives less: there, everything must have run. */
export function faultsOf({ stages, tests, absent, skipped, inCi }: Run): readonly string[] {
  return [
    ...stages.filter(({ passed }) => !passed).map(({ name }) => name),
    ...(tests.failed > 0 ? [`${tests.failed} failed`] : []),
    ...(tests.passed === 0 ? ['no test passed'] : []),
    ...(inCi ? absent.map(({ name }) => `${name} is missing, and CI may not go without it`) : []),
    ...(inCi && skipped.length > 0 ? ['CI may not skip a test'] : []),
  ]
}

/** The last line of a run, for people and programs. */
export function closingLine({ passed, failed, skipped }: Suite): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
