import { BotkitConversation, type Botkit, type BotkitDialogWrapper, type BotkitMessage, type BotWorker } from 'botkit'
import type { Action, FormField } from '../../core/model/action.ts'
import { isLeaving, readField } from '../../core/handoff/read-field.ts'
import { askFor, LEFT, type WhyAsked } from '../../core/words/en/handoff-form.ts'
import { turnStateIn, captureErrors, answerIt, replyWith, type TurnState } from './turn-context.ts'

/** Botkit keeps the step a dialog stands at: who changes what this one asks must count its name up. */
const HANDOFF = 'handoff-2'

/** What the dialog remembers between turns. What the person filled in stands in it, and is sealed where it is kept. */
interface Filling {
  readonly action: Action
  readonly given: Readonly<Record<string, string>>
}

/** Teaches Botkit to ask for the fields of a form one by one, where there is no window to fill them in. */
export function addHandoff(controller: Botkit): void {
  const dialog = new BotkitConversation(HANDOFF, controller)
  dialog.addQuestion(
    HANDOFF,
    [{ default: true, handler: async (_, convo, __, message) => takeField(convo, message) }],
    null,
    'default',
  )
  controller.addDialog(dialog)
}

/** Asks for the first field of the form that an action opens. */
export async function askForFields(bot: BotWorker, state: TurnState, action: Action): Promise<void> {
  const form = await state.requests.formFor(action, state.turn)
  if (!form) return void answerIt(state)
  replyWith(state, askFor(form.fields[0], 'first'))
  await bot.beginDialog(HANDOFF, { action: form.action, given: {} } satisfies Filling)
}

function takeField(convo: BotkitDialogWrapper, message: BotkitMessage): Promise<void> {
  const state = turnStateIn(message)
  return captureErrors(state, async () => {
    const { said } = state.turn
    // Who presses something else has left the form.
    if (said.kind !== 'words') return void answerIt(state)
    if (isLeaving(said.utterance)) return void replyWith(state, LEFT)
    const filling = convo.vars as Filling
    const form = await state.requests.formFor(filling.action, state.turn)
    // What was to be changed is closed by now: the answer says so.
    if (!form) return finish(state, filling.action, filling.given)
    const { action, fields } = form
    const field = fields[Object.keys(filling.given).length]
    if (!field) return void answerIt(state)
    const read = readField(field, said.utterance)
    if (read.kind === 'again') return ask(convo, state, { ...filling, field, why: read.why })
    if (read.kind === 'no') return void replyWith(state, LEFT)
    const given = { ...filling.given, [field.name]: read.text }
    const next = fields[Object.keys(given).length]
    if (next) return ask(convo, state, { action, given, field: next, why: 'next' })
    return finish(state, action, given)
  })
}

interface AskingField extends Filling {
  readonly field: FormField
  readonly why: WhyAsked
}

async function ask(
  convo: BotkitDialogWrapper,
  state: TurnState,
  { action, given, field, why }: AskingField,
): Promise<void> {
  replyWith(state, askFor(field, why))
  convo.setVar('action', action)
  convo.setVar('given', given)
  await convo.repeat()
}

/** From here on it is as if a form had been sent. */
async function finish(state: TurnState, action: Action, fields: Filling['given']): Promise<void> {
  const turn = { ...state.turn, said: { kind: 'form', action, fields } as const }
  const taken = await state.requests.answer(turn, state.edition)
  if (taken === null || taken === 'ask') return void answerIt(state)
  state.receipt = taken.receipt
  replyWith(state, taken.said)
}
