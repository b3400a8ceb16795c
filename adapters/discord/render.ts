import { CUT_SHORT, NEED_TO_TALK, NOT_MEANT, sayAbout, sayOrigin, saySource } from '../../src/core/words/en/labels.ts'
import type { HelpLine } from '../../src/core/model/helpline.ts'
import type { Answer, Reply, Source } from '../../src/core/model/reply.ts'
import { rowsUnder, type Placement } from './buttons.ts'
import { cutAt } from '../shared/cut.ts'
import { plainParagraph, plainRun, type TextRun } from '../../src/core/model/rich-text.ts'
import { takeWhole } from '../shared/divide.ts'
import { helpLineRuns, type HelpLineStyle } from '../shared/help-line.ts'
import { itemPiece, piecesOf, type TextPiece } from '../shared/pieces.ts'
import { shareRoom } from '../shared/share-room.ts'
import { cut, fit, weigh } from './fit.ts'
import { LIMITS } from './limits.ts'
import { messageOf, type DiscordMessage, type Embed } from './message.ts'
import { routeText } from './route-text.ts'
import { write } from './write.ts'

/** Rooms kept in a message for what every reply carries, in characters; with the route, less than half of a message. */
const ROOM = { disclosure: 600, line: 300, notice: 300 } as const

/** Numbers stand out, and none is text that Discord would make a link of. */
const LINE_STYLE: HelpLineStyle = {
  words: plainRun,
  call: ({ shown }) => strong(shown),
  text: ({ shown }) => strong(shown),
  chat: plainRun,
}

function strong(text: string): TextRun {
  return { ...plainRun(text), bold: true }
}

/** One part of what a reply says: pieces that may be shortened, and where they come from, which stays. */
interface Section {
  readonly pieces: readonly TextPiece[]
  readonly origin: string | null
}

/**
 * Writes a reply as a Discord message. All of it is in the plain content where it fits, for screen readers, notifications and
 * people who hide embeds; long answers move to embeds. The route is always in the content and never cut.
 */
export function render(reply: Reply, place: Placement): DiscordMessage {
  const rows = rowsUnder(reply, place)
  const lead = leadOf(reply, place)
  const tail = tailOf(reply, place)
  const sections = [...afterLead(reply), ...sectionsOf(reply, place)]
  const whole = paragraphs([lead, ...sections.map(wholeSection), ...tail])
  if (whole.length <= LIMITS.content) return messageOf(whole, rows)
  if (reply.kind === 'crisis')
    return spread(
      sections.flatMap(section => section.pieces),
      tail,
      rows,
    )
  return messageOf(paragraphs([lead, ...tail]), rows, embedsOf(sections))
}

/** Nothing stands before the card or before warm words, and nothing about a person where others read along. */
function leadOf(reply: Reply, place: Placement): string | null {
  if (reply.kind === 'worry') return write([...piecesOf(reply.body), ...reply.lines.map(briefly)])
  if (!reply.disclosure || reply.kind === 'crisis' || place === 'open') return null
  return fit(piecesOf(plainParagraph(reply.disclosure)), ROOM.disclosure, '…')
}

/** Under warm words, that we are a program. */
function afterLead({ kind, disclosure }: Reply): readonly Section[] {
  return kind === 'worry' && disclosure ? [{ pieces: piecesOf(plainParagraph(disclosure)), origin: null }] : []
}

function sectionsOf(reply: Reply, place: Placement): readonly Section[] {
  switch (reply.kind) {
    case 'answer':
      return [
        ...reply.answers.map(answer => answerSection(answer, titleOver(answer, reply.answers, place))),
        ...(reply.notSaid === undefined ? [] : [{ pieces: piecesOf(reply.notSaid), origin: null }]),
      ]
    case 'shown':
      return [
        answerSection(reply.answer, sayAbout(reply.answer.title)),
        { pieces: piecesOf(plainParagraph(NOT_MEANT)), origin: null },
      ]
    case 'passage':
      return [{ pieces: piecesOf(reply.body), origin: small(saySource(shown(reply.source))) }]
    case 'crisis':
      return [{ pieces: [...piecesOf(reply.body), ...reply.lines.map(listed)], origin: null }]
    case 'worry':
      return reply.beneath ? sectionsOf({ ...reply, ...reply.beneath }, place) : []
    case 'clarify':
    case 'fallback':
    case 'failure':
    case 'prompt':
    case 'status':
      return [{ pieces: piecesOf(reply.body), origin: null }]
  }
}

function titleOver({ title }: Answer, all: readonly Answer[], place: Placement): string | null {
  return all.length > 1 || place === 'open' ? title : null
}

function answerSection({ body, source, ...reviews }: Answer, title: string | null): Section {
  const heading = title === null ? [] : [{ runs: [strong(title)], item: null, isTight: false }]
  const origin = sayOrigin({ source: source && shown(source), ...reviews })
  return { pieces: [...heading, ...piecesOf(body)], origin: small(origin) }
}

function listed(line: HelpLine, at: number): TextPiece {
  return itemPiece(helpLineRuns(line, LINE_STYLE), at > 0)
}

/** However long the name of a line is, its number stays in the content. */
function briefly(line: HelpLine, at: number): TextPiece {
  return listed({ ...line, name: cutAt(line.name, LIMITS.choiceName) }, at)
}

function shown(source: Source): Source {
  return { ...source, title: cutAt(source.title, LIMITS.choiceName) }
}

/** Small print: Discord shows it quieter, screen readers read it like any other line. */
function small(text: string): string {
  return `-# ${cut([plainRun(text)], LIMITS.embedDescription / 8)}`
}

function tailOf({ line, notice, route }: Reply, place: Placement): readonly string[] {
  const call = line ? [plainRun(`${NEED_TO_TALK} `), ...helpLineRuns(line, LINE_STYLE)] : []
  const quiet = line && place !== 'open' ? cut(call, ROOM.line) : null
  const said = notice ? fit(piecesOf(plainParagraph(notice)), ROOM.notice, '…') : null
  return [quiet, said, routeText(route)].filter(part => part !== null)
}

function wholeSection({ pieces, origin }: Section): string {
  return paragraphs([write(pieces), origin])
}

/** The most urgent pieces in the content, before the tail; the rest in embeds. */
function spread(
  pieces: readonly TextPiece[],
  tail: readonly string[],
  rows: DiscordMessage['components'],
): DiscordMessage {
  const end = paragraphs(tail)
  const { head, tail: left } = takeWhole(pieces, LIMITS.content - end.length - 2, weigh)
  return messageOf(paragraphs([write(head), end]), rows, embedsOf([{ pieces: left, origin: null }]))
}

function embedsOf(sections: readonly Section[]): readonly Embed[] {
  const first = sections.slice(0, LIMITS.embeds)
  const needs = first.map(section => Math.min(wholeSection(section).length, LIMITS.embedDescription))
  const rooms = shareRoom(needs, LIMITS.embedsTogether)
  const texts = first.map(({ pieces, origin }, at) => {
    const body = fit(pieces, (rooms[at] ?? 0) - (origin ? origin.length + 2 : 0), `*${CUT_SHORT}*`)
    return paragraphs([body, origin])
  })
  return texts.filter(text => text !== '').map(description => ({ description }))
}

function paragraphs(parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join('\n\n')
}
