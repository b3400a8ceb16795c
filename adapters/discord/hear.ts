import type { Action, Form } from '../../src/core/action.ts'
import type { Turn, TurnHandler } from '../../src/core/turn.ts'
import { answerInteraction, answerMessage, type Post } from './deliver.ts'
import { INTERACTION, type Interaction, type Press, type Typing, type Us, type WrittenMessage } from './events.ts'
import { messageOf } from './message.ts'
import { readOpener, type Opener } from './opener.ts'
import { personOf, pressedAction } from './read-interaction.ts'
import { readTurn } from './read.ts'
import { render } from './render.ts'
import { renderForm } from './render-form.ts'
import { suggest, type Topic } from './suggest.ts'
import { NOT_YOURS } from './wording.ts'

/** What hearing needs besides delivering. */
export interface Hearing extends Post {
  readonly handle: TurnHandler
  topics(): readonly Topic[]
  formFor(action: Action, person: string): Promise<Form | null>
}

/** Hears what somebody did to us and answers it: typing at once, a form with a form, all else as a turn. */
export async function hearInteraction(interaction: Interaction, hearing: Hearing): Promise<void> {
  if (interaction.type === INTERACTION.typing) return suggestTo(interaction, hearing)
  if (interaction.type === INTERACTION.press && (await isOpened(interaction, hearing))) return
  const turn = readTurn({ kind: 'interaction', interaction })
  if (!turn) return
  if (interaction.type === INTERACTION.command && (await isForm(turn, interaction, hearing))) return
  const place = placeFor(turn)
  const deferred = hearing.api.defer(interaction, place === 'whisper')
  await hearing.handle(turn, reply => answerInteraction(reply, turn, { to: interaction, place, deferred }, hearing))
}

/** Hears what somebody wrote and answers it, if it was meant for us. */
export async function hearMessage(message: WrittenMessage, us: Us, hearing: Hearing): Promise<void> {
  const turn = readTurn({ kind: 'message', message, us })
  if (turn) await hearing.handle(turn, reply => answerMessage(reply, turn, hearing))
}

async function suggestTo(interaction: Typing, hearing: Hearing): Promise<void> {
  const typed = interaction.data.options.find(option => option.focused)?.value ?? ''
  await hearing.api.suggest(interaction, suggest(String(typed), hearing.topics()))
}

/** A command may open a form, too: `/therapist` does. */
async function isForm({ said, person }: Turn, interaction: Interaction, { api, formFor }: Hearing): Promise<boolean> {
  const form = said.kind === 'press' ? await formFor(said.action, person) : null
  if (form) await api.open(interaction, renderForm(form))
  return form !== null
}

/** Opens at once what a press asks for: the reply behind *Show me*, or a form. False when the press is a turn. */
async function isOpened(press: Press, hearing: Hearing): Promise<boolean> {
  const opener = readOpener(press.data.custom_id)
  if (opener) return isShown(press, opener, hearing)
  const action = pressedAction(press)
  const form = action && (await hearing.formFor(action, personOf(press)))
  if (form) await hearing.api.open(press, renderForm(form))
  return form !== null
}

/** False when the reply is no longer at hand, and has to be composed again. */
async function isShown(press: Press, opener: Opener, { api, kept }: Hearing): Promise<boolean> {
  if (opener.person !== personOf(press)) {
    await api.whisper(press, messageOf(NOT_YOURS))
    return true
  }
  const reply = kept.find(press.message.id)
  const shown = reply && (await api.whisper(press, render(reply, 'whisper')))
  return shown?.kind === 'done'
}

/** Decided before the answer is known: what was deferred in private stays private. */
function placeFor({ place, said }: Turn): 'direct' | 'whisper' | 'open' {
  if (place === 'direct') return 'direct'
  return said.kind === 'press' && said.action.verb === 'share' ? 'open' : 'whisper'
}
