import { readMarkdown } from '../../../src/core/model/read-markdown.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { render } from '../../../adapters/discord/render.ts'
import { renderOpener } from '../../../adapters/discord/opener.ts'
import type { DiscordMessage } from '../../../adapters/discord/message.ts'
import type { Reply } from '../../../src/core/model/reply.ts'
import { checkMessage } from '../../stand-ins/discord/check-message.ts'
import { answer, answerReply, choice, crisisReply, FRAME, line } from './replies.ts'

describe('An answer on Discord', () => {
  it('is plain content with its source, the route and buttons', () => {
    const message = render(answerReply(), 'whisper')
    expect(message.embeds).toEqual([])
    expect(message.content).toBe(
      [
        'A session costs **60 pounds**.',
        '-# From “What it costs”, passages 1 and 2 · reviewed 2026-11-01',
        '**Talk to a therapist:** 020 7946 0000 · help@example.org',
      ].join('\n\n'),
    )
    expect(labels(message)).toEqual([
      ['How long it takes'],
      ['Helpful', 'Didn’t help', 'Share in this channel', 'Talk to a therapist'],
    ])
  })

  it('offers to share only where there is somebody to share with', () => {
    expect(labels(render(answerReply(), 'direct')).flat()).not.toContain('Share in this channel')
    expect(labels(render(answerReply(), 'open')).flat()).toEqual(['How long it takes', 'Talk to a therapist'])
  })

  it('says nothing of the person where everybody reads it', () => {
    const reply = { ...answerReply(), disclosure: 'I am a program.', line: line(1) }
    expect(render(reply, 'open').content).not.toMatch(/program|Line 1/)
    expect(render(reply, 'whisper').content).toMatch(/^I am a program\.[^]*Line 1/)
  })

  it('moves to an embed when it is long, and is shortened with a pointer when it is longer still', () => {
    const paragraph = `${'word '.repeat(60).trim()}.`
    const long = render(answerReply(answer({ body: readMarkdown(Array(9).fill(paragraph).join('\n\n')) })), 'whisper')
    expect(long.content).toMatch(/^\*\*Talk to a therapist/)
    expect(long.embeds[0]?.description).toMatch(/^word .*reviewed 2026-11-01$/s)
    expect(long.embeds[0]?.description).not.toContain('cut short')
    const longer = render(
      answerReply(answer({ body: readMarkdown(Array(30).fill(paragraph).join('\n\n')) })),
      'whisper',
    )
    expect(longer.embeds[0]?.description).toContain('This is cut short here')
    expect(longer.embeds[0]?.description).toMatch(/reviewed 2026-11-01$/)
  })

  it('gives two answers each under its question', () => {
    const message = render(
      answerReply(answer({ title: 'What it costs' }), answer({ title: 'How long it takes' })),
      'direct',
    )
    expect(message.content).toMatch(/^\*\*What it costs\*\*\n\n[^]*\*\*How long it takes\*\*\n\n/)
  })
})

describe('A choice on Discord', () => {
  const clarify = (titles: readonly string[]): Reply => {
    const [first = choice('x'), ...rest] = titles.map((title, at) => choice(title, `intent-${at}`))
    return { ...FRAME, kind: 'clarify', body: readMarkdown('Which of these?'), choices: [first, ...rest] }
  }

  it('is a row of buttons, with none of these', () => {
    expect(labels(render(clarify(['One', 'Two']), 'whisper'))).toEqual([
      ['One', 'Two', 'None of these'],
      ['Talk to a therapist'],
    ])
  })

  it('is a menu when the questions are too many or too long for buttons', () => {
    for (const titles of [Array(9).fill('x'), ['x'.repeat(90)]]) {
      const [row] = render(clarify(titles), 'whisper').components
      expect(row?.components[0]?.type).toBe(3)
    }
  })
})

describe('A crisis card on Discord', () => {
  it('shows its lines in the content, as dialled', () => {
    const { content } = render(crisisReply(), 'whisper')
    expect(content).toContain('- Line 1: call **999** (24/7)')
  })

  it('keeps the first lines and the route in the content however many there are', () => {
    const message = render(crisisReply(Array.from({ length: 60 }, (_, at) => line(at + 1))), 'whisper')
    expect(message.content).toContain('- Line 1:')
    expect(message.content).toContain('020 7946 0000')
    expect(message.embeds[0]?.description).toMatch(/Line 6\d|Line 5\d/)
  })
})

describe('Any reply', () => {
  it('stays within everything Discord accepts, shows its route and pings nobody', () => {
    fc.assert(
      fc.property(anyReply, fc.constantFrom('direct', 'whisper', 'open'), (reply, place) => {
        for (const message of [render(reply, place), renderOpener(reply, '12345678901234567890')]) {
          expect(checkMessage(message)).toEqual([])
          expect(message.allowed_mentions).toEqual({ parse: [] })
        }
        expect(render(reply, place).content).toContain('020 7946 0000')
      }),
      { numRuns: 200 },
    )
  })
})

const markup = fc.constantFrom(
  '**',
  '](',
  '[',
  '<@1>',
  '\n\n',
  '\n- ',
  '# ',
  '`',
  '\\',
  'https://a.b/c_d',
  ' ',
  'word',
  '😀',
)
const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: fc.oneof(markup, fc.string({ unit: 'grapheme' })), maxLength: 80 }),
  fc.nat(5000).map(length => 'long '.repeat(length / 5)),
  fc.nat(5000).map(length => 'x'.repeat(length)),
  fc.nat(60).map(length => '[a](https://b.c) **d** '.repeat(length)),
)
const body = text.map(readMarkdown)
const full = text.map(one => one || 'x')
const choices = fc
  .array(fc.tuple(full, fc.nat(99)), { maxLength: 30 })
  .map(all => all.map(([title, at]) => choice(title, `i-${at}`)))
const frame = fc.record({
  disclosure: fc.option(text),
  line: fc.option(full.map(name => ({ ...line(1), name }))),
  notice: fc.option(text),
})
const said: fc.Arbitrary<Reply> = fc.oneof(
  fc
    .array(fc.record({ title: full, body, related: choices }), { minLength: 1, maxLength: 11 })
    .map(([first, ...rest]) => answerReply(answer(first), ...rest.map(answer))),
  fc
    .tuple(body, choices)
    .map(([said, all]): Reply => ({ ...FRAME, kind: 'clarify', body: said, choices: [choice('First'), ...all] })),
  fc.tuple(body, fc.nat(80)).map(([said, count]) => ({
    ...crisisReply(Array.from({ length: count }, (_, at) => line(at))),
    body: said,
  })),
  body.map((said): Reply => ({ ...FRAME, kind: 'status', offers: [], body: said })),
  fc
    .tuple(body, full)
    .map(([said, title]): Reply => ({ ...FRAME, kind: 'passage', body: said, source: { title, passages: [1] } })),
)
const anyReply = fc.tuple(said, frame).map(([reply, around]): Reply => ({ ...reply, ...around }))

function labels(message: DiscordMessage): readonly (readonly string[])[] {
  return message.components.map(row => row.components.map(part => ('label' in part ? part.label : 'menu')))
}
