import { describe, expect, it } from 'vitest'
import { plainWords } from '../../adapters/discord/plain-words.ts'
import { render as renderDiscord } from '../../adapters/discord/render.ts'
import { readWords as readSlackWords } from '../../adapters/slack/read-words.ts'
import { render as renderSlack } from '../../adapters/slack/render.ts'
import { render as renderTerminal } from '../../adapters/terminal/render.ts'
import { languageOf } from '../../src/core/text/language.ts'
import { questionsIn } from '../../src/core/answer/questions-in.ts'
import { understand } from '../../src/core/answer/understand.ts'
import { inOneLine } from '../../src/core/words/in-one-line.ts'
import { readMarkdown } from '../../src/core/model/read-markdown.ts'
import { pattern } from '../../src/core/safety/pattern/pattern.ts'
import { redact } from '../../src/core/text/redaction/redact.ts'
import type { Reply } from '../../src/core/model/reply.ts'
import { assess } from '../../src/core/safety/assess.ts'
import { SIGNS } from '../../src/core/safety/signs/signals.ts'
import { toUtterance, type Utterance } from '../../src/core/model/turn.ts'
import { phoneWay } from '../fixtures/numbers.ts'
import { openShippedEdition } from '../journeys/shipped-edition.ts'
import { bestOf, growthOf, repeated } from './growth.ts'

/** What froze a release once, and what is like it. */
const UNITS = [
  'ﷲ',
  'ا',
  'want to die ',
  'i do not want to die, but ',
  'a',
  'aд',
  'ab',
  'a ',
  'k-i-l-',
  "a'",
  'a\n',
  '"',
  '<@',
  '</',
  '&',
  '漢',
  ' ',
  '\n',
  'a\u0301\u0323',
  '\u0301\u0323',
  '👨‍👩‍👧‍👦',
  '1 ',
  '1.',
  'a.',
  'Aa ',
  'my name is ',
  'he told me she was going to kill him ',
  '**',
  '[a](',
  '<t:',
  '> ',
  '- ',
  '1. ',
  '\\',
  '@',
  '\ud800',
  'q7x9 ',
  'goodbye everyoone',
  'thank you zqx ',
  'hiya ',
] as const

const utterance = (text: string): Utterance => toUtterance(text) ?? ('x' as Utterance)

const REPLY = {
  route: { ways: [phoneWay('020 7946 0000')], canRequest: false },
  disclosure: null,
  line: null,
  notice: null,
  audience: 'person',
} as const

const said = (body: string): Reply => ({ ...REPLY, kind: 'prompt', body: readMarkdown(body) })

/** Everything that reads what people typed, or writes what others wrote. */
const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  'cleaning it': text => toUtterance(text),
  'the danger check': text => assess(utterance(text), []),
  redaction: redact,
  'guessing its language': languageOf,
  'parting questions': text => questionsIn(utterance(text)),
  'quoting it': inOneLine,
  "Slack's reader": text => readSlackWords(text, ['U0SIGNPOST']),
  "Discord's reader": text => plainWords(text, ['1']),
  "Slack's writer": text => renderSlack(said(text)),
  "Discord's writer": text => renderDiscord(said(text), 'direct'),
  "the terminal's writer": text => renderTerminal(said(text), { hasColours: true, columns: null }),
}

/** On which units a function grows faster than its text. */
function grownOf(run: (text: string) => unknown): readonly string[] {
  return UNITS.flatMap(unit => {
    const grows = growthOf(size => repeated(unit, size), run)
    return grows === null ? [] : [`${JSON.stringify(unit)}: ${grows}`]
  })
}

/** Far above what it takes at rest (the goal is 50, measured by the bench), and far below what would hold everybody up. */
const HELD_MS = 500

describe('Whatever is typed, over and over,', () => {
  it.each(Object.entries(FUNCTIONS))('takes %s time that grows with it, not with its square', (_, run) => {
    expect(grownOf(run)).toEqual([])
  })

  it('takes the matcher time that grows with it, not with its square', async () => {
    const edition = await openShippedEdition()
    const run = (text: string): unknown => understand(utterance(text), null, edition)
    expect(grownOf(run)).toEqual([])
  })

  it('takes no pattern of the danger check time that grows with the square of its words', () => {
    const grown = SIGNS.flatMap(({ rule, says }) => {
      const words = [...says.words].slice(0, 40)
      const run = (text: string): void => {
        const all = text.split(' ')
        for (let at = 0; at < all.length; at += 1) says.endOf(all, at)
      }
      const unit = `${words.join(' ')} `
      if (bestOf(1, () => run(repeated(unit, 10_000))) < 2) return []
      const grows = growthOf(size => repeated(unit, size), run)
      return grows === null ? [] : [`${rule}: ${grows}`]
    })
    expect(grown).toEqual([])
    expect(
      pattern('a ~ ~ ~ ~ b').endOf(
        Array.from({ length: 10_000 }, () => 'a'),
        0,
      ),
    ).toBe(-1)
  })

  it('is looked at for danger in a moment, at the greatest length', () => {
    const slow = UNITS.flatMap(unit => {
      const text = utterance(repeated(unit, 40_000))
      const ms = bestOf(3, () => assess(text, []))
      // Twice the time it may take at rest: the tests run beside others.
      return ms > HELD_MS ? [`${JSON.stringify(unit)}: ${ms.toFixed(0)} ms`] : []
    })
    expect(slow).toEqual([])
  })
})
