import { describe, expect, it } from 'vitest'
import { piecesOf, writePieces, type PieceStyle } from '../../../adapters/shared/pieces.ts'
import { readMarkdown } from '../../../src/core/model/read-markdown.ts'
import { wordsOf } from '../../../src/core/model/rich-text.ts'
import { FOREIGN } from '../../../src/core/words/foreign.ts'
import { WORRY_WORDS_ABROAD } from '../../../src/core/words/worry-translations.ts'

const STYLE: PieceStyle = { bullet: '* ', indent: '  ', write: wordsOf }

const written = (markdown: string): string => writePieces(piecesOf(readMarkdown(markdown)), STYLE)

describe('Pieces of a text', () => {
  it('stand an empty line apart, items of a list on lines of their own', () => {
    expect(written('One.\n\n- a\n  - b\\\n    c\n- d\n\nTwo.')).toBe('One.\n\n* a\n  * b\n    c\n* d\n\nTwo.')
  })

  it('end on the right side where they are written from right to left', () => {
    for (const text of [...WORRY_WORDS_ABROAD.ar, FOREIGN.ar])
      for (const { runs } of piecesOf(text)) expect(wordsOf(runs)).toMatch(/[.؟!]\u200f$/)
  })

  it.each([
    ['116 123 شكرا.', '\u200f116 123 شكرا.\u200f'],
    ['שלום, world.', 'שלום, world.\u200f'],
    ['Hello, שלום.', 'Hello, שלום.'],
    ['- شكرا\n- Thanks', '* شكرا\u200f\n* Thanks'],
  ])('are written from right to left where their first letter is: %s', (markdown, text) => {
    expect(written(markdown)).toBe(text)
  })
})
