import { describe, expect, it } from 'vitest'
import { cutAt } from '../../../adapters/shared/cut.ts'
import { fit, writeWithin } from '../../../adapters/slack/fit.ts'
import { piecesOf } from '../../../adapters/shared/pieces.ts'
import { readMarkdown as read } from '../../../src/core/model/read-markdown.ts'
import { render } from '../../../adapters/slack/render.ts'
import { longReplies, SAMPLE_REPLIES } from '../../contracts/sample-replies.ts'

const paragraph = (name: string, length: number): string => `${name} ${'word '.repeat(length / 5)}`.trim()

const readPieces = (markdown: string): ReturnType<typeof piecesOf> => piecesOf(read(markdown))

describe('A text that is too long for one block', () => {
  it('is divided between paragraphs', () => {
    const { parts: pieces, isCut } = fit(readPieces([paragraph('A', 2000), paragraph('B', 2000)].join('\n\n')), 10_000)
    expect(pieces.map(piece => piece[0])).toEqual(['A', 'B'])
    expect(isCut).toBe(false)
  })

  it('is divided between words where a paragraph is too long', () => {
    const { parts: pieces } = fit(readPieces(paragraph('A', 5000)), 10_000)
    expect(pieces.map(piece => piece.slice(-4))).toEqual(['word', 'word'])
    expect(pieces.join(' ').split(' ')).toHaveLength(1001)
  })

  it('stays bold on both sides of the division', () => {
    const { parts: pieces } = fit(readPieces(`**${paragraph('A', 4000)}**`), 10_000)
    for (const piece of pieces) expect(piece).toMatch(/^\*[^*]+\*$/)
  })

  it('says when room was too short for all of it', () => {
    expect(fit(readPieces(paragraph('A', 5000)), 4000).isCut).toBe(true)
    expect(fit(readPieces(paragraph('A', 500)), 50)).toEqual({ parts: [], isCut: true })
    expect(fit(readPieces('  '), 50)).toEqual({ parts: [], isCut: false })
  })
})

describe('A line that is too long', () => {
  it('ends in an ellipsis', () => {
    expect(writeWithin('one two three', 9)).toBe('one two…')
    expect(writeWithin('one two', 9)).toBe('one two')
    expect(writeWithin('&&&&', 11)).toBe('&amp;&amp;…')
  })

  it('never halves what one sees as one character', () => {
    expect(cutAt('ab👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 15)).toBe('ab👩‍👩‍👧‍👦…')
    expect(cutAt('ab👍👍', 4)).toBe('ab…')
    expect(cutAt('abcd', 4)).toBe('abcd')
  })
})

describe('A message', () => {
  it('says so when an answer was cut short', () => {
    const { text, blocks } = render(longReplies()['three long answers'] ?? SAMPLE_REPLIES['a prompt'])
    expect(text.split('This is cut short here')).toHaveLength(4)
    expect(JSON.stringify(blocks).split('This is cut short here')).toHaveLength(4)
  })

  it('uses the room there is', () => {
    const { blocks } = render(longReplies()['three long answers'] ?? SAMPLE_REPLIES['a prompt'])
    expect(JSON.stringify(blocks).length).toBeGreaterThan(10_000)
    expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(12_000)
  })

  it('offers what a status offers, and nothing else', () => {
    const { blocks } = render(SAMPLE_REPLIES['what is kept, and a way to delete it'])
    expect(JSON.stringify(blocks)).toContain('forget:')
    expect(JSON.stringify(blocks)).not.toContain('"route:"')
  })
})
