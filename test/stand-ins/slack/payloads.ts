import { isObject } from './block-kit.ts'
import { APP, type Shown } from './workspace.ts'

/** Who does something, and with what they can be answered. */
export interface Doer {
  readonly person: string
  readonly trigger: string
  readonly responseUrl: string
}

const TEAM = { id: APP.team, domain: 'example-house' }

/** Wraps an event the way Slack delivers it. */
export function eventPayload(event: object, id: string, isShared: boolean): object {
  const authorization = { team_id: APP.team, user_id: APP.user, is_bot: true, is_enterprise_install: false }
  return {
    token: 'verification-token',
    team_id: APP.team,
    api_app_id: APP.app,
    event,
    type: 'event_callback',
    event_id: id,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [{ enterprise_id: null, ...authorization }],
    is_ext_shared_channel: isShared,
  }
}

/** A command somebody typed. */
export function commandPayload(doer: Doer, channel: string, command: string, text: string): object {
  return {
    token: 'verification-token',
    team_id: APP.team,
    team_domain: TEAM.domain,
    channel_id: channel,
    channel_name: channel.startsWith('D') ? 'directmessage' : 'general',
    user_id: doer.person,
    user_name: 'somebody',
    command,
    text,
    api_app_id: APP.app,
    is_enterprise_install: 'false',
    response_url: doer.responseUrl,
    trigger_id: doer.trigger,
  }
}

/** Somebody picked an entry from the menu of a message. */
export function shortcutPayload(
  doer: Doer,
  channel: string,
  message: { readonly ts: string; readonly text: string },
): object {
  return {
    ...interaction('message_action', doer),
    callback_id: 'ask_about_this',
    channel: { id: channel, name: 'general' },
    message_ts: message.ts,
    message: { type: 'message', user: 'U0SOMEBODY', ...message },
    response_url: doer.responseUrl,
  }
}

/** Somebody pressed, picked or typed something in what they were shown. */
export function pressPayload(doer: Doer, shown: Shown, element: object): object {
  const actions = [{ block_id: 'b', action_ts: String(Date.now() / 1000), ...element }]
  if (shown.view !== null) {
    const type = shown.where === 'home' ? 'home' : 'modal'
    const view = { id: shown.view, type }
    return { ...interaction('block_actions', doer), container: { type: 'view', view_id: shown.view }, view, actions }
  }
  const isEphemeral = shown.where === 'whisper'
  const thread = shown.thread === null ? {} : { thread_ts: shown.thread }
  const container = {
    type: 'message',
    message_ts: shown.ts,
    channel_id: shown.channel,
    is_ephemeral: isEphemeral,
    ...thread,
  }
  const message = isEphemeral
    ? {}
    : { message: { type: 'message', user: APP.user, ts: shown.ts, text: shown.text, ...thread } }
  const channel = { id: shown.channel, name: shown.channel.startsWith('D') ? 'directmessage' : 'general' }
  return {
    ...interaction('block_actions', doer),
    container,
    channel,
    ...message,
    response_url: doer.responseUrl,
    actions,
  }
}

/** Somebody filled in a window and sent it; what is required must be there, as Slack sees to. */
export function formPayload(doer: Doer, shown: Shown, fields: Readonly<Record<string, string>>): object {
  const inputs = shown.blocks.filter(isObject).filter(block => block['type'] === 'input')
  const values = Object.fromEntries(
    inputs.map(block => {
      const name = String(block['block_id'])
      const written = fields[name] ?? standingIn(block['element'])
      if (written === '' && block['optional'] !== true) throw new Error(`Slack wants ${name} to be filled in.`)
      return [name, { field: filledIn(block['element'], written) }]
    }),
  )
  const callback_id = shown.callback ?? ''
  const view = { id: shown.view, type: 'modal', callback_id, state: { values } }
  return { ...interaction('view_submission', doer), view }
}

/** What a field holds when its window opens: a person who leaves it alone sends it. */
function standingIn(element: unknown): string {
  if (!isObject(element)) return ''
  const { initial_value: stands, initial_option: chosen } = element
  if (isObject(chosen)) return String(chosen['value'])
  return typeof stands === 'string' ? stands : ''
}

function filledIn(element: unknown, written: string): object {
  const { type, options } = isObject(element) ? element : {}
  if (type === 'static_select') return { type, selected_option: chosenFrom(options, written) }
  if (type !== 'checkboxes') return { type, value: written === '' ? null : written }
  return { type, selected_options: written === '' ? [] : options }
}

/** Null where nothing is chosen; nobody can choose what is not offered. */
function chosenFrom(options: unknown, written: string): object | null {
  if (written === '') return null
  const found = (Array.isArray(options) ? options : []).filter(isObject).find(({ value }) => value === written)
  if (!found) throw new Error(`“${written}” is not offered.`)
  return found
}

/** What a press of a button, or a pick from a menu, with some label delivers. Null where nothing has that label. */
export function elementLabelled(value: unknown, label: string): object | null {
  if (Array.isArray(value)) return value.map(one => elementLabelled(one, label)).find(found => found !== null) ?? null
  if (!isObject(value)) return null
  if (value['type'] === 'button' && labelOf(value) === label) return value
  if (value['type'] === 'feedback_buttons') return thumbLabelled(value, label)
  if (value['type'] === 'static_select') return optionLabelled(value, label)
  return elementLabelled(Object.values(value), label)
}

function thumbLabelled(
  { action_id, positive_button: good, negative_button: bad }: Readonly<Record<string, unknown>>,
  label: string,
): object | null {
  const found = [good, bad].filter(isObject).find(thumb => labelOf(thumb) === label)
  return found ? { type: 'feedback_buttons', action_id, ...found } : null
}

function optionLabelled({ action_id, options }: Readonly<Record<string, unknown>>, label: string): object | null {
  const all: readonly unknown[] = Array.isArray(options) ? options : []
  const found = all.filter(isObject).find(one => labelOf(one) === label)
  return found ? { type: 'static_select', action_id, selected_option: found } : null
}

function labelOf({ text }: Readonly<Record<string, unknown>>): string {
  return isObject(text) ? String(text['text']) : ''
}

function interaction(type: string, { person, trigger }: Doer): object {
  const user = { id: person, username: 'somebody', name: 'somebody', team_id: APP.team }
  const app = { api_app_id: APP.app, token: 'verification-token', is_enterprise_install: false, enterprise: null }
  return { type, user, team: TEAM, trigger_id: trigger, ...app }
}
