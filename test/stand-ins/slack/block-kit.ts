/** What one part of Block Kit may hold: which fields, and what is wrong with each. Source: docs.slack.dev, "Block Kit reference". */
type Shape = Readonly<Record<string, Rule>>

/** Says what is wrong with a field; null when nothing is. */
type Rule = (value: unknown) => string | null

/** Says what Slack refuses in the blocks of a message, a modal or a home, each with where it stands. */
export function refusedBlocks(blocks: unknown, surface: 'message' | 'modal' | 'home'): readonly string[] {
  if (!Array.isArray(blocks)) return ['blocks: must be a list']
  const max = surface === 'message' ? 50 : 100
  const many = blocks.length > max ? [`blocks: ${blocks.length}, must be at most ${max}`] : []
  return [
    ...many,
    ...blocks.flatMap((block: unknown, at) => refusedBlock(block, surface).map(why => `/blocks/${at}${why}`)),
  ]
}

function refusedBlock(block: unknown, surface: 'message' | 'modal' | 'home'): readonly string[] {
  const type = typeOf(block)
  if (type === 'context_actions' && surface !== 'message') return [': context_actions is for messages only']
  const shape = BLOCKS[type]
  return shape ? refusedFields(block, { ...shape, block_id: optional(text(255)) }) : [`: unknown block ${type}`]
}

function refusedFields(value: unknown, shape: Shape): readonly string[] {
  if (!isObject(value)) return [': must be an object']
  const unknown = Object.keys(value).filter(name => name !== 'type' && !Object.hasOwn(shape, name))
  const wrong = Object.entries(shape).map(([name, rule]) => {
    const why = rule(value[name])
    return why === null ? null : `/${name}${why.startsWith('/') ? '' : ': '}${why}`
  })
  return [...unknown.map(name => `/${name}: unknown field`), ...wrong.filter(why => why !== null)]
}

function text(max: number, min = 1): Rule {
  return value => {
    if (typeof value !== 'string') return 'must be text'
    if (!value.isWellFormed()) return 'must be whole characters'
    return value.length < min || value.length > max ? `${value.length} characters, must be ${min} to ${max}` : null
  }
}

function textObject(max: number, types: readonly string[]): Rule {
  return value => {
    if (!types.includes(typeOf(value))) return `must be one of ${types.join(', ')}`
    const isMrkdwn = typeOf(value) === 'mrkdwn'
    const shape: Shape = {
      text: visible(max),
      ...(isMrkdwn ? { verbatim: optional(yesOrNo) } : { emoji: optional(yesOrNo) }),
    }
    return (
      first(refusedFields(value, shape)) ?? (isMrkdwn && isObject(value) ? refusedMarkup(String(value['text'])) : null)
    )
  }
}

/** Slack refuses a text of nothing but spaces. */
function visible(max: number): Rule {
  return value => text(max)(value) ?? (String(value).trim() === '' ? 'must not be blank' : null)
}

/** What stands between angle brackets must be a link, a date or a person; a lone bracket must be escaped. */
function refusedMarkup(written: string): string | null {
  const rest = written.replace(/<(?:@[UW][A-Z0-9]+|(?:https?:\/\/|mailto:|tel:|!date\^)[^<>\n]*)>/g, '')
  return /[<>]/.test(rest) ? 'has markup that is not escaped' : null
}

function list(of: Rule, min: number, max: number): Rule {
  return value => {
    if (!Array.isArray(value)) return 'must be a list'
    if (value.length < min || value.length > max) return `${value.length} elements, must be ${min} to ${max}`
    const names = value.flatMap((one: unknown) => (isObject(one) && one['action_id'] ? [one['action_id']] : []))
    if (new Set(names).size !== names.length) return 'must have different action_ids'
    return first(value.flatMap((one: unknown) => of(one) ?? []).map(why => `/${why}`))
  }
}

function element(shapes: Readonly<Record<string, Shape>>): Rule {
  return value => {
    const shape = shapes[typeOf(value)]
    if (!shape) return `unknown element ${typeOf(value)}`
    return first(refusedFields(value, { ...shape, action_id: text(255) }))
  }
}

function exactly(...wanted: readonly unknown[]): Rule {
  return value =>
    wanted.some(one => JSON.stringify(one) === JSON.stringify(value)) ? null : `must be ${JSON.stringify(wanted)}`
}

function optional(rule: Rule): Rule {
  return value => (value === undefined ? null : rule(value))
}

function inside(shape: Shape): Rule {
  return value => first(refusedFields(value, shape))
}

function yesOrNo(value: unknown): string | null {
  return typeof value === 'boolean' ? null : 'must be true or false'
}

const plain = (max: number): Rule => textObject(max, ['plain_text'])
const mrkdwn = (max: number): Rule => textObject(max, ['mrkdwn', 'plain_text'])

const option: Rule = inside({ text: mrkdwn(75), value: text(150), description: optional(plain(75)) })

const verdict: Rule = inside({ text: plain(75), value: text(2000), accessibility_label: optional(text(75)) })

const INTERACTIVE: Readonly<Record<string, Shape>> = {
  button: {
    text: plain(75),
    value: optional(text(2000)),
    url: optional(text(3000)),
    style: optional(exactly('primary', 'danger')),
    accessibility_label: optional(text(75)),
  },
  static_select: { placeholder: optional(plain(150)), options: list(option, 1, 100) },
}

const FEEDBACK: Readonly<Record<string, Shape>> = {
  feedback_buttons: { positive_button: verdict, negative_button: verdict },
}

const INPUTS: Readonly<Record<string, Shape>> = {
  static_select: {
    placeholder: optional(plain(150)),
    options: list(option, 1, 100),
    initial_option: optional(option),
  },
  checkboxes: { options: list(option, 1, 10) },
  plain_text_input: {
    placeholder: optional(plain(150)),
    initial_value: optional(text(3000)),
    multiline: optional(yesOrNo),
    min_length: optional(value => (Number(value) <= 3000 ? null : 'must be at most 3000')),
    max_length: optional(value => (Number(value) >= 1 && Number(value) <= 3000 ? null : 'must be 1 to 3000')),
    dispatch_action_config: optional(
      inside({ trigger_actions_on: list(exactly('on_enter_pressed', 'on_character_entered'), 1, 2) }),
    ),
  },
}

const BLOCKS: Readonly<Record<string, Shape>> = {
  section: { text: mrkdwn(3000), accessory: optional(element(INTERACTIVE)), expand: optional(yesOrNo) },
  header: { text: plain(150) },
  divider: {},
  context: { elements: list(mrkdwn(3000), 1, 10) },
  actions: { elements: list(element(INTERACTIVE), 1, 25) },
  context_actions: { elements: list(element(FEEDBACK), 1, 5) },
  input: {
    label: plain(2000),
    element: element(INPUTS),
    dispatch_action: optional(yesOrNo),
    optional: optional(yesOrNo),
    hint: optional(plain(2000)),
  },
}

function first(refusals: readonly string[]): string | null {
  return refusals[0] ?? null
}

function typeOf(value: unknown): string {
  return isObject(value) ? String(value['type']) : ''
}

/** True for anything with named fields. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
