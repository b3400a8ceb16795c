import { readMarkdown } from '../../../src/core/model/read-markdown.ts'
import { plainRun, type TextRun } from '../../../src/core/model/rich-text.ts'
import { describe, expect, it } from 'vitest'
import { drawReply } from '../../../adapters/slack/draw.ts'
import { writeMrkdwn } from '../../../adapters/slack/mrkdwn.ts'
import { piecesOf } from '../../../adapters/shared/pieces.ts'
import { readMrkdwn } from '../../../adapters/slack/read-mrkdwn.ts'
import { render } from '../../../adapters/slack/render.ts'
import type { DrawnPiece } from '../../../src/core/model/preview.ts'
import { answer, answerReply, choice, FRAME } from '../discord/replies.ts'

const REPLY = answerReply(answer({ body: readMarkdown('A session costs **60 pounds**.\n\n- by card\n- in cash') }))

/** Labels of all that can be pressed, as they stand in what Slack is sent. */
function sentLabels(reply: typeof REPLY): readonly string[] {
  return render(reply).blocks.flatMap(block => {
    if (block.type === 'actions') return block.elements.flatMap(one => (one.type === 'button' ? [one.text.text] : []))
    if (block.type !== 'context_actions') return []
    return block.elements.flatMap(one => [one.positive_button.text.text, one.negative_button.text.text])
  })
}

const labelsOf = (pieces: readonly DrawnPiece[]): readonly string[] =>
  pieces.flatMap(piece => ('labels' in piece ? piece.labels.map(({ label }) => label) : []))

describe('A drawing of a message on Slack', () => {
  it('has the buttons that are sent, in their order', () => {
    expect(sentLabels(REPLY).length).toBeGreaterThan(3)
    expect(labelsOf(drawReply(REPLY).seen)).toEqual(sentLabels(REPLY))
  })

  it('changes with every label that is sent', () => {
    const other = answerReply(answer({ related: [choice('Something else')] }))
    expect(labelsOf(drawReply(other).seen)).toContain('Something else')
  })

  it('has a piece for each block that is sent, quiet ones as quiet', () => {
    const kinds = { section: 'text', context: 'small', actions: 'buttons', context_actions: 'thumbs', input: 'small' }
    const sent = render(REPLY).blocks.map(({ type }) => kinds[type])
    expect(drawReply(REPLY).seen.map(({ kind }) => kind)).toEqual(sent)
  })

  it('is heard as the text that is sent, then as its buttons', () => {
    const [first, ...rest] = drawReply(REPLY).heard
    const said = first && 'blocks' in first ? first.blocks : []
    expect(said.flatMap(block => ('runs' in block ? block.runs.map(({ text }) => text).join('') : []))).toEqual(
      render(REPLY)
        .text.replaceAll('*', '')
        .replace(/<[^|]+\|([^>]+)>/g, '$1')
        .split('\n\n'),
    )
    expect(labelsOf(rest)).toEqual(sentLabels(REPLY))
  })

  it('says when it is cut short', () => {
    expect(drawReply(REPLY).isCut).toBe(false)
    expect(drawReply(answerReply(answer({ body: readMarkdown('Long words. '.repeat(9000)) }))).isCut).toBe(true)
  })

  it('offers choices', () => {
    const reply = {
      ...FRAME,
      kind: 'clarify',
      body: readMarkdown('Which?'),
      choices: [choice('One'), choice('Two', 'fees')],
    } as const
    expect(labelsOf(drawReply(reply).seen).slice(0, 2)).toEqual(['One', 'Two'])
  })
})

describe('Slack’s markup', () => {
  it.each([
    'It costs **£30** now.',
    'It *may* help, it ***may*** not.',
    '[A page](https://www.example.org/a?b=1&c=2) and **[another](https://www.example.org/)**',
    'a < b & c > d, and &lt; as it is',
    'front_desk@example.org',
    '- one\n- two\n\nThree.',
  ])('is read back as it was meant: %s', markdown => {
    const pieces = piecesOf(readMarkdown(markdown))
    const runs = pieces.flatMap(({ runs: own, item }, at) => [
      ...(at > 0 ? [plainRun(pieces[at]?.isTight ? '\n' : '\n\n')] : []),
      ...(item ? [plainRun('• ')] : []),
      ...own,
    ])
    const joined = (read: readonly TextRun[]): readonly string[] =>
      read.flatMap(({ text, bold, italic, link }) => [...text].map(sign => [sign, bold, italic, link].join()))
    expect(joined(readMrkdwn(writeMrkdwn(pieces)))).toEqual(joined(runs))
  })
})
