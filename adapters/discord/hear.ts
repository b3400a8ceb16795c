import type {
  APIApplicationCommandAutocompleteInteraction,
  APIInteraction,
  GatewayMessageCreateDispatchData,
} from 'discord.js'
import type { Action, Form } from '../../src/core/action.ts'
import type { Turn, TurnHandler } from '../../src/core/turn.ts'
import { answerInteraction, answerMessage, type Post } from './deliver.ts'
import type { Us } from './events.ts'
import { messageOf } from './message.ts'
import { readOpener } from './opener.ts'
import { INTERACTION, personOf, pressedAction } from './read-interaction.ts'
import { readTurn } from './read.ts'
import { render } from './render.ts'
import { renderForm } from './render-form.ts'
import { suggest, type Topic } from './suggest.ts'
import { NOT_YOURS } from './wording.ts'

/** What hearing needs besides delivering. */
export interface Hearing extends Post {
  readonly handle: TurnHandler
  topics(): readonly Topic[]
  formFor(action: Action): Form | null
}

/** Hears what somebody did to us and answers it: typing at once, a form with a form, all else as a turn. */
export async function hearInteraction(interaction: APIInteraction, hearing: Hearing): Promise<void> {
  if (interaction.type === INTERACTION.autocomplete) return suggestTo(interaction, hearing)
  if (await isOpened(interaction, hearing)) return
  const form = formAsked(interaction, hearing)
  if (form) return void (await hearing.api.open(interaction, renderForm(form)))
  const turn = readTurn({ kind: 'interaction', interaction })
  if (!turn) return
  const place = placeFor(turn)
  const deferred = hearing.api.defer(interaction, place === 'whisper')
  await hearing.handle(turn, reply => answerInteraction(reply, turn, { to: interaction, place, deferred }, hearing))
}

/** Hears what somebody wrote and answers it, if it was meant for us. */
export async function hearMessage(message: GatewayMessageCreateDispatchData, us: Us, hearing: Hearing): Promise<void> {
  const turn = readTurn({ kind: 'message', message, us })
  if (turn) await hearing.handle(turn, reply => answerMessage(reply, turn, hearing))
}

async function suggestTo(interaction: APIApplicationCommandAutocompleteInteraction, hearing: Hearing): Promise<void> {
  const typed = interaction.data.options.find(option => 'focused' in option && option.focused)
  const text = typed && 'value' in typed ? String(typed.value) : ''
  await hearing.api.suggest(interaction, suggest(text, hearing.topics()))
}

/** Opens the reply behind a *Show me* button, for whom it is meant. False when it has to be composed again. */
async function isOpened(interaction: APIInteraction, { api, kept }: Hearing): Promise<boolean> {
  const opener = interaction.type === INTERACTION.component ? readOpener(interaction.data.custom_id) : null
  if (!opener || interaction.type !== INTERACTION.component) return false
  if (opener.person !== personOf(interaction)) {
    await api.whisper(interaction, messageOf(NOT_YOURS))
    return true
  }
  const reply = kept.find(interaction.message.id)
  if (!reply) return false
  const shown = await api.whisper(interaction, render(reply, 'whisper'))
  return shown.kind === 'done'
}

function formAsked(interaction: APIInteraction, { formFor }: Hearing): Form | null {
  const action = interaction.type === INTERACTION.component ? pressedAction(interaction) : null
  return action && formFor(action)
}

/** Decided before the answer is known: what was deferred in private stays private. */
function placeFor({ place, said }: Turn): 'direct' | 'whisper' | 'open' {
  if (place === 'direct') return 'direct'
  return said.kind === 'press' && said.action.verb === 'share' ? 'open' : 'whisper'
}
