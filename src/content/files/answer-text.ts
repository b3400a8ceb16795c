import type { ClinicFacts, Markdown } from '../../core/model/intent.ts'
import { own } from '../../core/model/own.ts'
import type { IntentFile } from './intent-file.ts'

/** A piece of a text and where it begins, in UTF-16 units. */
export interface Piece {
  readonly text: string
  readonly at: number
}

/** A fact named in a text, such as `{{fees.session}}`. */
const FACT = /\{\{\s*([\w.-]+)\s*\}\}/g

/** The facts a text names, in order. */
export function factsNamed(text: Markdown): readonly Piece[] {
  return [...text.matchAll(FACT)].map(found => ({ text: found[1] ?? '', at: found.index }))
}

/** The text with spaces in place of facts, link targets and Markdown's signs: each word stays where it stands. */
export function proseOf(text: Markdown): string {
  const blank = (part: string): string => part.replace(/[^\n]/g, ' ')
  return text
    .replace(FACT, blank)
    .replace(/\]\([^)\n]*\)/g, blank)
    .replace(/https?:\/\/\S+/g, blank)
    .replace(/^[ \t]*[-*][ \t]/gm, blank)
    .replace(/[*_[\]`#>]/g, ' ')
}

/** The text as people will read it: facts put in, those missing left out, and no Markdown. */
export function spokenText(text: Markdown, facts: ClinicFacts['facts']): string {
  return proseOf(text.replace(FACT, (_, name: string) => own(facts, name) ?? ' ')).trim()
}

/** The sentences of a text, as `proseOf` gives them. A list item and a paragraph end a sentence, a line does not. */
export function sentencesOf(text: Markdown): readonly Piece[] {
  const flowing = proseOf(text.replace(/\n(?![ \t]*\n|[ \t]*[-*][ \t])/g, ' '))
  return [...SENTENCES.segment(flowing)].flatMap(({ segment, index }) => {
    const sentence = segment.trim()
    return /\p{L}/u.test(sentence) ? [{ text: sentence, at: index + segment.indexOf(sentence) }] : []
  })
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The words of a text, as people count them. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
}

/** Line of a place in an intent's answer. */
export function answerLineAt({ answer, answerLine }: IntentFile, at: number): number {
  return answerLine + answer.slice(0, at).split('\n').length - 1
}
