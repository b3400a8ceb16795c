import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes long however short its file is: a real browser, a real PostgreSQL, real processes. */
const LONG = /\.(?:browser|postgres)\.test\.ts$|\/test\/(?:serve|soak)\//

/**
 * Begins with the tests that take long. Where no earlier run tells how long each takes, as on a clean clone, Vitest goes by the size of
 * a file, and a contract that two lines run on PostgreSQL came last, when nothing else was left to do beside it.
 */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return longFirst(await super.sort(files), ({ moduleId }) => moduleId)
  }
}

/** Puts what takes long first, and leaves the order as it is otherwise. */
export function longFirst<T>(files: readonly T[], pathOf: (file: T) => string): T[] {
  const { long = [], rest = [] } = Object.groupBy(files, file => (LONG.test(pathOf(file)) ? 'long' : 'rest'))
  return [...long, ...rest]
}
