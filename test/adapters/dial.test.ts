import { readMarkdown } from '../../src/core/model/read-markdown.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { render as renderDiscord } from '../../adapters/discord/render.ts'
import { render as renderSlack } from '../../adapters/slack/render.ts'
import { render as renderTerminal } from '../../adapters/terminal/render.ts'
import { parseClinic } from '../../src/content/files/clinic-file.ts'
import { parseHelplines } from '../../src/content/files/helplines-file.ts'
import type { HelpLine } from '../../src/core/model/helpline.ts'
import type { Way } from '../../src/core/model/intent.ts'
import { readNumbers, toPhoneNumber, type SaidNumber } from '../../src/core/model/phone-number.ts'
import type { Reply } from '../../src/core/model/reply.ts'
import { MINIMUM_LINES } from '../../src/core/answer/card/minimum-lines.ts'
import { CLINIC } from '../content/small-content.ts'

const path = '_helplines.yml'
const shipped = parseHelplines({ path, text: readFileSync(new URL(`../../intents/${path}`, import.meta.url), 'utf8') })
const LINES = [...(shipped.value?.helplines.map(({ helpline }) => helpline) ?? []), ...MINIMUM_LINES]
const CALLED = LINES.filter(line => line.call.length > 0)
const TEXTED = LINES.filter(line => line.text.length > 0)

const digitsOf = (numbers: readonly SaidNumber[] | null) => numbers?.map(({ number }) => number.digits) ?? null
const named = ({ country, name }: HelpLine) => `${name} (${country})`

/** A card with that one line, of a clinic one only writes to. */
function cardWith(line: HelpLine): Reply {
  const route = { ways: [{ kind: 'email', value: 'desk@example.org' }], canRequest: false } as const
  const frame = { route, disclosure: null, line: null, notice: null, audience: 'person' } as const
  return { ...frame, kind: 'crisis', danger: 'self', body: readMarkdown('Support is here now.'), lines: [line] }
}

/** What stands behind a word of how to reach a line, up to the next way or the hours. */
function behind(how: 'call' | 'text', line: HelpLine, written: string): string {
  const start = written.indexOf(`${how} `, written.indexOf(line.name.slice(0, 3)))
  const rest = written.slice(start + how.length + 1).split('\n')[0] ?? ''
  const end = line.hours === null ? rest : rest.split(` (${line.hours})`)[0]
  return (end ?? '').split(' · ')[0]?.replaceAll('*', '').replaceAll('\\', '') ?? ''
}

const slackText = (reply: Reply) =>
  renderSlack(reply)
    .blocks.map(block => JSON.stringify(block))
    .join('\n')
const linksIn = (written: string) => [...written.matchAll(/tel:([^|>"]*)/g)].map(([, number = '']) => number)

describe('The numbers of every country', () => {
  it('are all read, and there are many', () => {
    expect(shipped.value?.helplines.flatMap(({ unread }) => unread)).toEqual([])
    expect(CALLED.length).toBeGreaterThan(80)
    expect(TEXTED.length).toBeGreaterThan(10)
  })

  it.each(CALLED.map(line => [named(line), line] as const))('dial one number a link on Slack: %s', (_, line) => {
    const links = linksIn(slackText(cardWith(line)))
    expect(links).toEqual(digitsOf(line.call))
    for (const link of links) expect(toPhoneNumber(link, line.country)).not.toBeNull()
  })

  it.each(CALLED.map(line => [named(line), line] as const))(
    'read back one by one on Discord and in a terminal: %s',
    (_, line) => {
      for (const written of [
        renderDiscord(cardWith(line), 'direct').content,
        renderTerminal(cardWith(line), { hasColours: false, columns: null }),
      ])
        expect(digitsOf(readNumbers(behind('call', line, written), line.country))).toEqual(digitsOf(line.call))
    },
  )

  it.each(TEXTED.map(line => [named(line), line] as const))(
    'that take messages read back everywhere: %s',
    (_, line) => {
      for (const written of [
        renderSlack(cardWith(line)).text,
        renderDiscord(cardWith(line), 'direct').content,
        renderTerminal(cardWith(line), { hasColours: false, columns: null }),
      ])
        expect(digitsOf(readNumbers(behind('text', line, written), line.country, 'message'))).toEqual(
          digitsOf(line.text),
        )
    },
  )
})

describe("A clinic's own phone", () => {
  const wayOf = (phone: string): Way | undefined =>
    parseClinic({ path: '_clinic.yml', text: CLINIC.replace('020 7946 0011', phone) }).value?.clinic.ways[0]
  const linksFor = (phone: string) => {
    const way = wayOf(phone)
    if (!way) throw new Error('There is no phone.')
    const reply = cardWith(MINIMUM_LINES[0])
    return linksIn(slackText({ ...reply, route: { ways: [way], canRequest: false } }))
  }

  it.each([
    ['020 7946 0011', ['02079460011']],
    ['+44 (0)20 7946 0011', ['+442079460011']],
    ['020 7946 0011 or 07700 900123', ['02079460011', '07700900123']],
    ['020 7946 0011 (ask for Anna)', ['02079460011']],
    ['020 7946 0011 ext. twelve', ['02079460011']],
  ])('written %s is dialled one number a link', (phone, links) => {
    expect(linksFor(phone)).toEqual(links)
  })

  it('that is no number is shown as it is written, and dials nothing', () => {
    expect(linksFor('020 7946 001x')).toEqual([])
  })
})
