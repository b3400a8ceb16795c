import type { Edition } from '../model/edition.ts'
import { runsIn } from '../model/rich-text.ts'

const known = new WeakMap<Edition['intents'], ReadonlySet<string>>()

/** The words a clinic's content uses, in small letters: titles, questions and answers, less what is only ever written with a capital. */
export function wordsOfClinic({ intents }: Pick<Edition, 'intents'>): ReadonlySet<string> {
  const before = known.get(intents)
  if (before) return before
  const texts = [...intents.values()].flatMap(({ title, questions, answer }) => [
    title,
    ...questions,
    ...runsIn(answer).map(run => ('text' in run ? run.text : ' ')),
  ])
  const words = new Set(texts.flatMap(text => text.match(SMALL) ?? []))
  known.set(intents, words)
  return words
}

/** A word in small letters of three letters or more; shorter ones may be initials. */
const SMALL = /(?<![\p{L}\p{N}'{.@-])\p{Ll}{3,}(?![\p{L}\p{N}}@])/gu
