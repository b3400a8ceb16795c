import * as v from 'valibot'

/** A text that is not blank, of so many characters at most. */
export function text(max: number): v.GenericSchema<string> {
  return v.pipe(
    v.string(),
    v.check(one => one.trim() !== '', 'This field is required'),
    v.maxLength(max),
  )
}

const CUSTOM_ID = text(100)

const emoji = v.strictObject({
  id: v.nullish(v.string()),
  name: v.nullish(v.string()),
  animated: v.optional(v.boolean()),
})

const pressButton = v.pipe(
  v.strictObject({
    type: v.literal(2),
    style: v.picklist([1, 2, 3, 4]),
    label: v.optional(text(80)),
    emoji: v.optional(emoji),
    custom_id: CUSTOM_ID,
    disabled: v.optional(v.boolean()),
  }),
  v.check(button => button.label !== undefined || button.emoji !== undefined, 'A button needs a label or an emoji.'),
)

const linkButton = v.strictObject({ type: v.literal(2), style: v.literal(5), label: text(80), url: text(512) })

const option = v.strictObject({
  label: text(100),
  value: text(100),
  description: v.optional(text(100)),
  emoji: v.optional(emoji),
  default: v.optional(v.boolean()),
})

/** A menu of texts, in a message or a modal. */
export const menu = v.pipe(
  v.strictObject({
    type: v.literal(3),
    custom_id: CUSTOM_ID,
    options: v.pipe(v.array(option), v.minLength(1), v.maxLength(25)),
    placeholder: v.optional(text(150)),
    min_values: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(25))),
    max_values: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(25))),
    required: v.optional(v.boolean()),
    disabled: v.optional(v.boolean()),
  }),
  v.check(({ options }) => areUnique(options.map(one => one.value)), 'The option value is already used.'),
)

const row = v.strictObject({
  type: v.literal(1),
  components: v.union([
    v.pipe(v.array(v.union([pressButton, linkButton])), v.minLength(1), v.maxLength(5)),
    v.pipe(v.array(menu), v.length(1)),
  ]),
})

const embed = v.strictObject({
  title: v.optional(text(256)),
  description: v.optional(text(4096)),
  url: v.optional(v.pipe(v.string(), v.url())),
  color: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xff_ff_ff))),
  footer: v.optional(v.strictObject({ text: text(2048) })),
  fields: v.optional(
    v.pipe(
      v.array(v.strictObject({ name: text(256), value: text(1024), inline: v.optional(v.boolean()) })),
      v.maxLength(25),
    ),
  ),
})

/** As Discord's reference states it; unknown fields are refused, so that a slip shows. */
const message = v.pipe(
  v.strictObject({
    content: v.optional(v.pipe(v.string(), v.maxLength(2000))),
    embeds: v.optional(v.pipe(v.array(embed), v.maxLength(10))),
    components: v.optional(v.pipe(v.array(row), v.maxLength(5))),
    allowed_mentions: v.optional(
      v.strictObject({
        parse: v.optional(v.array(v.picklist(['users', 'roles', 'everyone']))),
        users: v.optional(v.pipe(v.array(v.string()), v.maxLength(100))),
        roles: v.optional(v.pipe(v.array(v.string()), v.maxLength(100))),
        replied_user: v.optional(v.boolean()),
      }),
    ),
    flags: v.optional(v.picklist([0, 4, 64, 68])),
    nonce: v.optional(v.union([v.number(), text(25)])),
    enforce_nonce: v.optional(v.boolean()),
    message_reference: v.optional(
      v.strictObject({ message_id: v.string(), fail_if_not_exists: v.optional(v.boolean()) }),
    ),
  }),
  v.check(({ embeds = [] }) => embeds.reduce((sum, one) => sum + lengthOf(one), 0) <= 6000, 'Embed size exceeds 6000.'),
  v.check(({ components = [] }) => areUnique(components.flatMap(idsIn)), 'Component custom id cannot be duplicated.'),
)

/** A message as somebody would send it. */
export type SentMessage = v.InferOutput<typeof message>

/** Says what Discord would refuse of a message; nothing when it would take it. */
export function checkMessage(sent: unknown): readonly string[] {
  return issuesOf(message, sent)
}

/** Says what a schema refuses of a body, each with the place it is at. */
export function issuesOf(schema: v.GenericSchema, body: unknown): readonly string[] {
  const read = v.safeParse(schema, body)
  return read.success ? [] : read.issues.map(issue => `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`)
}

/** True when Discord would say that a message is empty. */
export function isEmpty({ content = '', embeds = [], components = [] }: SentMessage): boolean {
  return content.trim() === '' && embeds.length === 0 && components.length === 0
}

function idsIn({ components }: v.InferOutput<typeof row>): readonly string[] {
  return components.flatMap(part => ('custom_id' in part ? [part.custom_id] : []))
}

function lengthOf({ title = '', description = '', footer, fields = [] }: v.InferOutput<typeof embed>): number {
  const texts = [title, description, footer?.text ?? '', ...fields.flatMap(field => [field.name, field.value])]
  return texts.join('').length
}

function areUnique(all: readonly string[]): boolean {
  return new Set(all).size === all.length
}
