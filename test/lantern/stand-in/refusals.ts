import * as v from 'valibot'

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100))

/** A text as Lantern shows it: a backslash before a sign is gone. */
export function shownAs(text: string): string {
  return text.replace(/\\([\\@])/g, '$1')
}

const BUTTON = v.strictObject({ label: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(80)), press: id })

const MESSAGE = {
  text: v.pipe(
    v.string(),
    v.check(text => shownAs(text).trim() !== '', 'the text is empty'),
    v.check(text => shownAs(text).length <= 4000, 'the text is too long'),
  ),
  buttons: v.pipe(
    v.array(BUTTON),
    v.maxLength(10, 'there are too many buttons'),
    v.check(all => new Set(all.map(({ press }) => press)).size === all.length, 'two buttons do the same'),
  ),
}

/** A message alone, in the place of one that stands, and on its way to somewhere. */
const [BARE, CHANGE, SEND] = [
  v.strictObject(MESSAGE),
  v.strictObject({ ...MESSAGE, room: id, under: id }),
  v.strictObject({
    ...MESSAGE,
    key: v.pipe(v.string(), v.nonEmpty(), v.maxLength(400)),
    room: v.optional(id),
    person: v.optional(id),
    only: v.optional(id),
    under: v.optional(id),
  }),
]

/** What somebody asks us to show. */
export type Sent = v.InferOutput<typeof SEND>

/** What Lantern has against a message; empty where it takes it. */
export function refusalsOf(message: unknown): readonly string[] {
  return problemsIn(BARE, message)
}

/** The same for a message that goes somewhere, or takes another's place. */
export function refusalsOfCall(path: '/send' | '/change', body: unknown): readonly string[] {
  return problemsIn(path === '/send' ? SEND : CHANGE, body)
}

function problemsIn(schema: v.GenericSchema, value: unknown): readonly string[] {
  return v.safeParse(schema, value).issues?.map(({ message }) => message) ?? []
}
