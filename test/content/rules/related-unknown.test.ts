import { describe, expect, it } from 'vitest'
import { relatedUnknown } from '../../../src/content/rules/related-unknown.ts'
import { parseContent } from '../../../src/content/files/parse-content.ts'
import { found, intentText, smallContent, TODAY } from '../small-content.ts'

describe('An intent that points at another', () => {
  it('stops when the other is not there, on the line that names it', () => {
    expect(found(relatedUnknown, { 'clinic/price.md': intentText({ related: '[hours]' }) })).toEqual([
      'clinic/price.md:18 stops',
    ])
    expect(found(relatedUnknown, { 'clinic/price.md': intentText({ not: 'when are you open → hours' }) })).toEqual([
      'clinic/price.md:17 stops',
    ])
  })

  it('names a topic that is called nearly so', () => {
    const files = smallContent({
      'clinic/price.md': intentText({ related: '[insurer]' }),
      'clinic/insurers-and-plans.md': intentText(),
    })
    const [found] = relatedUnknown(parseContent(files).parsed, TODAY)
    expect(found?.todo).toContain('Perhaps you mean insurers-and-plans.')
  })

  it('stops when it points at itself', () => {
    expect(found(relatedUnknown, { 'clinic/price.md': intentText({ related: '[price]' }) })).toHaveLength(1)
  })

  it('passes when the other is there', () => {
    const files = { 'clinic/price.md': intentText({ related: '[hours]' }), 'clinic/hours.md': intentText() }
    expect(found(relatedUnknown, files)).toEqual([])
  })

  it('passes when the other is there but cannot be read, which is said once and elsewhere', () => {
    const files = smallContent({
      'clinic/price.md': intentText({ related: '[hours]' }),
      'clinic/hours.md': 'no dashes',
    })
    expect(relatedUnknown(parseContent(files).parsed, TODAY)).toEqual([])
  })
})
