import { BotkitConversation, type Botkit, type BotkitDialogWrapper, type BotkitMessage, type BotWorker } from 'botkit'
import type { Answered } from '../../core/answer/answer.ts'
import { choose, offeredIn, type Offered } from '../../core/answer/choose.ts'
import { turnStateIn, captureErrors, answerIt, replyWith } from './turn-context.ts'

/** Botkit keeps the step a dialog stands at: who changes what this one asks must count its name up. */
const CLARIFY = 'clarify-2'

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
  const offered = offeredIn(reply)
  if (offered) await bot.beginDialog(CLARIFY, offered)
}

function takeChoice(convo: BotkitDialogWrapper, message: BotkitMessage): Promise<void> {
  const state = turnStateIn(message)
  return captureErrors(state, async () => {
    // What the dialog remembers between turns: our own titles, never words of the person.
    const chosen = choose(state.turn.said, convo.vars as Offered, state.edition)
    const { reply } = chosen.kind === 'said' ? answerIt(state, chosen.said) : replyWith(state, chosen.reply)
    const offered = offeredIn(reply)
    if (!offered) return
    convo.setVar('choices', offered.choices)
    convo.setVar('isBelow', offered.isBelow)
    await convo.repeat()
  })
}
