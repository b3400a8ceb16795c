import type { Assessment } from '../model/assessment.ts'
import type { Edition } from '../model/edition.ts'
import { NO_MEMORY, type Memory } from '../model/memory.ts'
import type { Reply } from '../model/reply.ts'
import type { Turn } from '../model/turn.ts'
import { assessTurn } from '../safety/assess-turn.ts'
import { answer, frame, type Answered } from './answer.ts'
import { choose, offeredIn, type Chosen, type Offered } from './choose.ts'

/** How far a conversation has come: what is remembered, and what stands open to be chosen from. */
export interface Conversation {
  readonly memory: Memory
  readonly offered: Offered | null
}

/** A conversation in which nothing was said yet. */
export const NEW_CONVERSATION: Conversation = { memory: NO_MEMORY, offered: null }

/** What a turn of a conversation comes to. */
export interface Conversed {
  readonly seen: Assessment
  /** What was said, read in the light of what was offered. */
  readonly chosen: Chosen
  readonly reply: Reply
  readonly next: Conversation
}

/** Answers a turn of a conversation, without a store or a dialog: what somebody would get who says it after all that came before. */
export function converse(turn: Turn, before: Conversation, edition: Edition): Conversed {
  const seen = assessTurn(turn, before.memory.levels)
  const chosen = chosenBy(turn, before, edition)
  const { reply, memory } = answerChosen({ turn, chosen, seen }, before, edition)
  const offered = seen.level === 'crisis' ? before.offered : offeredIn(reply)
  return { seen, chosen, reply, next: { memory, offered } }
}

function chosenBy({ said }: Turn, { offered }: Conversation, edition: Edition): Chosen {
  return offered ? choose(said, offered, edition) : { kind: 'said', said }
}

/** A turn, what was said in it as it was read, and what the safety check made of it. */
export interface ChosenTurn {
  readonly turn: Turn
  readonly chosen: Chosen
  readonly seen: Assessment
}

/** Answers what was chosen or said. */
export function answerChosen({ turn, chosen, seen }: ChosenTurn, { memory }: Conversation, edition: Edition): Answered {
  if (chosen.kind === 'said') return answer({ ...turn, said: chosen.said }, seen, memory, edition)
  if (seen.level === 'crisis') return answer(turn, seen, memory, edition)
  return frame(chosen.reply, { turn, seen, memory, edition })
}
