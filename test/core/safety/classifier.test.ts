import { describe, expect, it } from 'vitest'
import { impressionOf } from '../../../src/core/safety/classifier.ts'
import weights from '../../../src/core/safety/weights.json' with { type: 'json' }
import { lessons, train } from './train.ts'

describe('The classifier', () => {
  it('has the weights that its phrases give; after a change, make them again with `npm run weights`', () => {
    expect(train(lessons())).toEqual(weights)
  }, 120_000)

  it('hears nothing in words it has never met', () => {
    expect(impressionOf(['zanzibar', 'xylophone']).chance).toBeLessThan(0.5)
  })

  it('tells dangers apart', () => {
    expect(impressionOf('my husband hit me last night'.split(' ')).danger).toBe('abuse')
    expect(impressionOf('i took a whole bottle of pills'.split(' ')).danger).toBe('medical')
  })

  it('does not add up danger out of length alone', () => {
    const long = 'we had a nice walk and then some tea with the neighbours and '.repeat(200).trim().split(' ')
    expect(impressionOf(long).chance).toBeLessThan(0.5)
  })
})
