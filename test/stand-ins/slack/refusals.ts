import { isObject, refusedBlocks } from './block-kit.ts'

/** Longest list of blocks Slack takes, in characters over all of them. Source: slackapi/bolt-js issues 2509 and 2867. */
const BLOCKS_WEIGHT_MAX = 13_200

/** Longest top-level text that is not cut, in characters. Source: docs.slack.dev, chat.postMessage. */
const TEXT_MAX = 40_000

/** Longest view, in bytes. Source: docs.slack.dev, views.open. */
const VIEW_MAX = 250_000

/** Says what Slack refuses in a message, in its own words; empty when it takes it. */
export function refusedMessage({
  text,
  blocks,
}: {
  readonly text?: unknown
  readonly blocks?: unknown
}): readonly string[] {
  if (typeof text !== 'string' || text.trim() === '') return ['no_text']
  if (text.length > TEXT_MAX) return ['msg_too_long']
  if (!text.isWellFormed()) return ['invalid_arguments']
  const rest = text.replace(/<(?:@[UW][A-Z0-9]+|(?:https?:\/\/|mailto:|tel:|!date\^)[^<>\n]*)>/g, '')
  if (/[<>]/.test(rest)) return ['invalid_markup: the text has markup that is not escaped']
  if (blocks === undefined) return []
  const refused = refusedBlocks(blocks, 'message').map(why => `invalid_blocks: ${why}`)
  return JSON.stringify(blocks).length > BLOCKS_WEIGHT_MAX ? [...refused, 'msg_blocks_too_long'] : refused
}

/** Says what Slack refuses in a modal or a home; empty when it takes it. */
export function refusedView(view: unknown): readonly string[] {
  if (!isObject(view)) return ['invalid_arguments: no view']
  const { type, title, close, submit, callback_id: callback, blocks, ...rest } = view
  if (type !== 'modal' && type !== 'home') return ['invalid_arguments: unknown view']
  const unknown = Object.keys(rest).map(name => `invalid_arguments: unknown field ${name}`)
  const titles =
    type === 'modal'
      ? [isTitle(title), close === undefined || isTitle(close), submit === undefined || isTitle(submit)]
      : [title === undefined]
  const size = JSON.stringify(view).length > VIEW_MAX ? ['view_too_large'] : []
  const blind = titles.every(Boolean)
    ? []
    : ['invalid_arguments: title and close must be plain text of 1 to 24 characters']
  const isForm =
    Array.isArray(blocks) &&
    blocks.some(block => isObject(block) && block['type'] === 'input' && block['dispatch_action'] !== true)
  const unsendable = isForm && submit === undefined ? ['invalid_arguments: an input needs a submit button'] : []
  const long = typeof callback === 'string' && callback.length > 255 ? ['invalid_arguments: callback_id'] : []
  return [
    ...unknown,
    ...unsendable,
    ...long,
    ...blind,
    ...size,
    ...refusedBlocks(blocks, type).map(why => `invalid_arguments: ${why}`),
  ]
}

function isTitle(value: unknown): boolean {
  if (!isObject(value) || value['type'] !== 'plain_text') return false
  const { text } = value
  return typeof text === 'string' && text.length >= 1 && text.length <= 24
}
