import { readMarkdown } from '../../../src/core/model/read-markdown.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { render as renderDiscord } from '../../../adapters/discord/render.ts'
import { render as renderSlack } from '../../../adapters/slack/render.ts'
import { render as renderTerminal } from '../../../adapters/terminal/render.ts'
import { parseHelplines } from '../../../src/content/files/helplines-file.ts'
import { answerDanger } from '../../../src/core/answer/answer.ts'
import { EMPTY_EDITION } from '../../../src/core/answer/empty-edition.ts'
import { linesFor } from '../../../src/core/answer/card/lines-for.ts'
import { MINIMUM_LINES } from '../../../src/core/answer/card/minimum-lines.ts'
import type { Danger } from '../../../src/core/model/assessment.ts'
import type { Edition } from '../../../src/core/model/edition.ts'
import type { HelpLine } from '../../../src/core/model/helpline.ts'
import { NO_MEMORY } from '../../../src/core/model/memory.ts'
import type { Reply } from '../../../src/core/model/reply.ts'
import { isSome } from '../../../src/core/model/some.ts'
import { shownText } from '../../stand-ins/slack/read-aloud.ts'

const path = '_helplines.yml'
const text = readFileSync(new URL(`../../../intents/${path}`, import.meta.url), 'utf8')
const SHIPPED = parseHelplines({ path, text }).value?.helplines.map(({ helpline }) => helpline) ?? []

const DANGERS: readonly Danger[] = ['self', 'medical', 'third-person', 'abuse', 'harm-to-others']
const COUNTRIES = [
  ...new Set([...[...SHIPPED, ...MINIMUM_LINES].map(({ country }) => country), 'other', 'XK', 'toString']),
]

/** Lines with nothing on them but a name: a clinic may have begun to write one. */
const HOLLOW: readonly HelpLine[] = COUNTRIES.flatMap(country =>
  (['emergency', 'suicide_crisis', 'crisis_text', 'abuse', 'medical'] as const).map(kind => ({
    country,
    kind,
    name: `Hollow ${kind}`,
    call: [],
    text: [],
    chat: null,
    hours: '24/7',
    source: 'https://lines.example',
    verified: null,
  })),
)

const SETS: Readonly<Record<string, readonly HelpLine[]>> = {
  'no lines': [],
  'the shipped lines': SHIPPED,
  'the minimum': MINIMUM_LINES,
  'hollow lines': HOLLOW,
}

/** How somebody is reached by a line; one that only names the local emergency number says so in its name. */
function reaches({ call, text: texted, chat, name }: HelpLine): boolean {
  const numbers = [...call, ...texted].map(({ number }) => number.digits)
  return (
    numbers.every(digits => /^\d{2,}$/.test(digits)) &&
    (numbers.length > 0 || chat !== null || /emergency number/.test(name))
  )
}

function written(reply: Reply): readonly string[] {
  return [
    shownText(renderSlack(reply).blocks),
    renderSlack(reply).text,
    renderDiscord(reply, 'direct').content,
    renderTerminal(reply, { hasColours: false, columns: null }),
  ]
}

/** What a missing number leaves behind. */
const GAPS = /\b(?:call|text|ring|dial)\s*(?:[·.,)(\n]|$)|tel:[|>)]|\(\s*\)|^\s*[-•*]\s*$|\bundefined\b|\bnull\b|:\s*·/m

const EDITIONS = COUNTRIES.flatMap(country =>
  Object.entries(SETS).map(([of, lines]): readonly [string, Edition] => [
    `${country}, ${of}`,
    {
      ...EMPTY_EDITION,
      clinic: { ...EMPTY_EDITION.clinic, country },
      helplines: isSome(lines) ? lines : EMPTY_EDITION.helplines,
    },
  ]),
)

/** The card, with a sentence in place of its own: those may well end in "call". */
const cardOf = (danger: Danger, edition: Edition): Reply => ({
  ...answerDanger({ saidAtMs: 0 }, { danger }, NO_MEMORY, edition).reply,
  body: readMarkdown('Support is here now.'),
})

describe('No card shows an empty number or an empty line', () => {
  it.each(COUNTRIES)('for %s, whatever lines the clinic has and whatever the danger', country => {
    for (const [of, lines] of Object.entries(SETS)) {
      for (const danger of DANGERS) {
        const shown = linesFor(country, lines, danger)
        expect(shown).not.toEqual([])
        expect(shown.filter(line => !reaches(line)).map(({ name }) => `${of}: ${name}`)).toEqual([])
      }
    }
  })

  it.each(EDITIONS)('as people read it on every platform: %s', (_, edition) => {
    for (const reply of DANGERS.map(danger => cardOf(danger, edition))) {
      for (const one of written(reply)) expect(one.match(GAPS)?.[0] ?? null).toBeNull()
    }
  })

  it('and not the bare edition’s, which stands in where there is no content', () => {
    for (const one of written(cardOf('self', EMPTY_EDITION))) {
      expect(one).not.toMatch(GAPS)
      expect(one).toContain('findahelpline.com')
    }
  })

  it('and the guard sees a gap where there is one', () => {
    for (const gap of ['Samaritans: call ', 'call · text 85258', '<tel:|>', 'Line ()', 'text\n'])
      expect(gap).toMatch(GAPS)
    expect('call 116 123 (24/7)').not.toMatch(GAPS)
  })
})
