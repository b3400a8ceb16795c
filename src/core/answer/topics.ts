import type { Edition } from '../model/edition.ts'
import type { IntentChoice } from '../model/reply.ts'

/** What most people want to know before anything else, as far as the clinic has it. */
const FIRST: readonly string[] = [
  'who-is-therapy-for',
  'do-i-need-to-be-ill',
  'fees-and-insurance',
  'talk-to-a-therapist',
]

/** What people say but nobody looks up. */
const NOT_LOOKED_UP: ReadonlySet<string> = new Set(['greeting', 'thanks', 'goodbye', 'feeling-bad'])

/** What people can ask, to be picked from a list: what most want to know first, the rest in the order of the alphabet. */
export function topicsOf({ intents }: Edition): readonly IntentChoice[] {
  const all = [...intents.values()].filter(({ id }) => !NOT_LOOKED_UP.has(id))
  const first = FIRST.flatMap(wanted => all.filter(({ id }) => id === wanted))
  const rest = all.filter(intent => !first.includes(intent)).sort((a, b) => (a.title < b.title ? -1 : 1))
  return [...first, ...rest].map(({ id, title }) => ({ intent: id, title }))
}
