import { BotkitConversation, type Botkit, type BotkitDialogWrapper, type BotkitMessage, type BotWorker } from 'botkit'
import type { Answered } from '../../core/answer/answer.ts'
import { choose } from '../../core/answer/choose.ts'
import type { IntentChoice } from '../../core/model/reply.ts'
import type { Some } from '../../core/model/some.ts'
import { exchangeIn, guarded, settle } from './turn-context.ts'

/** Botkit keeps the step a dialog stands at: who changes what this one asks must count its name up. */
const CLARIFY = 'clarify-1'

/** What the dialog remembers between turns: our own titles, never words of the person. */
interface Offered {
  readonly choices: Some<IntentChoice>
}

/** Teaches Botkit to wait for a choice: by number, by words, by button, or by asking something else. */
export function addClarify(controller: Botkit): void {
  const dialog = new BotkitConversation(CLARIFY, controller)
  dialog.addQuestion(
    CLARIFY,
    [{ default: true, handler: async (_, convo, __, message) => takeChoice(convo, message) }],
    null,
    'default',
  )
  controller.addDialog(dialog)
}

/** Starts waiting for a choice when a reply offers one. */
export async function waitForChoice(bot: BotWorker, { reply }: Answered): Promise<void> {
  if (reply.kind === 'clarify') await bot.beginDialog(CLARIFY, { choices: reply.choices } satisfies Offered)
}

function takeChoice(convo: BotkitDialogWrapper, message: BotkitMessage): Promise<void> {
  const exchange = exchangeIn(message)
  return guarded(exchange, async () => {
    const { choices } = convo.vars as Offered
    const said = choose(exchange.turn.said, choices, exchange.edition)
    const { reply } = settle(exchange, said)
    if (reply.kind !== 'clarify') return
    convo.setVar('choices', reply.choices)
    await convo.repeat()
  })
}
