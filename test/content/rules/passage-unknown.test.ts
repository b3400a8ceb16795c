import { describe, expect, it } from 'vitest'
import { parseContent } from '../../../src/content/files/parse-content.ts'
import { passageUnknown } from '../../../src/content/rules/passage-unknown.ts'
import { found, intentText, smallContent, TODAY } from '../small-content.ts'

describe('A cited passage', () => {
  it('stops when its source has no such number, on its own line of a list', () => {
    const passages = '[\n  garden#1,\n  garden#3]'
    expect(found(passageUnknown, { 'clinic/price.md': intentText({ passages }) })).toEqual(['clinic/price.md:21 stops'])
  })

  it('passes when it is there', () => {
    expect(found(passageUnknown, { 'clinic/price.md': intentText({ passages: '[garden#2]' }) })).toEqual([])
  })

  it('passes when its source cannot be read, which is said once and elsewhere', () => {
    const files = smallContent({
      '_sources/garden.md': 'no dashes',
      'clinic/price.md': intentText({ passages: '[garden#1]' }),
    })
    expect(passageUnknown(parseContent(files).parsed, TODAY)).toEqual([])
  })
})
