import { describe, expect, it } from 'vitest'
import { examplesIn, workOut } from './docs/examples.ts'
import { readSources, ROOT } from './sources/read-sources.ts'
import { toSource } from './sources/source.ts'

/** Where something is let through, cut off or turned away by a measure: each shows by example where that lies. */
const THRESHOLDS = [
  'src/core/model/turn.ts',
  'src/core/answer/card/lines-for.ts',
  'src/core/handoff/read-hours.ts',
  'src/core/matcher/training/thresholds.ts',
  'src/core/safety/assess.ts',
  'src/core/text/typo-cost.ts',
  'src/core/words/en/keeping.ts',
  'src/async/has-passed.ts',
  'adapters/shared/cut.ts',
]

const worked = readSources('src', 'adapters')
  .map(source => ({ path: source.path, examples: examplesIn(source) }))
  .filter(({ examples }) => examples.length > 0)

describe('The examples in doc comments', () => {
  it.each(worked)('of $path are true', async ({ path, examples }) => {
    const exported = (await import(`${ROOT}/${path}`)) as Readonly<Record<string, unknown>>
    for (const example of examples) {
      const [given, said] = workOut(example, exported)
      expect({ [example.expression]: given }).toEqual({ [example.expression]: said })
    }
  })

  it('stand at every threshold', () => {
    expect(worked.map(({ path }) => path)).toEqual(expect.arrayContaining(THRESHOLDS))
  })

  it('would be refused where they are not true, or do not say what they give', () => {
    const source = toSource(
      'src/x.ts',
      '/**\n * Adds.\n *\n * @example\n * add(1, 2) // → 4\n */\nexport const add = 1',
    )
    const [example] = examplesIn(source)
    const [given, said] = example ? workOut(example, { add: (a: number, b: number) => a + b }) : []
    expect(given).toBe(3)
    expect(said).toBe(4)
    expect(() => examplesIn(toSource('src/x.ts', '/**\n * @example\n * add(1, 2)\n */'))).toThrow('does not say')
  })
})
