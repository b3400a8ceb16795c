import type { HelpLine } from '../../../src/core/model/helpline.ts'
import type { Answer, Reply } from '../../../src/core/model/reply.ts'
import {
  ALSO_ASK,
  BUTTON,
  CUT_SHORT,
  NEED_TO_TALK,
  NOT_MEANT,
  sayAbout,
  sayOrigin,
  saySource,
} from '../../../src/core/words/en/labels.ts'
import { cutAt } from '../../../adapters/shared/cut.ts'
import { plainRun, wordsOf, type RichText, type TextRun } from '../../../src/core/model/rich-text.ts'
import { helpLineRuns, type HelpLineStyle } from '../../../adapters/shared/help-line.ts'
import { piecesOf, writePieces } from '../../../adapters/shared/pieces.ts'
import { shareRoom } from '../../../adapters/shared/share-room.ts'
import { buttonsUnder, type LanternButton } from './buttons.ts'

/** A message as Lantern takes it. */
export interface LanternMessage {
  /** A backslash takes a sign of its meaning; it counts as nothing. */
  readonly text: string
  readonly buttons: readonly LanternButton[]
}

/** Most characters that a message of Lantern's shows. */
const TEXT_MAX = 4000

/** A part of a message; what leads to people is never cut. */
interface Part {
  readonly text: string
  readonly mayBeCut: boolean
}

/** Writes a reply as a message, the way to a therapist last. What is too long is cut, and says so; the way never is. */
export function render(reply: Reply): LanternMessage {
  const parts = partsOf(reply)
  const whole = parts.map(({ text }) => text).join(BREAK)
  const text = whole.length <= TEXT_MAX ? whole : cutShort(parts)
  return { text: escape(text), buttons: buttonsUnder(reply) }
}

/** Takes the signs that Lantern acts upon of their meaning: `@all` would call everybody. */
export function escape(text: string): string {
  return text.replace(/[\\@]/g, String.raw`\$&`)
}

const BREAK = '\n\n'

function partsOf(reply: Reply): readonly Part[] {
  const { disclosure, line, notice, route } = reply
  const warm = reply.kind === 'worry' ? [cuttable(plain(reply.body)), helpOf(reply.lines)] : []
  const said = [disclosure, ...textsOf(reply)].filter(text => text !== null).map(cuttable)
  const card = reply.kind === 'crisis' ? [helpOf(reply.lines)] : []
  const quiet = line ? [whole(`${NEED_TO_TALK} ${wordsOf(helpLineRuns(line, LINE_STYLE))}`)] : []
  const ways = `${BUTTON.route}: ${route.ways.map(({ value }) => value).join(' · ')}`
  return [...warm, ...said, ...card, ...quiet, ...(notice === null ? [] : [cuttable(notice)]), whole(ways)]
}

function textsOf(reply: Reply): readonly string[] {
  switch (reply.kind) {
    case 'answer':
      return reply.answers.flatMap(textsOfAnswer)
    case 'shown':
      return [sayAbout(reply.answer.title), ...textsOfAnswer(reply.answer), `${NOT_MEANT}\n${titles(reply.choices)}`]
    case 'passage':
      return [plain(reply.body), saySource(reply.source)]
    case 'clarify':
      return [plain(reply.body), titles(reply.choices)]
    case 'worry':
      return reply.beneath ? textsOf({ ...reply, ...reply.beneath }) : []
    case 'crisis':
    case 'fallback':
    case 'failure':
    case 'prompt':
    case 'status':
      return [plain(reply.body)]
  }
}

function textsOfAnswer({ related, ...answer }: Answer): readonly string[] {
  return [plain(answer.body), sayOrigin(answer), ...alsoAsk(related)]
}

function alsoAsk(related: readonly { readonly title: string }[]): readonly string[] {
  return related.length > 0 ? [`${ALSO_ASK}\n${titles(related)}`] : []
}

function titles(choices: readonly { readonly title: string }[]): string {
  return choices.map(({ title }) => `- ${title}`).join('\n')
}

function helpOf(lines: readonly HelpLine[]): Part {
  return whole(lines.map(line => wordsOf(helpLineRuns(line, LINE_STYLE))).join('\n'))
}

/** Longest name of a help line that is shown, in characters. */
const NAME_MAX = 80

const LINE_STYLE: HelpLineStyle = {
  words: text => plainRun(cutAt(text, NAME_MAX)),
  call: ({ shown }) => plainRun(shown),
  text: ({ shown }) => plainRun(shown),
  chat: plainRun,
}

/** Lantern knows no bold, and leads to no address but one that is written out. */
function plain(text: RichText): string {
  return writePieces(piecesOf(text), { bullet: '- ', indent: '  ', write: runs => runs.map(runText).join('') })
}

function runText({ text, link }: TextRun): string {
  return link === null || link === text ? text : `${text} (${link})`
}

function cuttable(text: string): Part {
  return { text, mayBeCut: true }
}

function whole(text: string): Part {
  return { text, mayBeCut: false }
}

/** The long texts share the room that the others leave. */
function cutShort(parts: readonly Part[]): string {
  const told = [...parts.slice(0, -1), whole(CUT_SHORT), ...parts.slice(-1)]
  const kept = told.reduce(
    (sum, { text, mayBeCut }) => (mayBeCut ? sum : sum + text.length),
    BREAK.length * told.length,
  )
  const shares = shareRoom(
    told.map(({ text, mayBeCut }) => (mayBeCut ? text.length : 0)),
    TEXT_MAX - kept,
  )
  return told.map(({ text, mayBeCut }, at) => (mayBeCut ? cutAt(text, shares[at] ?? 0) : text)).join(BREAK)
}
