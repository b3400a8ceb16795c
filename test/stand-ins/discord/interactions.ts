import { refuse, refuseForm, took, type Answer } from './answers.ts'
import { checkMessage, isEmpty, type SentMessage } from './check-message.ts'
import { checkModal } from './check-modal.ts'
import {
  addMessage,
  editMessage,
  messagePayload,
  type Interaction,
  type Message,
  type Modal,
  type World,
} from './world.ts'

/** How long Discord waits for a first answer, and for later ones, in milliseconds. */
const FIRST_ANSWER_MS = 3000
const TOKEN_MS = 15 * 60_000

const TYPE = { command: 2, component: 3, autocomplete: 4, form: 5 } as const

/** Which kinds of first answer each kind of interaction takes. */
const MAY_ANSWER: Readonly<Record<number, readonly number[]>> = {
  [TYPE.command]: [4, 5, 9],
  [TYPE.component]: [4, 5, 6, 7, 9],
  [TYPE.autocomplete]: [8],
  [TYPE.form]: [4, 5, 6, 7],
}

/** Takes the first answer to an interaction: once, within three seconds. */
export function answerFirst(world: World, id: string, token: string, body: unknown): Answer {
  const interaction = world.interactions.get(id)
  const isLate = !interaction || world.now() - interaction.atMs > FIRST_ANSWER_MS
  if (!interaction || interaction.token !== token || (isLate && interaction.state === 'waiting'))
    return refuse(404, 10_062, 'Unknown interaction')
  if (interaction.state !== 'waiting') return refuse(400, 40_060, 'Interaction has already been acknowledged.')
  const { type, data } = body as { readonly type: number; readonly data?: Record<string, unknown> }
  if (!MAY_ANSWER[interaction.type]?.includes(type))
    return refuseForm([`type: ${type} does not answer an interaction of type ${interaction.type}.`])
  const refused = takeAnswer(world, interaction, type, data ?? {})
  world.news.emit('change')
  return refused ?? took()
}

/** Changes the first answer, which fills what was deferred. */
export function changeAnswer(world: World, token: string, body: unknown): Answer {
  const interaction = byToken(world, token)
  if ('status' in interaction) return interaction
  if (!interaction.message) return refuse(404, 10_008, 'Unknown Message')
  const issues = checkMessage(body)
  if (issues.length > 0) return refuseForm(issues)
  const sent = body as SentMessage
  if (sent.flags !== undefined && (sent.flags & 64) > 0 && interaction.message.visibleTo === null)
    return refuseForm(['flags: EPHEMERAL is decided when an interaction is deferred.'])
  if (interaction.message.isThinking && isEmpty(sent)) return refuse(400, 50_006, 'Cannot send an empty message')
  editMessage(world, interaction.message, sent)
  interaction.state = 'answered'
  return took(messagePayload(world, interaction.message))
}

/** Says more after the first answer. */
export function followUp(world: World, token: string, body: unknown): Answer {
  const interaction = byToken(world, token)
  if ('status' in interaction) return interaction
  const issues = checkMessage(body)
  if (issues.length > 0) return refuseForm(issues)
  if (isEmpty(body as SentMessage)) return refuse(400, 50_006, 'Cannot send an empty message')
  return took(messagePayload(world, addAnswer(world, interaction, body as SentMessage, false)))
}

function takeAnswer(
  world: World,
  interaction: Interaction,
  type: number,
  data: Record<string, unknown>,
): Answer | null {
  switch (type) {
    case 4:
      return sayNow(world, interaction, data)
    case 5:
      interaction.state = 'thinking'
      interaction.message = addAnswer(world, interaction, data, true)
      return null
    case 8:
      return takeChoices(interaction, data['choices'])
    case 9:
      return takeModal(interaction, data)
    default:
      interaction.state = 'answered'
      return null
  }
}

function sayNow(world: World, interaction: Interaction, data: Record<string, unknown>): Answer | null {
  const issues = checkMessage(data)
  if (issues.length > 0) return refuseForm(issues)
  if (isEmpty(data)) return refuse(400, 50_006, 'Cannot send an empty message')
  interaction.state = 'answered'
  interaction.message = addAnswer(world, interaction, data, false)
  return null
}

function takeModal(interaction: Interaction, data: Record<string, unknown>): Answer | null {
  const issues = checkModal(data)
  if (issues.length > 0) return refuseForm(issues)
  interaction.state = 'answered'
  interaction.modal = data as unknown as Modal
  return null
}

function takeChoices(interaction: Interaction, choices: unknown): Answer | null {
  const isOne = (one: unknown): boolean => {
    const { name, value } = one as Record<string, unknown>
    return isText(name) && isText(value)
  }
  if (!Array.isArray(choices) || choices.length > 25 || !choices.every(isOne)) return refuseForm(['choices: invalid'])
  interaction.state = 'answered'
  interaction.choices = choices
  return null
}

function isText(text: unknown): boolean {
  return typeof text === 'string' && text.length >= 1 && text.length <= 100
}

function addAnswer(world: World, interaction: Interaction, body: SentMessage, isThinking: boolean): Message {
  return addMessage(world, {
    channel: interaction.channel,
    by: world.bot.id,
    nonce: null,
    repliesTo: null,
    visibleTo: ((body.flags ?? 0) & 64) > 0 ? interaction.person : null,
    answers: interaction.id,
    isThinking,
    body,
  })
}

function byToken(world: World, token: string): Interaction | Answer {
  const interaction = world.interactions.get(/^token-(\d+)-/.exec(token)?.[1] ?? '')
  if (interaction?.token !== token) return refuse(404, 10_015, 'Unknown Webhook')
  if (world.now() - interaction.atMs > TOKEN_MS) return refuse(401, 50_027, 'Invalid Webhook Token')
  if (interaction.state === 'waiting') return refuse(404, 10_015, 'Unknown Webhook')
  return interaction
}
