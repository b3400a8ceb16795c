import type { Action } from '../model/action.ts'
import type { Edition } from '../model/edition.ts'
import { toIntentId, type IntentId } from '../model/intent.ts'
import type { Memory } from '../model/memory.ts'
import type { Answer, Reply, UnframedReply } from '../model/reply.ts'
import type { Assessment, Crisis, Level, NoDanger } from '../model/assessment.ts'
import type { Turn } from '../model/turn.ts'
import { beneathOf } from './beneath.ts'
import { factsDueSince } from './fill-facts.ts'
import { compose, noticeOf, routeOf } from './compose.ts'
import { composeAnswers } from './compose-answers.ts'
import { cardFor, worryOver, type CrisisCard } from './help-first.ts'
import { lastTopic } from './last-topic.ts'
import { lineUnder } from './line-under.ts'
import { withVerdict } from './with-verdict.ts'
import { speakKindly } from './speak-kindly.ts'
import { understand } from './understand.ts'
import * as wording from '../words/en/conversation.ts'

/** How long somebody must be away before we introduce ourselves again, in milliseconds. Source: spec of disclosure, 7 days. */
const AWAY_MS = 7 * 24 * 60 * 60 * 1000

/** How many levels of past turns the safety check is told. */
const LEVELS_KEPT = 5

/** A reply, and what to remember after it. */
export interface Answered {
  readonly reply: Reply
  readonly memory: Memory
  /** What was pressed, or said in words that come to the same; null of anything else. */
  readonly press: Action | null
}

/** Answers a turn: the whole of answering, pure, for the engine, `signpost ask` and `signpost match` alike. */
export function answer(turn: Turn, seen: Assessment, memory: Memory, edition: Edition): Answered {
  if (seen.level === 'crisis') return answerDanger(turn, seen, memory, edition)
  const occasion = { turn, seen, memory, edition }
  const said = speakKindly(sayTo(turn, memory, edition), seen)
  // To words that may hide danger nothing but a sure answer is said besides.
  const isBesides = seen.level === 'worry' && turn.said.kind === 'words' && said.kind !== 'answer'
  return isBesides ? framed(worryOver(null, seen, occasion), occasion) : frame(said, occasion)
}

/** Answers a turn in danger: with the card, whatever else was said. */
export function answerDanger(
  turn: Pick<Turn, 'saidAtMs'>,
  seen: Crisis,
  memory: Memory,
  edition: Edition,
): Answered & { readonly reply: CrisisCard } {
  return {
    reply: cardFor(seen, memory.cardsShown, edition),
    memory: afterTurn(turn, 'crisis', memory),
    press: null,
  }
}

/** What to remember after a turn of which nothing else is known than its level. */
export function afterTurn(turn: Pick<Turn, 'saidAtMs'>, level: Level, memory: Memory): Memory {
  const levels = [...memory.levels, level].slice(-LEVELS_KEPT)
  const cardsShown = memory.cardsShown + (level === 'crisis' || level === 'worry' ? 1 : 0)
  return { ...memory, levels, cardsShown, seenAtMs: turn.saidAtMs }
}

/** What an ordinary reply is framed by: never danger, which has the card. */
export interface Occasion {
  readonly turn: Turn
  readonly seen: NoDanger
  readonly memory: Memory
  readonly edition: Edition
}

/** Makes something said into a reply: with the route, with who we are where that is due, with help to words that worry. */
export function frame(said: UnframedReply, occasion: Occasion): Answered {
  const { turn, seen, edition } = occasion
  const due = withDue(said, turn.saidAtMs, edition)
  return framed(seen.level === 'worry' ? worryOver(beneathOf(due), seen, occasion) : due, occasion)
}

