import { encodeAction, type Action } from '../../src/core/model/action.ts'
import { BUTTON } from '../../src/core/words/en/labels.ts'
import { cutAt } from '../shared/cut.ts'
import { LABEL_MAX } from './limits.ts'
import { visible } from './visible.ts'
import { oneLine } from '../../src/core/model/one-line.ts'

/** Text that Slack reads as its own markup; everything in it that is not ours is escaped. */
interface Mrkdwn {
  readonly type: 'mrkdwn'
  readonly text: string
  /** Keeps Slack from making links and mentions out of what looks like them. */
  readonly verbatim: true
}

interface PlainText {
  readonly type: 'plain_text'
  readonly text: string
}

/** A button that carries an action of ours. */
export interface BlockButton {
  readonly type: 'button'
  readonly action_id: string
  readonly text: PlainText
  readonly value: string
}

/** One choice of a menu, which carries an action of ours. */
interface Option {
  readonly text: PlainText
  readonly value: string
}

interface BlockMenu {
  readonly type: 'static_select'
  readonly action_id: string
  readonly placeholder: PlainText
  readonly options: readonly Option[]
}

interface Verdict {
  readonly text: PlainText
  readonly value: string
  readonly accessibility_label: string
}

/** The parts of Block Kit that we use. */
export type SlackBlock =
  | { readonly type: 'section'; readonly text: Mrkdwn }
  | { readonly type: 'context'; readonly elements: readonly Mrkdwn[] }
  | { readonly type: 'actions'; readonly elements: readonly (BlockButton | BlockMenu)[] }
  | {
      readonly type: 'context_actions'
      readonly elements: readonly {
        readonly type: 'feedback_buttons'
        readonly action_id: string
        readonly positive_button: Verdict
        readonly negative_button: Verdict
      }[]
    }
  | {
      readonly type: 'input'
      readonly dispatch_action: true
      readonly label: PlainText
      readonly element: {
        readonly type: 'plain_text_input'
        readonly action_id: string
        readonly placeholder: PlainText
        readonly max_length: number
        readonly dispatch_action_config: { readonly trigger_actions_on: readonly ['on_enter_pressed'] }
      }
    }

/** A paragraph of text in Slack's markup. */
export function section(text: string): SlackBlock {
  return { type: 'section', text: mrkdwn(text) }
}

/** A small grey line of text in Slack's markup. */
export function context(text: string): SlackBlock {
  return { type: 'context', elements: [mrkdwn(text)] }
}

/** A button; its label is cut where Slack would refuse it. `name` is unique among the buttons of its block. */
export function button(name: string, label: string, action: Action): BlockButton {
  return { type: 'button', action_id: name, text: plain(label), value: encodeAction(action) }
}

/** A row of buttons. */
export function row(buttons: readonly BlockButton[]): SlackBlock {
  return { type: 'actions', elements: buttons }
}

/** Slack's own pair of thumbs. Only messages may hold it. */
export function feedback(name: string, good: Action, bad: Action): SlackBlock {
  const positive_button = verdict(BUTTON.helpful, good)
  const negative_button = verdict(BUTTON.unhelpful, bad)
  const element = { type: 'feedback_buttons', action_id: name, positive_button, negative_button } as const
  return { type: 'context_actions', elements: [element] }
}

/** A menu of choices. */
export function menu(name: string, placeholder: string, options: readonly Option[]): SlackBlock {
  return {
    type: 'actions',
    elements: [{ type: 'static_select', action_id: name, placeholder: plain(placeholder), options }],
  }
}

/** One choice of a menu. */
export function option(label: string, action: Action): Option {
  return { text: plain(label), value: encodeAction(action) }
}

/** Plain text, cut where Slack would refuse a label. Brackets are rounded: a label may be shown where it is read as markup. */
export function plain(text: string): PlainText {
  const line = oneLine(visible(text).replaceAll('<', '‹').replaceAll('>', '›'))
  return { type: 'plain_text', text: cutAt(line, LABEL_MAX) || '…' }
}

function verdict(label: string, action: Action): Verdict {
  return { text: plain(label), value: encodeAction(action), accessibility_label: label }
}

function mrkdwn(text: string): Mrkdwn {
  return { type: 'mrkdwn', text, verbatim: true }
}
