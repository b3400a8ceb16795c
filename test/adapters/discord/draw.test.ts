import { readMarkdown } from '../../../src/core/model/read-markdown.ts'
import { describe, expect, it } from 'vitest'
import { drawReply } from '../../../adapters/discord/draw.ts'
import { render } from '../../../adapters/discord/render.ts'
import { readMarkup } from '../../../adapters/discord/read-markup.ts'
import { escape } from '../../../adapters/discord/escape.ts'
import type { DrawnBlock, DrawnPiece } from '../../../src/core/model/preview.ts'
import { answer, answerReply, choice, FRAME } from './replies.ts'

const labelsOf = (pieces: readonly DrawnPiece[]): readonly string[] =>
  pieces.flatMap(piece => ('labels' in piece ? piece.labels.map(({ label }) => label) : []))

const wordsOf = (blocks: readonly DrawnBlock[]): string =>
  blocks.map(block => ('runs' in block ? block.runs : block.items.flat()).map(({ text }) => text).join('')).join('\n\n')

describe('A drawing of a message on Discord', () => {
  it('has the buttons that are sent, in their order, and the one that stands out', () => {
    const sent = render(answerReply(), 'direct').components.flatMap(({ components }) =>
      components.flatMap(one => ('style' in one ? [{ label: one.label, isMain: one.style === 1 }] : [])),
    )
    expect(sent.filter(({ isMain }) => isMain)).toHaveLength(1)
    expect(drawReply(answerReply()).seen.flatMap(piece => ('labels' in piece ? piece.labels : []))).toEqual(sent)
  })

  it('changes with every label that is sent', () => {
    expect(labelsOf(drawReply(answerReply(answer({ related: [choice('Something else')] }))).seen)).toContain(
      'Something else',
    )
  })

  it('has the text, where it comes from in small print, and the way to a therapist', () => {
    const [text] = drawReply(answerReply()).seen
    const blocks = text && 'blocks' in text ? text.blocks : []
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'small', 'paragraph'])
    expect(wordsOf(blocks)).toBe(
      render(answerReply(), 'direct').content.replace('-# ', '').replaceAll('**', '').replaceAll('\\', ''),
    )
  })

  it('has a box where a long answer goes into one, and says when that is cut short', () => {
    const long = answerReply(answer({ body: readMarkdown('A sentence of some words.\n\n'.repeat(100)) }))
    expect(drawReply(long).seen.map(({ kind }) => kind)).toContain('box')
    expect(
      [long, answerReply(answer({ body: readMarkdown('Long words. '.repeat(9000)) }))].map(one => drawReply(one).isCut),
    ).toEqual([false, true])
  })

  it('has a menu where there are too many choices for buttons', () => {
    const titles = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map(title => choice(title, title.toLowerCase()))
    const [first, ...rest] = titles
    if (!first) throw new Error('There are titles.')
    const reply = { ...FRAME, kind: 'clarify', body: readMarkdown('Which?'), choices: [first, ...rest] } as const
    const menu = drawReply(reply).seen.find(({ kind }) => kind === 'menu')
    expect(menu).toMatchObject({ options: expect.arrayContaining(['One', 'Six', 'None of these']) as unknown })
  })
})

describe('Discord’s markup', () => {
  it.each(['a *b* c_d_ [e] <f> `g` | h \\ i', '- no list', '# no heading', '3. no list'])(
    'shows what was escaped as it was: %s',
    words => {
      expect(wordsOf(readMarkup(escape(words)))).toBe(words)
    },
  )

  it('is read as bold, slanted, links and lists', () => {
    expect(readMarkup('**a *b*** [c](<https://d.example/>)\n\n- e\n- <https://f.example/>')).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: 'a ', bold: true, italic: false, link: null },
          { text: 'b', bold: true, italic: true, link: null },
          { text: ' ', bold: false, italic: false, link: null },
          { text: 'c', bold: false, italic: false, link: 'https://d.example/' },
        ],
      },
      {
        kind: 'list',
        items: [
          [{ text: 'e', bold: false, italic: false, link: null }],
          [{ text: 'https://f.example/', bold: false, italic: false, link: 'https://f.example/' }],
        ],
      },
    ])
  })
})
