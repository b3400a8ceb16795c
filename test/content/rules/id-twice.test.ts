import { describe, expect, it } from 'vitest'
import { idTwice } from '../../../src/content/rules/id-twice.ts'
import { found, intentText } from '../small-content.ts'

describe('Two files of one name', () => {
  it('stop, at the second of them', () => {
    expect(found(idTwice, { 'other/price.md': intentText() })).toEqual(['other/price.md:1 stops'])
  })

  it('pass when their names differ', () => {
    expect(found(idTwice, { 'other/prices.md': intentText() })).toEqual([])
  })
})
