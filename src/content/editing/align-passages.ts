import type { PassageForm } from '../files/source-form.ts'
import { oneLine } from '../../core/model/one-line.ts'

/** Least part of the words that two wordings of one passage share. */
const SAME_FROM = 0.5

/**
 * Gives the paragraphs of a text their numbers: what stood there before, also reworded, keeps its number, since answers cite it by that;
 * what is new gets one that was never used.
 */
export function alignPassages(before: readonly PassageForm[], paragraphs: readonly string[]): readonly PassageForm[] {
  const numbers = new Map<number, number>()
  const taken = new Set<number>()
  const keep = (at: number, passage: PassageForm | undefined): void => {
    if (passage === undefined) return
    numbers.set(at, passage.number)
    taken.add(passage.number)
  }
  const free = (): readonly PassageForm[] => before.filter(({ number }) => !taken.has(number))
  for (const [at, text] of paragraphs.entries())
    keep(
      at,
      free().find(({ body }) => fold(body) === fold(text)),
    )
  for (const [at, text] of paragraphs.entries()) if (!numbers.has(at)) keep(at, mostAlike(text, free()))
  let last = Math.max(0, ...before.map(({ number }) => number))
  return paragraphs.map((body, at) => ({ number: numbers.get(at) ?? (last += 1), body }))
}

function mostAlike(text: string, passages: readonly PassageForm[]): PassageForm | undefined {
  const words = wordsOf(text)
  const likened = passages.map(passage => ({ passage, shared: sharedPart(words, wordsOf(passage.body)) }))
  const [best] = likened.toSorted((a, b) => b.shared - a.shared)
  return best && best.shared >= SAME_FROM ? best.passage : undefined
}

function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = one.intersection(other).size
  return shared === 0 ? 0 : shared / one.union(other).size
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(fold(text).match(/[\p{L}\p{N}]+/gu))
}

function fold(text: string): string {
  return oneLine(text.toLowerCase())
}
