import { describe, expect, it } from 'vitest'
import { longFirst } from './long-first.ts'

describe('The order of the tests', () => {
  it('begins with a real browser, database or process, and is left as it is otherwise', () => {
    const files = ['/x/test/b.test.ts', '/x/test/a.postgres.test.ts', '/x/test/a.test.ts', '/x/test/serve/z.test.ts']
    expect(longFirst(files, path => path)).toEqual([files[1], files[3], files[0], files[2]])
  })
})
