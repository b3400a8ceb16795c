import { plainParagraph } from '../../src/core/model/rich-text.ts'
import { describe, expect, it } from 'vitest'
import { parseSource } from '../../src/content/files/source-file.ts'
import { SOURCE } from './small-content.ts'

const parse = (text: string) => parseSource({ path: '_sources/garden.md', text })
const linesOf = (text: string) => parse(text).findings.map(({ line, stops }) => ({ line, stops }))

describe('A source file', () => {
  it('gives its passages by number, each with the line of its text', () => {
    expect(parse(SOURCE).value?.passages).toEqual([
      {
        line: 7,
        passage: {
          id: 'garden#1',
          title: 'What the garden taught us',
          number: 1,
          body: plainParagraph('Plants grow when somebody waters them with patience.'),
        },
        text: 'Plants grow when somebody waters them with patience.',
      },
      {
        line: 11,
        passage: {
          id: 'garden#2',
          title: 'What the garden taught us',
          number: 2,
          body: plainParagraph('Roots are hidden, and they carry the whole tree.'),
        },
        text: 'Roots are hidden, and they carry the whole tree.',
      },
    ])
  })

  it('takes what stands above the first passage for a note', () => {
    const { value, findings } = parse(SOURCE.replace('## 1', 'Mind the order.\n\n## 1'))
    expect(findings).toEqual([])
    expect(value?.passages).toHaveLength(2)
  })

  it.each([
    ['a heading that is no number', SOURCE.replace('## 2', '## Two'), 9],
    ['a number that comes twice', SOURCE.replace('## 2', '## 1'), 9],
    ['a passage without a text', SOURCE.replace('Roots are hidden, and they carry the whole tree.', ''), 9],
    ['no passage at all', SOURCE.replaceAll('## ', ''), 1],
    ['no author', SOURCE.replace('author: The gardener\n', ''), 2],
    ['no dashes', 'Plants grow.', 1],
  ])('stops at %s, on its line', (_, text, line) => {
    expect(linesOf(text)).toEqual([{ line, stops: true }])
  })
})