/** Who we are is said before a first answer: where nothing is answered, it waits for the next. */
function framed(said: UnframedReply, { turn, seen, memory, edition }: Occasion): Answered {
  const isOnlyHelp = said.kind === 'worry' && said.beneath === null
  const disclosed = !isOnlyHelp && mustDisclose(turn, memory)
  const reply: Reply = {
    ...said,
    route: routeOf(edition),
    disclosure: disclosed ? wording.disclosure(edition.clinic) : null,
    line: lineUnder(said, { turn, seen, edition }),
    notice: noticeOf(edition),
    audience: turn.said.kind === 'press' && turn.said.action.verb === 'share' ? 'place' : 'person',
  }
  return {
    reply,
    press: turn.said.kind === 'press' ? turn.said.action : null,
    memory: afterTurn(turn, seen.level, {
      ...memory,
      ...lastTopic(said, memory),
      unanswered: said.kind === 'fallback' ? memory.unanswered + 1 : 0,
      ...(disclosed && { disclosedAtMs: turn.saidAtMs }),
    }),
  }
}

/** Answers whose words, or whose facts, staff meant to have read again by now say so. */
function withDue(said: UnframedReply, saidAtMs: number, edition: Edition): UnframedReply {
  const today = new Date(saidAtMs).toISOString().slice(0, 10)
  const mark = (answer: Answer): Answer => {
    const intent = edition.intents.get(answer.intent)
    if (!intent) return answer
    if (intent.reviewBy < today) return { ...answer, overdueSince: intent.reviewBy }
    const since = factsDueSince(intent.answer, edition.clinic, today)
    return since === null ? answer : { ...answer, overdueSince: since }
  }
  if (said.kind === 'shown') return { ...said, answer: mark(said.answer) }
  if (said.kind !== 'answer') return said
  const [first, ...more] = said.answers
  return { ...said, answers: [mark(first), ...more.map(mark)] }
}

function sayTo(turn: Turn, memory: Memory, edition: Edition): UnframedReply {
  switch (turn.said.kind) {
    case 'words':
      return withVerdict(
        compose(understand(turn.said.utterance, memory.lastIntent, edition), edition, memory.unanswered),
        turn.said.utterance,
        edition,
      )
    case 'press':
      return sayToPress(turn.said.action, edition)
    case 'form':
      return { kind: 'failure', body: wording.FAILURE }
    case 'wordless':
      return { kind: 'prompt', body: wording.WORDLESS[turn.said.why] }
  }
}

function sayToPress(action: Action, edition: Edition): UnframedReply {
  switch (action.verb) {
    case 'show':
    case 'share':
      return composeAnswers(intentsNamed(action.about), edition)
    case 'none':
      return { kind: 'fallback', body: wording.NONE_OF_THESE }
    case 'route':
    case 'card':
    case 'edit':
    case 'cancel':
    case 'reopen':
    case 'claim':
    case 'see':
    case 'backup':
    case 'unreached':
    case 'done':
    case 'settle':
      return { kind: 'status', body: wording.ROUTE, offers: [] }
    case 'helpful':
      return { kind: 'status', body: wording.HELPFUL, offers: [] }
    case 'unhelpful':
      return { kind: 'status', body: wording.UNHELPFUL, offers: [] }
    case 'privacy':
      return composeAnswers(intentsNamed('privacy-of-this-bot'), edition)
    case 'forget':
      return { kind: 'status', body: wording.forgotten(edition.clinic), offers: [] }
    case 'about':
      return composeAnswers(intentsNamed('about-this-bot'), edition)
  }
}

function intentsNamed(about: string): readonly IntentId[] {
  return about
    .split(',')
    .map(toIntentId)
    .filter(id => id !== null)
}

/** True before a first answer, after 7 days away, and when asked who we are. */
function mustDisclose(turn: Turn, memory: Memory): boolean {
  if (turn.said.kind === 'press' && turn.said.action.verb === 'about') return true
  if (memory.disclosedAtMs === null) return true
  return turn.saidAtMs - (memory.seenAtMs ?? memory.disclosedAtMs) > AWAY_MS
}
