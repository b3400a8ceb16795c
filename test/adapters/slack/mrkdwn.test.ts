import { describe, expect, it } from 'vitest'
import { writeMrkdwn } from '../../../adapters/slack/mrkdwn.ts'
import { piecesOf } from '../../../adapters/shared/pieces.ts'
import { readMarkdown } from '../../../src/core/model/read-markdown.ts'

describe('Markdown on Slack', () => {
  it.each([
    ['bold', 'It costs **£30** now.', 'It costs *£30* now.'],
    ['italic', 'It *may* help.', 'It _may_ help.'],
    ['bold italic', 'It ***may*** help.', 'It *_may_* help.'],
    ['a link', '[A page](https://www.example.org/a?b=1&c=2)', '<https://www.example.org/a?b=1&amp;c=2|A page>'],
    ['a bold link', '**[A page](https://www.example.org/)**', '*<https://www.example.org/|A page>*'],
    ['a link to nowhere safe', '[A page](javascript:alert)', 'A page (javascript:alert)'],
    ['a list', '- one\n- two\n  - three', '• one\n• two\n    • three'],
    ['a numbered list', '3. one\n4. two', '3. one\n4. two'],
    ['paragraphs', 'One.\n\nTwo.', 'One.\n\nTwo.'],
    ['a heading', '# Fees', '*Fees*'],
    ['a quotation', '> Said so.', 'Said so.'],
    ['code', 'Say `this` or that', 'Say this or that'],
    ['what Slack acts upon', 'a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    ['marks of style that mean themselves', String.raw`\*not bold\* and \_not italic\_`, '∗not bold∗ and ˍnot italicˍ'],
    ['marks inside words', 'front_desk@example.org', 'front_desk@example.org'],
    ['spaces inside bold', '**bold** text', '*bold* text'],
    ['a line break', 'one  \ntwo', 'one\ntwo'],
    ['a picture', '![a tree](tree.png)', 'a tree'],
  ])('shows %s', (_, markdown, written) => {
    expect(writeMrkdwn(piecesOf(readMarkdown(markdown)))).toBe(written)
  })

  it('never lets bold run over the end of a line', () => {
    expect(writeMrkdwn(piecesOf(readMarkdown('**one\\\ntwo**')))).toBe('*one*\n*two*')
  })

  it('leaves out characters that turn writing round', () => {
    expect(writeMrkdwn(piecesOf(readMarkdown('a\u202eb&#x202e;c\u0007d')))).toBe('abcd')
  })
})
