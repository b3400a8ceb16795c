import { styleText } from 'node:util'
import {
  ALSO_ASK,
  BUTTON,
  NEED_TO_TALK,
  NOT_MEANT,
  sayAbout,
  sayOrigin,
  saySource,
} from '../../src/core/words/en/labels.ts'
import type { HelpLine } from '../../src/core/model/helpline.ts'
import { howToPick, howToPickBelow, TYPE_TO } from '../../src/core/words/en/terminal.ts'
import type { Answer, IntentChoice, Reply, TherapistRoute } from '../../src/core/model/reply.ts'
import { wrap } from './wrap.ts'
import { groupRuns, plainRun, wordsOf, type RichText, type TextRun } from '../../src/core/model/rich-text.ts'
import { helpLineRuns, type HelpLineStyle } from '../shared/help-line.ts'
import { piecesOf, writePieces } from '../shared/pieces.ts'

/** How a reply looks in a terminal. */
export interface TerminalStyle {
  readonly hasColours: boolean
  /** How many characters fit on a line; null where lines have no end, as in a file. */
  readonly columns: number | null
}

/** Writes a reply as plain lines of text, the route last. */
export function render(reply: Reply, style: TerminalStyle): string {
  const quiet = (text: string): string => (style.hasColours ? styleText('dim', text, { validateStream: false }) : text)
  const parts = [
    ...(reply.kind === 'worry' ? [written(reply.body, style), listed(reply.lines)] : []),
    reply.disclosure && quiet(reply.disclosure),
    ...bodyOf(reply, style, quiet),
    reply.line && quiet(`${NEED_TO_TALK} ${wordsOf(helpLineRuns(reply.line, LINE_STYLE))}`),
    reply.notice && quiet(reply.notice),
    routeOf(reply.route),
  ]
  return wrap(parts.filter(part => part !== null).join('\n\n'), style.columns)
}

function bodyOf(reply: Reply, style: TerminalStyle, quiet: (text: string) => string): readonly string[] {
  switch (reply.kind) {
    case 'answer':
      return [
        ...reply.answers.flatMap(answer => answerParts(answer, style, quiet)),
        ...(reply.notSaid === undefined ? [] : [written(reply.notSaid, style)]),
      ]
    case 'shown':
      return [
        bold(sayAbout(reply.answer.title), style),
        ...answerParts(reply.answer, style, quiet),
        [NOT_MEANT, numbered(titlesOf(reply.choices), howToPickBelow(reply.choices.length))].join('\n'),
      ]
    case 'passage':
      return [written(reply.body, style), quiet(saySource(reply.source))]
    case 'clarify':
      return [written(reply.body, style), numbered(titlesOf(reply.choices), howToPick(reply.choices.length))]
    case 'crisis':
      return [written(reply.body, style), listed(reply.lines)]
    case 'worry':
      return reply.beneath ? bodyOf({ ...reply, ...reply.beneath }, style, quiet) : []
    case 'fallback':
    case 'failure':
    case 'prompt':
      return [written(reply.body, style)]
    case 'status':
      return [written(reply.body, style), ...reply.offers.map(verb => quiet(TYPE_TO[verb] ?? `/${verb}`))]
  }
}

function listed(lines: readonly HelpLine[]): string {
  return lines.map(line => `• ${wordsOf(helpLineRuns(line, LINE_STYLE))}`).join('\n')
}

function answerParts(answer: Answer, style: TerminalStyle, quiet: (text: string) => string): readonly string[] {
  const related = answer.related.map((choice, at) => `${at + 1}. ${choice.title}`)
  const also = related.length > 0 ? [quiet([ALSO_ASK, ...related].join('\n'))] : []
  return [written(answer.body, style), quiet(sayOrigin(answer)), ...also]
}

function titlesOf(choices: readonly IntentChoice[]): readonly string[] {
  return choices.map(({ title }) => title)
}

function numbered(titles: readonly string[], how: string): string {
  const lines = titles.map((title, at) => `${at + 1}. ${title}`)
  return [...lines, how].join('\n')
}

const LINE_STYLE: HelpLineStyle = {
  words: plainRun,
  call: ({ shown }) => plainRun(shown),
  text: ({ shown }) => plainRun(shown),
  chat: plainRun,
}

function routeOf(route: TherapistRoute): string {
  return `→ ${BUTTON.route}: ${route.ways.map(way => way.value).join(' · ')}`
}

/** Plain text: bold where there are colours, links written out. */
function written(said: RichText, style: TerminalStyle): string {
  return writePieces(piecesOf(said), { bullet: '• ', indent: '  ', write: runs => writeRuns(runs, style) })
}

function writeRuns(runs: readonly TextRun[], style: TerminalStyle): string {
  return groupRuns(runs, run => run.link)
    .map(group => {
      const words = group.map(run => (run.bold ? bold(run.text, style) : run.text)).join('')
      const [{ link }] = group
      return link === null || link === wordsOf(group) ? words : `${words} (${link})`
    })
    .join('')
}

function bold(text: string, { hasColours }: TerminalStyle): string {
  return hasColours ? styleText('bold', text, { validateStream: false }) : text
}
