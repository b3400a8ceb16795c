import * as v from 'valibot'

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100))

/** What every event holds. What only helps is let go where it is odd, so that no odd detail costs a person an answer. */
const COMMON = {
  /** Of the event: the same whenever it is delivered again. */
  event: id,
  /** Of the note that it is about. */
  note: id,
  room: id,
  /** Nobody else is in the room. */
  alone: v.fallback(v.boolean(), false),
  from: v.object({ id, isProgram: v.fallback(v.boolean(), false) }),
  atMs: v.fallback(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0),
}

const WORDS = {
  text: v.string(),
  /** It begins with our name; in a room of two everything is for us. */
  isForUs: v.fallback(v.boolean(), false),
  /** What it answers, if it answers somebody. */
  quotes: v.fallback(v.nullable(v.string()), null),
}

const EVENT = v.variant('type', [
  v.object({ type: v.literal('said'), ...COMMON, ...WORDS }),
  v.object({ type: v.literal('changed'), ...COMMON, ...WORDS, before: v.fallback(v.nullable(v.string()), null) }),
  v.object({ type: v.literal('pressed'), ...COMMON, press: v.string() }),
])

/** What Lantern tells us: that somebody said something, changed what they had said, or pressed a button. */
export type LanternEvent = v.InferOutput<typeof EVENT>

/** Reads what was delivered, whatever it is. Null when it is nothing that we know. */
export function readEvent(delivered: unknown): LanternEvent | null {
  const read = v.safeParse(EVENT, delivered)
  return read.success ? read.output : null
}
