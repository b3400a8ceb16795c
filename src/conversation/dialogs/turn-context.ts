import { TurnContext } from 'botbuilder-core'
import type { BotkitMessage } from 'botkit'
import { answer, frame, type Answered } from '../../core/answer/answer.ts'
import type { Action } from '../../core/model/action.ts'
import type { KeptDialog } from '../../core/model/dialog.ts'
import type { Edition } from '../../core/model/edition.ts'
import type { HandoffDesk } from '../../core/handoff/desk.ts'
import type { Memory } from '../../core/model/memory.ts'
import type { NoDanger } from '../../core/model/assessment.ts'
import type { UnframedReply } from '../../core/model/reply.ts'
import type { Turn } from '../../core/model/turn.ts'

/** One turn on its way through Botkit: what goes in, and what came out. Botkit itself never sees the person's words. */
export interface Exchange {
  readonly turn: Turn
  readonly seen: NoDanger
  readonly memory: Memory
  readonly edition: Edition
  readonly desk: HandoffDesk
  /** What is kept of the dialog that runs; null where none does. */
  readonly dialog: KeptDialog | null
  /** The action whose fields are to be asked for, in place of whatever dialog was running; null for most turns. */
  readonly asks: Action | null
  /** The message that says the same as the answer, once there is one. */
  receipt: string | null
  /** There from the start where the turn is answered already, and a dialog is to begin with that. */
  outcome: { readonly answered: Answered } | { readonly failed: Error } | null
}

const KEY = Symbol('exchange')

/** Puts an exchange where `exchangeIn` finds it. */
export function carry(context: TurnContext, exchange: Exchange): void {
  context.turnState.set(KEY, exchange)
}

/** The exchange that a message of Botkit's carries. */
export function exchangeIn(message: BotkitMessage): Exchange {
  const context: unknown = message['context']
  const exchange: Exchange | undefined = context instanceof TurnContext ? context.turnState.get(KEY) : undefined
  if (!exchange) throw new Error('A message reached Botkit without its exchange; only bridge.ts may start one.')
  return exchange
}

/** Answers an exchange's turn, perhaps read as something else than what was said. */
export function settle(exchange: Exchange, said: Turn['said'] = exchange.turn.said): Answered {
  const answered = answer({ ...exchange.turn, said }, exchange.seen, exchange.memory, exchange.edition)
  exchange.outcome = { answered }
  return answered
}

/** Answers an exchange's turn with something that is not of the edition, such as a question of ours. */
export function settleWith(exchange: Exchange, said: UnframedReply): Answered {
  const answered = frame(said, exchange)
  exchange.outcome = { answered }
  return answered
}

/**
 * Wraps everything we give Botkit. It drops errors thrown in handlers, and the turn then never ends
 * (botkit 4.15, core.ts handleTurn): so they are kept in the exchange instead, and the bridge raises them.
 */
export async function guarded(exchange: Exchange, task: () => Promise<void>): Promise<void> {
  try {
    await task()
  } catch (error) {
    exchange.outcome = {
      failed: error instanceof Error ? error : new Error('A handler threw something else than an error.'),
    }
  }
}
