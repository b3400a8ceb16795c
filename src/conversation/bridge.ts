import { BotAdapter, TurnContext, type Activity, type ResourceResponse } from 'botbuilder-core'
import { Botkit } from 'botkit'
import type { Answered } from '../core/answer/answer.ts'
import type { DialogStore } from '../core/dialog.ts'
import type { Log } from '../core/log.ts'
import type { Turn } from '../core/turn.ts'
import { addClarify, waitForChoice } from './dialogs/clarify.ts'
import { carry, exchangeIn, guarded, settle, type Exchange } from './exchange.ts'
import { storageOver } from './memory.ts'

/** Botkit's face for all platforms at once: takes a turn through the dialog that is running, or starts afresh. */
export interface Bridge {
  /** Rejects with whatever went wrong in a handler. */
  run(exchange: Exchange): Promise<Answered>
}

/** Builds the bridge. Loading Botkit takes 1 to 2 seconds, so import this file only where a conversation is held. */
export function createBridge(dialogs: DialogStore, log: Log): Bridge {
  const adapter = new SilentAdapter()
  const controller = new Botkit({
    adapter,
    storage: storageOver(dialogs, log),
    disable_webserver: true,
    disable_console: true,
  })
  addClarify(controller)
  controller.on('message', async (bot, message) => {
    const exchange = exchangeIn(message)
    await guarded(exchange, async () => waitForChoice(bot, settle(exchange)))
  })
  return {
    async run(exchange) {
      const context = new TurnContext(adapter, activityOf(exchange.turn))
      carry(context, exchange)
      await controller.handleTurn(context)
      const { outcome } = exchange
      if (outcome && 'answered' in outcome) return outcome.answered
      throw outcome?.failed ?? new Error('Botkit ended the turn without an answer.')
    },
  }
}

/**
 * Botkit keeps the running dialogs; what is said is in the exchange, and the engine says it. So whatever Botkit sends by
 * itself (a dialog's prompt) goes nowhere.
 */
class SilentAdapter extends BotAdapter {
  override async sendActivities(_: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return activities.map(() => ({ id: 'unsent' }))
  }

  override updateActivity(): Promise<void> {
    return Promise.resolve()
  }

  override deleteActivity(): Promise<void> {
    return Promise.resolve()
  }

  override continueConversation(): Promise<void> {
    return Promise.resolve()
  }
}

/**
 * The same text for every turn: the person's words stay in the exchange and never reach what Botkit stores. The reference is
 * minimal, since any further field of `conversation` would change the key under which Botkit keeps the dialog.
 */
function activityOf(turn: Turn): Partial<Activity> {
  return {
    type: 'message',
    text: 'said',
    id: turn.id,
    channelId: turn.platform,
    conversation: { id: turn.conversation } as Activity['conversation'],
    from: { id: turn.person, name: '' },
    recipient: { id: 'signpost', name: '' },
    channelData: {},
  }
}
