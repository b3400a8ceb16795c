import { describe, expect, it } from 'vitest'
import { openShippedEdition } from '../journeys/shipped-edition.ts'
import { attackOnce, NOTHING_YET } from './hostile/attack.ts'
import { hostileText } from './hostile/texts.ts'

/** Fewer at the limit than in a long run, so that the suite stays quick. */
const ATTACK = { seed: 20_261_130, shareAtLimit: 0.001, inputs: 2000 } as const

describe('Whatever a stranger sends', () => {
  it('gets a reply with a route, and ends nothing', { timeout: 600_000 }, async () => {
    const edition = await openShippedEdition()
    let tally = NOTHING_YET
    while (tally.inputs < ATTACK.inputs) tally = attackOnce(tally, { ...ATTACK, edition })
    // How long each takes is counted by the long run: a busy machine is slow, not wrong.
    expect(tally).toMatchObject({ inputs: ATTACK.inputs, exceptions: 0, withoutRoute: 0 })
    expect(tally.unread).toBeLessThan(ATTACK.inputs / 5)
  })

  it('is of all sizes, and the same for the same seed', () => {
    const texts = (seed: number): readonly string[] =>
      Array.from({ length: 2000 }, (_, at) => hostileText(seed, at, { shareAtLimit: 0.01 }))
    const sizes = texts(1).map(({ length }) => length)
    expect(texts(1)).toEqual(texts(1))
    expect(texts(1)).not.toEqual(texts(2))
    for (const [from, to] of [
      [1, 10],
      [10, 100],
      [100, 1000],
      [1000, 4001],
      [40_000, 40_001],
    ] as const)
      expect(sizes.filter(size => size >= from && size < to).length).toBeGreaterThan(5)
  })
})
