import { describe, expect, it } from 'vitest'
import { escape } from '../../../adapters/discord/escape.ts'
import { cut, fit, weigh } from '../../../adapters/discord/fit.ts'
import { takeWhole } from '../../../adapters/shared/divide.ts'
import { piecesOf } from '../../../adapters/shared/pieces.ts'
import { readMarkdown } from '../../../src/core/model/read-markdown.ts'
import { runsIn } from '../../../src/core/model/rich-text.ts'
import { write } from '../../../adapters/discord/write.ts'
import { cutAt } from '../../../adapters/shared/cut.ts'

const written = (markdown: string): string => write(piecesOf(readMarkdown(markdown)))

describe('Our Markdown on Discord', () => {
  it.each([
    ['bold and slanted', 'It is **yours** and *free*.', 'It is **yours** and *free*.'],
    ['paragraphs', 'One.\n\nTwo.', 'One.\n\nTwo.'],
    ['a list', 'You need:\n\n- time\n- *a chair*', 'You need:\n\n- time\n- *a chair*'],
    ['a list that counts', '3. three\n4. four', '3. three\n4. four'],
    ['a list in a list', '- a\n  - b', '- a\n  - b'],
    ['a link, without a preview', '[our page](https://a.example/b_c)', '[our page](<https://a.example/b_c>)'],
    ['a link whose name is an address', '[https://a.example](https://b.example)', '<https://b.example>'],
    ['a bare address', 'See https://a.example/b_c.', 'See <https://a.example/b_c>.'],
    ['a mail address', '[write](mailto:us@a.example)', 'write (us@a.example)'],
    ['a mail address that says itself', '[us@a.example](mailto:us@a.example)', 'us@a.example'],
    ['brackets in an address', '[a](<https://a.example/x y(z)>)', '[a](<https://a.example/x%20y%28z%29>)'],
    ['a heading, as bold', '# Fees', '**Fees**'],
    ['HTML, as it is', 'a <b>c</b>', 'a \\<b>c\\</b>'],
  ])('shows %s', (_, markdown, discord) => {
    expect(written(markdown)).toBe(discord)
  })

  it.each([
    ['a mention', '<@1> <@&2> <#3> </ask:4> <t:5:R>', '\\<@1> \\<@&2> \\<#3> \\</ask:4> \\<t:5:R>'],
    ['what hides and strikes', '||a|| ~~b~~ __c__ `d`', '\\|\\|a\\|\\| \\~\\~b\\~\\~ \\_\\_c\\_\\_ \\`d\\`'],
    ['a heading, a quote and a list', '# a\n> b\n- c\n1. d\n-# e', '\\# a\n\\> b\n\\- c\n1\\. d\n\\-# e'],
    ['a fake link', '[a](https://b.example)', '\\[a\\](<https://b.example>)'],
  ])('takes %s in plain text for what it is: text', (_, text, discord) => {
    expect(escape(text)).toBe(discord)
  })
})

describe('A text too long for its room', () => {
  const pieces = piecesOf(readMarkdown('one\n\ntwo\n\nthree'))
  const cutTo = (markdown: string, max: number): string => cut(runsIn(readMarkdown(markdown)), max)

  it('is left as it is when it is not', () => {
    expect(fit(pieces, 15, '…')).toBe('one\n\ntwo\n\nthree')
  })

  it('loses whole pieces, and says so', () => {
    expect(fit(pieces, 14, '+')).toBe('one\n\ntwo\n\n+')
    expect(takeWhole(pieces, 8, weigh)).toMatchObject({ head: pieces.slice(0, 2), tail: pieces.slice(2) })
  })

  it('is cut between words, never within an address or a pair of signs', () => {
    expect(cutTo('some words that go on', 15)).toBe('some words…')
    expect(cutTo('some [words](https://a.example) more', 20)).toBe('some…')
    expect(cutTo('some **bold words that go on**', 22)).toBe('some **bold words…**')
    expect(cutTo(`${'a'.repeat(5)}😀😀😀`, 9)).toBe('aaaaa😀…')
    expect(cutAt('aaaa😀😀', 6)).toBe('aaaa…')
  })
})
