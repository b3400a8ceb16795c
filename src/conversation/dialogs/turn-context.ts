import { TurnContext } from 'botbuilder-core'
import type { BotkitMessage } from 'botkit'
import { answer, frame, type Answered } from '../../core/answer/answer.ts'
import type { Action } from '../../core/model/action.ts'
import type { KeptDialog } from '../../core/model/dialog.ts'
import type { Edition } from '../../core/model/edition.ts'
import type { Requests } from '../../core/handoff/requests.ts'
import type { Memory } from '../../core/model/memory.ts'
import type { NoDanger } from '../../core/model/assessment.ts'
import type { UnframedReply } from '../../core/model/reply.ts'
import type { Turn } from '../../core/model/turn.ts'

/** One turn on its way through Botkit: what goes in, and what came out. Botkit itself never sees the person's words. */
export interface TurnState {
  readonly turn: Turn
  readonly seen: NoDanger
  readonly memory: Memory
  readonly edition: Edition
  readonly requests: Requests
  /** What is kept of the dialog that runs; null where none does. */
  readonly dialog: KeptDialog | null
  /** The action whose fields are to be asked for, in place of whatever dialog was running; null for most turns. */
  readonly asks: Action | null
  /** The message that says the same as the answer, once there is one. */
  receipt: string | null
  /** There from the start where the turn is answered already, and a dialog is to begin with that. */
  outcome: { readonly answered: Answered } | { readonly failed: Error } | null
}

const KEY = Symbol('turn state')

/** Puts a turn’s state where `turnStateIn` finds it. */
export function keepTurnState(context: TurnContext, state: TurnState): void {
  context.turnState.set(KEY, state)
}

/** The turn’s state that a message of Botkit's carries. */
export function turnStateIn(message: BotkitMessage): TurnState {
  const context: unknown = message['context']
  const state: TurnState | undefined = context instanceof TurnContext ? context.turnState.get(KEY) : undefined
  if (!state) throw new Error('A message reached Botkit without its turn’s state; only bridge.ts may start one.')
  return state
}

/** Answers a turn, perhaps read as something else than what was said. */
export function answerIt(state: TurnState, said: Turn['said'] = state.turn.said): Answered {
  const answered = answer({ ...state.turn, said }, state.seen, state.memory, state.edition)
  state.outcome = { answered }
  return answered
}

/** Answers a turn with something that is not of the edition, such as a question of ours. */
export function replyWith(state: TurnState, said: UnframedReply): Answered {
  const answered = frame(said, state)
  state.outcome = { answered }
  return answered
}

/**
 * Wraps everything we give Botkit. It drops errors thrown in handlers, and the turn then never ends
 * (botkit 4.15, core.ts handleTurn): so they are kept in the turn’s state instead, and the bridge raises them.
 */
export async function captureErrors(state: TurnState, task: () => Promise<void>): Promise<void> {
  try {
    await task()
  } catch (error) {
    state.outcome = {
      failed: error instanceof Error ? error : new Error('A handler threw something else than an error.'),
    }
  }
}
