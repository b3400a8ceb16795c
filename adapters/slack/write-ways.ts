import { BUTTON } from '../../src/core/words/en/labels.ts'
import type { HelpLine } from '../../src/core/model/helpline.ts'
import type { Way } from '../../src/core/model/intent.ts'
import { writeNumbers, type PhoneNumber } from '../../src/core/model/phone-number.ts'
import type { TherapistRoute } from '../../src/core/model/reply.ts'
import { plainRun, type TextRun } from '../../src/core/model/rich-text.ts'
import { helpLineRuns, type HelpLineStyle } from '../shared/help-line.ts'
import { cutWithin, writeWithin } from './fit.ts'
import { weightOf } from './limits.ts'
import { writeLink, writeRuns } from './mrkdwn.ts'

/** Room for all ways to a clinic, in characters as written: far more than any clinic has. */
const ROUTE_ROOM = 2000

/** Room for one part of a help line, in characters as written. */
const LINE_ROOM = 200

/** Writes the ways to a therapist in one line, each to be pressed. */
export function writeRoute({ ways }: TherapistRoute): string {
  const written = ways.map(writeWay)
  const fitting = written.filter((_, at) => weightOf(written.slice(0, at + 1).join(' · ')) <= ROUTE_ROOM)
  return `*${BUTTON.route}:* ${(fitting.length > 0 ? fitting : [writeWithin(ways[0].value, ROUTE_ROOM)]).join(' · ')}`
}

/** Writes a help line: its name, and how to reach it from there. */
export function writeHelpLine(line: HelpLine): string {
  return writeRuns(helpLineRuns(line, LINE_STYLE))
}

const LINE_STYLE: HelpLineStyle = {
  words: words => plainRun(cutWithin(words, LINE_ROOM)),
  call: ({ digits, shown }) => ({ ...strong(shown), link: `tel:${digits}` }),
  text: ({ shown }) => strong(cutWithin(shown, LINE_ROOM)),
  chat: address => ({
    ...plainRun(cutWithin(address, LINE_ROOM)),
    link: weightOf(address) <= LINE_ROOM ? address : null,
  }),
}

function strong(text: string): TextRun {
  return { ...plainRun(text), bold: true }
}

function writeWay(way: Way): string {
  const { value } = way
  if (way.kind !== 'phone') return writeLink(way.kind === 'email' ? `mailto:${value}` : value, value)
  const within = (words: string): string => writeWithin(words, LINE_ROOM)
  return way.numbers.length === 0 ? within(value) : writeNumbers(way.numbers, dial, within)
}

/** One number to be pressed, such as `<tel:116123|116 123>`. */
function dial({ digits, shown }: PhoneNumber): string {
  return writeLink(`tel:${digits}`, shown)
}
