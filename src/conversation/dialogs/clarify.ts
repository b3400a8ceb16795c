import { Botkit, BotkitConversation, type BotkitMessage, type BotWorker } from 'botkit'
import { choose } from '../../core/answer/choose.ts'
import type { Answered } from '../../core/answer/answer.ts'
import type { IntentChoice } from '../../core/reply.ts'
import { isSome } from '../../core/some.ts'
import { exchangeIn, guarded, settle } from '../exchange.ts'

/** Changing what the dialog asks shifts dialogs that are running (Botkit keeps the step's index): then count this up. */
const CLARIFY = 'clarify-1'

/** Teaches Botkit to wait for a choice: by number, by words, by button, or by asking something else. */
export function addClarify(controller: Botkit): void {
  const dialog = new BotkitConversation<{ choices: readonly IntentChoice[] }>(CLARIFY, controller)
  dialog.addQuestion(CLARIFY, [{ default: true, handler: takeChoice }], null, 'default')
  controller.addDialog(dialog)

  async function takeChoice(
    _: unknown,
    convo: { vars: unknown; setVar: Setter; repeat(): Promise<void> },
    __: BotWorker,
    message: BotkitMessage,
  ): Promise<void> {
    const exchange = exchangeIn(message)
    await guarded(exchange, async () => {
      const { choices } = convo.vars as { choices: readonly IntentChoice[] }
      const { turn, edition } = exchange
      const answered = settle(exchange, isSome(choices) ? choose(turn.said, choices, edition) : turn.said)
      if (answered.reply.kind !== 'clarify') return
      convo.setVar('choices', answered.reply.choices)
      await convo.repeat()
    })
  }
}

type Setter = (name: string, value: unknown) => void

/** Starts waiting for a choice when a reply offers one. */
export async function waitForChoice(bot: BotWorker, { reply }: Answered): Promise<void> {
  if (reply.kind === 'clarify') await bot.beginDialog(CLARIFY, { choices: reply.choices })
}
