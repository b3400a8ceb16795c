import { encodeAction, type Form, type FormField } from '../../src/core/model/action.ts'
import { NOT_NOW } from '../../src/core/words/en/slack.ts'
import { plain } from './blocks.ts'
import { cutAt } from '../shared/cut.ts'
import { visible } from './visible.ts'

/** Longest title and button of a window, and longest hint under a field, in characters. Source: Block Kit reference. */
const TITLE_MAX = 24
const HINT_MAX = 2000

/** Longest that a field of Slack's takes, in characters. Source: Block Kit reference, "plain_text_input". */
const INPUT_MAX = 3000

/** Most choices in a menu. Source: Block Kit reference, "static_select". */
const OPTIONS_MAX = 100

/** Name of the one element in each field. */
export const FIELD = 'field'

/** What a consent reads as when it is given. */
const GIVEN = 'yes'

/** Writes a form as a window of Slack's. */
export function renderForm({ action, title, submit, fields }: Form): object {
  return {
    type: 'modal',
    callback_id: encodeAction(action),
    title: short(title),
    submit: short(submit),
    close: short(NOT_NOW),
    blocks: fields.map(renderField),
  }
}

function renderField(field: FormField): object {
  const { name, label, hint, required } = field
  const common = { type: 'input', block_id: name, label: plain(label), optional: !required }
  if (field.kind === 'consent') return { ...common, element: consent(hint) }
  if (field.kind === 'choice') return { ...common, element: choice(field) }
  const hinted = hint === '' ? {} : { hint: { type: 'plain_text', text: cutAt(hint, HINT_MAX) } }
  return { ...common, ...hinted, element: input(field) }
}

function input({ kind, value, maxLength }: FormField): object {
  const max_length = Math.min(maxLength, INPUT_MAX)
  const initial_value = cutAt(visible(value), max_length)
  const common = { type: 'plain_text_input', action_id: FIELD, multiline: kind === 'paragraph', max_length }
  return initial_value === '' ? common : { ...common, initial_value }
}

function choice({ value: standing, options = [] }: FormField): object {
  const shown = options.slice(0, OPTIONS_MAX).map(({ value, label }) => ({ text: plain(label), value }))
  const chosen = shown.find(({ value }) => value === standing)
  return { type: 'static_select', action_id: FIELD, options: shown, ...(chosen && { initial_option: chosen }) }
}

function consent(words: string): object {
  return { type: 'checkboxes', action_id: FIELD, options: [{ text: plain(words), value: GIVEN }] }
}

function short(text: string): object {
  return { type: 'plain_text', text: cutAt(text, TITLE_MAX) }
}
