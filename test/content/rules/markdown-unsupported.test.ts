import { describe, expect, it } from 'vitest'
import { markdownUnsupported } from '../../../src/content/rules/markdown-unsupported.ts'
import { check } from '../../../src/content/gate/check.ts'
import { found, intentText, smallContent, SOURCE, TODAY } from '../small-content.ts'

const foundIn = (answer: string) => found(markdownUnsupported, { 'clinic/price.md': intentText({ answer }) })

describe('Markdown in an answer', () => {
  it.each([
    ['a heading', '# Prices'],
    ['a picture', '![a tree](https://garden.example/tree.png)'],
    ['HTML', 'A <b>visit</b>'],
    ['a table', '| visit | price |\n| --- | --- |\n| one | two |'],
    ['a numbered list', '1. first\n2. second'],
    ['italics', 'This is *important*.'],
    ['code', 'Type `help`.'],
    ['a quotation', '> as they say'],
    ['a line across', '***'],
  ])('stops at %s', (_, answer) => {
    expect(foundIn(`Above.\n\n${answer}\n\nBelow.`)).toContain('clinic/price.md:26 stops')
  })

  it('stops at lists within lists within lists, before they are too deep to read', () => {
    expect(foundIn(`Above.\n\n${'- '.repeat(1400)}x`)).toEqual(['clinic/price.md:26 stops'])
    expect(foundIn(`Above.\n\n${'>'.repeat(2900)}x`)).toEqual(['clinic/price.md:26 stops'])
  })

  it('is found once on a line, however often it is there', () => {
    const files = smallContent({ 'clinic/price.md': intentText({ answer: 'A <b>visit</b>' }) })
    expect(check({ files, basedOn: null }, TODAY).findings).toHaveLength(1)
  })

  it('passes paragraphs, bold, lists and links', () => {
    expect(
      foundIn('A **visit**:\n\n- costs {{fees.visit}}\n- is [here](https://garden.example)\n\n2 < 3 | 4 * 5'),
    ).toEqual([])
  })

  it('stops in a passage as well, on its line', () => {
    const text = SOURCE.replace('Roots', '### Roots')
    expect(found(markdownUnsupported, { '_sources/garden.md': text })).toEqual(['_sources/garden.md:11 stops'])
  })
})
