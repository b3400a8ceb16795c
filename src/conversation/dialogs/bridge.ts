import { BotAdapter, TurnContext, type Activity, type ResourceResponse } from 'botbuilder-core'
import { Botkit } from 'botkit'
import type { Answered } from '../../core/answer/answer.ts'
import type { DialogStore } from '../../core/model/dialog.ts'
import type { Log } from '../../core/model/log.ts'
import { keyOf, type Turn } from '../../core/model/turn.ts'
import { addClarify, waitForChoice } from './clarify.ts'
import { addHandoff, askForFields } from './handoff.ts'
import { keepTurnState, turnStateIn, captureErrors, answerIt, type TurnState } from './turn-context.ts'
import { storageOver } from './dialog-storage.ts'

/** Botkit's face for all platforms at once: takes a turn through the dialog that is running, or starts afresh. */
export interface Bridge {
  /** Rejects with whatever went wrong in a handler. */
  run(state: TurnState): Promise<Answered>
}

/** Builds the bridge. Loading Botkit takes 1 to 2 seconds, so import this file only where a conversation is held. */
export function createBridge(dialogs: DialogStore, log: Log): Bridge {
  const adapter = new SilentAdapter()
  const storage = storageOver(dialogs, log)
  const controller = new Botkit({
    adapter,
    storage,
    disable_webserver: true,
    disable_console: true,
  })
  addClarify(controller)
  addHandoff(controller)
  controller.on('message', async (bot, message) => {
    const state = turnStateIn(message)
    await captureErrors(state, async () => {
      if (state.asks) await askForFields(bot, state, state.asks)
      else await waitForChoice(bot, answeredIn(state) ?? answerIt(state))
    })
  })
  return {
    async run(state) {
      const { turn, asks, dialog } = state
      const key = keyOf(turn)
      if (asks && dialog) await dialogs.remove(key)
      await storage.during({ key, kept: asks ? null : dialog }, async alias => {
        const context = new TurnContext(adapter, activityOf(turn, alias))
        keepTurnState(context, state)
        await controller.handleTurn(context)
      })
      const answered = answeredIn(state)
      if (answered) return answered
      throw failureIn(state) ?? new Error('Botkit ended the turn without an answer.')
    },
  }
}

function answeredIn({ outcome }: TurnState): Answered | null {
  return outcome && 'answered' in outcome ? outcome.answered : null
}

function failureIn({ outcome }: TurnState): Error | null {
  return outcome && 'failed' in outcome ? outcome.failed : null
}

/**
 * Botkit keeps the running dialogs; what is said is in the turn’s state, and the engine says it. So whatever Botkit sends by
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
 * The same for every turn but for an alias: what the person wrote and who they are stay in the turn’s state and never reach what
 * Botkit stores. The reference is minimal, since any further field of `conversation` would change Botkit's key.
 */
function activityOf(turn: Turn, alias: string): Partial<Activity> {
  return {
    type: 'message',
    text: 'said',
    id: 'turn',
    channelId: turn.platform,
    conversation: { id: alias } as Activity['conversation'],
    from: { id: 'person', name: '' },
    recipient: { id: 'signpost', name: '' },
    channelData: {},
  }
}
