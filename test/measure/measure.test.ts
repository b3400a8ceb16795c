import { describe, expect, it } from 'vitest'
import { toSource } from '../sources/source.ts'
import { beyondLimits } from './limits.ts'
import { measureSource } from './measure-source.ts'
import { spread, toTable } from './summarize.ts'

const text = `// Why.
import { a } from './a.ts'

/**
 * Sorts.
 */
export function sort(list: any, b: number): number {
  // Then.
  if (b > 1) {
    for (const one of list) {
      try { a(one) } finally { b += 1 }
    }
  } else if (b < 0) {
    return 1
  }

  return [1].map(x => x + 1).length
}

export const c = 1 // Not a comment's line.
`

describe('The measure of a file', () => {
  const figures = measureSource(toSource('src/core/x.ts', text))

  it('tells code from comment', () => {
    expect(figures).toMatchObject({ lines: 20, codeLines: 12, commentLines: 5 })
  })

  it('counts a function by its lines of code, its parameters and its depth', () => {
    expect(figures.functions).toEqual([{ line: 7, lines: 10, params: 2, depth: 3 }])
  })

  it('counts exports, documented ones, imports and every any', () => {
    expect(figures).toMatchObject({ exports: 2, documented: 1, imports: 1, climb: 0, anys: 1 })
  })

  it('goes beyond a limit only where a figure does', () => {
    expect(beyondLimits({ ...figures, anys: 0 })).toEqual([])
    expect(beyondLimits(figures)).toEqual(['src/core/x.ts says `any` 1 times; the limit is 0'])
    const deep = { ...figures, anys: 0, lines: 251, functions: [{ line: 3, lines: 41, params: 5, depth: 4 }] }
    expect(beyondLimits(deep)).toHaveLength(4)
  })
})

describe('The table of measures', () => {
  it('gives median, 90th percentile and maximum', () => {
    expect(spread([10, 1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe('5 · 9 · 10')
    expect(spread([])).toBe('0 · 0 · 0')
  })

  it('stands in columns', () => {
    const table = toTable([
      { house: 'core', files: '10' },
      { house: 'conversation', files: '9' },
    ])
    expect(table).toBe('house         files\ncore          10\nconversation  9')
  })
})
