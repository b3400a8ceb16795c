import { createHash } from 'node:crypto'
import type { ContentFile } from '../../core/model/draft.ts'
import type { Intent } from '../../core/model/intent.ts'
import { own } from '../../core/model/own.ts'
import shipped from './shipped.json' with { type: 'json' }

/** What came with the program: a clinic that does not exist, and answers that no clinic has read yet. */
export interface Shipped {
  /** The example's facts by name, folded. */
  readonly facts: Readonly<Record<string, string>>
  /** Days on which answers that ship were reviewed, by us: now, and in releases before. */
  readonly reviewed: readonly string[]
  /** The answers that ship, and when each was to be read again. */
  readonly intents: Readonly<Record<string, string>>
  /** SHA-256 of each file, and of each line of the help lines, in short. */
  readonly files: Readonly<Record<string, string>>
  readonly helplines: readonly string[]
}

/** Made from `intents/` by `npm run shipped`. */
const SHIPPED: Shipped = shipped

/** Tells whether a fact still says what the example says, however it is spaced, capitalised or ended. */
export function isShippedFact(name: string, value: string): boolean {
  return own(SHIPPED.facts, name) === foldFact(value)
}

/** Tells whether an answer that shipped, also under another name, was reviewed by nobody but us. */
export function isShippedReview({ id, formerly, reviewed, reviewBy }: ReviewedIntent): boolean {
  const isOurs = [id, ...(formerly ?? [])].some(name => own(SHIPPED.intents, name) === reviewBy)
  return isOurs && SHIPPED.reviewed.includes(reviewed)
}

type ReviewedIntent = Pick<Intent, 'id' | 'formerly' | 'reviewed' | 'reviewBy'>

/** Tells whether a file says what it said when it shipped, whenever it was read since. */
export function isShippedFile({ path, text }: ContentFile): boolean {
  return own(SHIPPED.files, path) === inShort(withoutDays(text))
}

/** Tells whether a line of a file came with the program: in a file that is as it shipped, or in the list of help lines. */
export function isShippedLine(file: ContentFile, line: number): boolean {
  if (isShippedFile(file)) return true
  const { path, text } = file
  return path === HELPLINES && SHIPPED.helplines.includes(inShort(text.split('\n')[line - 1] ?? ''))
}

/** Where the help lines stand. */
export const HELPLINES = '_helplines.yml'

/** A fact as two are compared: what people would hear as the same is the same. */
export function foldFact(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
}

/** A text without the days of its review. */
export function withoutDays(text: string): string {
  return text.replace(/^review(?:ed|By):.*\n/gm, '')
}

/** SHA-256 of a text, its first 16 signs. */
export function inShort(text: string): string {
  return createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('hex').slice(0, 16)
}
