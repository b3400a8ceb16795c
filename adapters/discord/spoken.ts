import * as v from 'valibot'
import { toUtterance, type Utterance } from '../../src/core/model/turn.ts'
import { idSchema, listOf, orNull, textSchema } from './leniently.ts'
import { plainWords } from './plain-words.ts'

const said = {
  content: textSchema,
  /** What people link to, as Discord shows it. */
  embeds: listOf(
    v.object({
      title: textSchema,
      description: textSchema,
      author: orNull(v.object({ name: textSchema })),
      footer: orNull(v.object({ text: textSchema })),
      fields: listOf(v.object({ name: textSchema, value: textSchema })),
    }),
  ),
  attachments: listOf(v.object({ filename: textSchema, title: textSchema, description: textSchema })),
  poll: orNull(
    v.object({
      question: orNull(v.object({ text: textSchema })),
      answers: listOf(v.object({ poll_media: orNull(v.object({ text: textSchema })) })),
    }),
  ),
}

/** The parts of a message that may hold words, also of one that was passed on. */
export const spokenEntries = {
  ...said,
  /** What was passed on with it. */
  message_snapshots: listOf(v.object({ message: orNull(v.object(said)) })),
}

const spoken = v.object({ author: orNull(v.object({ id: idSchema })), ...spokenEntries })

/** What a message says, in whatever part of it. */
export type SpokenMessage = Omit<Quoted, 'author'>

/** The same, with who said it. */
type Quoted = v.InferOutput<typeof spoken>

/** Reads what a message says, from a message told in full or in part. */
export function parseSpoken(told: unknown): Quoted | null {
  const read = v.safeParse(spoken, told)
  return read.success ? read.output : null
}

/** How Discord's apps name the file that they make of a text over 2,000 characters. */
const TEXT_AS_FILE = 'message.txt'

/** Tells whether Discord made a file of what somebody wrote, which we do not fetch. */
export function isTooLong({ attachments, message_snapshots: passedOn }: SpokenMessage): boolean {
  const isText = (one: { readonly filename: string }): boolean => one.filename.toLowerCase() === TEXT_AS_FILE
  return attachments.some(isText) || passedOn.some(({ message }) => message?.attachments.some(isText) ?? false)
}

/** The words that came along besides a message's own: of polls, files, links, and of what was passed on. */
export function wordsBeside(one: SpokenMessage): readonly Utterance[] {
  const passedOn = one.message_snapshots.flatMap(({ message }) =>
    message ? [message.content, ...textsOf(message)] : [],
  )
  return utterancesOf([...textsOf(one), ...passedOn])
}

/** Each text that says something, cleaned, once. */
export function utterancesOf(texts: readonly string[]): readonly Utterance[] {
  return [...new Set(texts.map(text => toUtterance(plainWords(text))).filter(text => text !== null))]
}

function textsOf({ embeds, attachments, poll }: Omit<SpokenMessage, 'message_snapshots'>): readonly string[] {
  return [
    ...embeds.flatMap(({ title, description, author, footer, fields }) => [
      [title, description, author?.name, footer?.text].filter(Boolean).join('\n'),
      ...fields.map(({ name, value }) => `${name}\n${value}`),
    ]),
    ...attachments.map(({ title, description }) => `${title}\n${description}`),
    [poll?.question?.text, ...(poll?.answers ?? []).map(({ poll_media: media }) => media?.text)]
      .filter(Boolean)
      .join('\n'),
  ]
}
