import { describe, expect, it } from 'vitest'
import { linkUnknown } from '../../../src/content/rules/link-unknown.ts'
import { found, intentText } from '../small-content.ts'

const foundIn = (answer: string) => found(linkUnknown, { 'clinic/price.md': intentText({ answer }) })

describe('A link in an answer', () => {
  it('stops when no fact has it, on its line', () => {
    expect(foundIn('Read more.\n\n[Here](https://elsewhere.example/x) it is.')).toEqual(['clinic/price.md:26 stops'])
  })

  it('stops when it is written out, or an address, or no page at all', () => {
    expect(foundIn('See https://elsewhere.example.')).toHaveLength(1)
    expect(foundIn('See www.elsewhere.example for more.')).toHaveLength(1)
    expect(foundIn('Write to someone@elsewhere.example.')).toHaveLength(1)
    expect(foundIn('[Here](javascript:alert)')).toHaveLength(1)
    expect(foundIn('See https://garden.example.evil.example/.')).toHaveLength(1)
  })

  it('passes when it is a fact, or a page below one', () => {
    expect(foundIn('[Here]({{contact.website}}) and [there](https://garden.example/fees).')).toEqual([])
    expect(foundIn('It is on https://garden.example.')).toEqual([])
  })
})
