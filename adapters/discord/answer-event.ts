import type { Action, Form } from '../../src/core/model/action.ts'
import type { TherapistRoute } from '../../src/core/model/reply.ts'
import { actionOf, type Turn, type TurnHandler } from '../../src/core/model/turn.ts'
import { answerInteraction, answerMessage } from './deliver.ts'
import { INTERACTION, type DiscordEvent, type Interaction } from './events.ts'
import { readOpener, renderNotYours, type Opener } from './opener.ts'
import type { Post } from './post.ts'
import { personOf } from './read-interaction.ts'
import { readTurn } from './read.ts'
import { render } from './render.ts'
import { renderForm } from './render-form.ts'
import type { Topic } from '../shared/platform.ts'
import { suggest } from './suggest.ts'

/** What answering needs besides delivering. */
export interface AnswerParts extends Post {
  readonly handle: TurnHandler
  topics(): readonly Topic[]
  formFor(action: Action, person: string): Promise<Form | null>
  route(): TherapistRoute
}

/** Answers what somebody did, if it was meant for us: typing at once, a form with a form, all else as a turn. */
export async function answerEvent(event: DiscordEvent, answering: AnswerParts): Promise<void> {
  if (event.kind !== 'interaction') return answerWritten(event, answering)
  const { interaction } = event
  if (interaction.type === INTERACTION.typing) return suggestTo(interaction, answering)
  const turn = readTurn(event)
  if (!turn || (await openAtOnce(interaction, turn, answering)) === 'opened') return
  const place = placeFor(turn)
  const deferred = answering.api.defer(interaction, place === 'whisper')
  await answering.handle(turn, reply => answerInteraction(reply, turn, { to: interaction, place, deferred }, answering))
}

async function answerWritten(event: DiscordEvent, answering: AnswerParts): Promise<void> {
  const turn = readTurn(event)
  if (turn) await answering.handle(turn, reply => answerMessage(reply, turn, answering))
}

async function suggestTo(interaction: Interaction, { api, topics }: AnswerParts): Promise<void> {
  const typed = interaction.data.options.find(option => option.focused)?.value ?? ''
  await api.suggest(interaction, suggest(String(typed), topics()))
}

/** Whether something was opened that answers a press or a command; else it is a turn like any other. */
type Opened = 'opened' | 'not opened'

/** Opens the reply behind *Show me*, or the form that a press or a command asks for. Written words are looked at before. */
async function openAtOnce(interaction: Interaction, turn: Turn, answering: AnswerParts): Promise<Opened> {
  const opener = interaction.type === INTERACTION.press ? readOpener(interaction.data.custom_id) : null
  if (opener) return showBehind(interaction, opener, answering)
  const action = turn.said.kind === 'press' && turn.beside.length === 0 ? actionOf(turn.said) : null
  const form = action && (await answering.formFor(action, turn.person))
  if (!form) return 'not opened'
  const opened = await answering.api.open(interaction, renderForm(form))
  return opened.kind === 'done' ? 'opened' : 'not opened'
}

/** Not opened also when the reply is no longer at hand, and has to be composed again. */
async function showBehind(press: Interaction, opener: Opener, answering: AnswerParts): Promise<Opened> {
  const { api, kept, route } = answering
  if (opener.person !== personOf(press)) {
    await api.whisper(press, renderNotYours(route()))
    return 'opened'
  }
  const reply = kept.find(press.message?.id ?? '')
  const shown = reply && (await api.whisper(press, render(reply, 'whisper')))
  return shown?.kind === 'done' ? 'opened' : 'not opened'
}

/** Decided before the answer is known: what was deferred in private stays private. */
function placeFor({ place, said }: Turn): 'direct' | 'whisper' | 'open' {
  if (place === 'direct') return 'direct'
  return said.kind === 'press' && said.action.verb === 'share' ? 'open' : 'whisper'
}
