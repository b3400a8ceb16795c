import { NEED_TO_TALK, NOT_MEANT, sayAbout, sayOrigin, saySource } from '../../src/core/words/en/labels.ts'
import { answersIn, type Answer, type Reply } from '../../src/core/model/reply.ts'
import { context, section } from './blocks.ts'
import { choiceButtons, choiceButtonsBelow, lastButtons, relatedButtons, verdictButtons } from './buttons.ts'
import { writeWithin } from './fit.ts'
import type { RichText } from '../../src/core/model/rich-text.ts'
import { piecesOf } from '../shared/pieces.ts'
import type { MessagePart } from './part.ts'
import type { Surface } from './surface.ts'
import { writeHelpLine, writeRoute } from './write-ways.ts'

/** Room for each of the texts around an answer, in characters as written. */
const ROOM = { disclosure: 1000, notice: 500, source: 350, title: 350 } as const

/** Most help lines on one card. */
const LINES_MAX = 10

/** What a reply consists of, from top to bottom. What everybody may read holds the answer and the route, and no buttons. */
export function partsOf(reply: Reply, surface: Surface): readonly MessagePart[] {
  const isPrivate = reply.audience === 'person'
  return [
    ...warmParts(reply),
    ...(isPrivate && reply.disclosure ? [quiet(writeWithin(reply.disclosure, ROOM.disclosure))] : []),
    ...bodyOf(reply, surface),
    ...(isPrivate && reply.line ? [quiet(`${NEED_TO_TALK} ${writeHelpLine(reply.line)}`)] : []),
    ...(reply.notice ? [quiet(writeWithin(reply.notice, ROOM.notice))] : []),
    loud(writeRoute(reply.route)),
    ...(isPrivate ? lastButtons(reply, surface) : []),
  ]
}

/** Where words may hide danger, nothing stands before this. */
function warmParts(reply: Reply): readonly MessagePart[] {
  if (reply.kind !== 'worry') return []
  return [text(reply.body), ...reply.lines.map(line => loud(`• ${writeHelpLine(line)}`))]
}

function bodyOf(reply: Reply, surface: Surface): readonly MessagePart[] {
  switch (reply.kind) {
    case 'answer':
      return [
        ...reply.answers.flatMap(answer => [
          ...answerParts(answer, titleOver(answer, reply)),
          ...buttonParts(answer, reply, surface),
        ]),
        ...(reply.notSaid === undefined ? [] : [text(reply.notSaid)]),
      ]
    case 'shown':
      return [
        ...answerParts(reply.answer, sayAbout(reply.answer.title)),
        ...buttonParts(reply.answer, reply, surface),
        quiet(NOT_MEANT),
        choiceButtonsBelow(reply.choices, surface),
      ]
    case 'passage':
      return [text(reply.body), quiet(writeWithin(saySource(reply.source), ROOM.source))]
    case 'clarify':
      return [text(reply.body), choiceButtons(reply.choices, surface)]
    case 'crisis':
      return [text(reply.body), ...reply.lines.slice(0, LINES_MAX).map(line => loud(`• ${writeHelpLine(line)}`))]
    case 'worry':
      return beneathParts(reply)
    case 'fallback':
    case 'failure':
    case 'prompt':
    case 'status':
      return [text(reply.body)]
  }
}

/** Nobody is asked whether it helped. */
function beneathParts({ beneath, audience }: Extract<Reply, { kind: 'worry' }>): readonly MessagePart[] {
  if (beneath === null) return []
  if (beneath.kind !== 'answer') return [text(beneath.body)]
  const { answers } = beneath
  return answers.flatMap(answer => answerParts(answer, titleOver(answer, { answers, audience })))
}

/** Whether an answer stands under its title: beside others, and where all read along. */
interface Titling extends Pick<Reply, 'audience'> {
  readonly answers: readonly Answer[]
}

function titleOver({ title }: Answer, { answers, audience }: Titling): string | null {
  return answers.length > 1 || audience === 'place' ? title : null
}

function answerParts(answer: Answer, title: string | null): readonly MessagePart[] {
  const heading = title === null ? [] : [loud(`*${writeWithin(title, ROOM.title)}*`)]
  return [...heading, text(answer.body), quiet(writeWithin(sayOrigin(answer), ROOM.source))]
}

/** What has just been answered is not offered once more. */
function buttonParts(answer: Answer, reply: Reply, surface: Surface): readonly MessagePart[] {
  const others = answer.related.filter(({ intent }) => answersIn(reply).every(one => one.intent !== intent))
  return reply.audience === 'person' ? [...relatedButtons(others, surface), ...verdictButtons(answer, surface)] : []
}

function text(said: RichText): MessagePart {
  return { kind: 'text', pieces: piecesOf(said) }
}

function loud(written: string): MessagePart {
  return { kind: 'fixed', blocks: [section(written)], spoken: written }
}

function quiet(written: string): MessagePart {
  return { kind: 'fixed', blocks: written.trim() === '' ? [] : [context(written)], spoken: written }
}
