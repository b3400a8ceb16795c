import { describe, expect, it } from 'vitest'
import { factUnknown } from '../../../src/content/rules/fact-unknown.ts'
import { found, intentText } from '../small-content.ts'

const foundIn = (answer: string) => found(factUnknown, { 'clinic/price.md': intentText({ answer }) })

describe('A fact named in an answer', () => {
  it('stops when the clinic does not have it, on its line', () => {
    expect(foundIn('A visit is short.\n\nIt costs {{fees.hour}}.')).toEqual(['clinic/price.md:26 stops'])
  })

  it('passes when the clinic knows that it is not decided yet', () => {
    expect(foundIn('Groups cost {{fees.groups}}.')).toEqual([])
  })

  it('stops when its braces are broken', () => {
    expect(foundIn('A visit costs {{fees.visit}.')).toEqual(['clinic/price.md:24 stops'])
    expect(foundIn('A visit costs {{the price}}.')).toEqual(['clinic/price.md:24 stops', 'clinic/price.md:24 stops'])
  })

  it('stops when it stands in one brace on each side, which people would read', () => {
    expect(foundIn('A visit costs {fees.visit}, and {most} pay that.')).toEqual(['clinic/price.md:24 stops'])
  })
})
