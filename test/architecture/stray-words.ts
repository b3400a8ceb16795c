import { Visitor } from 'oxc-parser'
import { lineAt } from '../sources/source.ts'
import type { Source } from '../sources/source.ts'
import { stands } from './directions.ts'

/** Rooms that say something to people or staff: each of their sentences stands in `core/words`, by language. */
const SPEAKING: readonly string[] = [
  'src/core/answer',
  'src/core/handoff',
  'src/core/learning',
  'src/conversation',
  'src/delivery',
  'adapters',
]

/**
 * Files there that speak to whoever runs the program, in the language of its documentation: what `doctor` finds, which settings
 * there are, why a platform does not let us in, why requests would reach nobody. And one that holds names of help lines.
 */
const EXCEPTED: readonly RegExp[] = [
  /^adapters\/\w+\/(?:examine|platform|connect)\.ts$/,
  /^src\/delivery\/readiness\.ts$/,
  /^src\/core\/answer\/card\/minimum-lines\.ts$/,
]

/** Says which sentences, or labels of three words and more, stand outside `core/words`. What errors and `doctor` say is none of it. */
export function strayWords(source: Source): readonly string[] {
  const { path, text, program } = source
  const isSpeaking = SPEAKING.some(place => stands(path, place)) && !EXCEPTED.some(file => file.test(path))
  if (!isSpeaking) return []
  const forOperators = spansForOperators(source)
  const found: string[] = []
  const look = (written: string, start: number): void => {
    const isForOperators = forOperators.some(([from, to]) => from <= start && start < to)
    if (!isForOperators && isSaid(written))
      found.push(`${path}:${lineAt(text, start)} says “${written}”; put it into src/core/words`)
  }
  new Visitor({
    Literal: ({ value, start }) => {
      if (typeof value === 'string') look(value, start)
    },
    TemplateLiteral: ({ quasis, start }) => look(quasis.map(({ value }) => value.cooked ?? '').join('…'), start),
  }).visit(program)
  return found
}

/** Stretches that make an error, and what proves a route: `doctor` prints that. */
function spansForOperators({ text, program }: Source): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = []
  new Visitor({
    NewExpression: ({ callee, start, end }) => {
      if (text.slice(callee.start, callee.end).endsWith('Error')) spans.push([start, end])
    },
    Property: ({ key, start, end }) => {
      if (/^(?:prove|why)$/.test(text.slice(key.start, key.end))) spans.push([start, end])
    },
  }).visit(program)
  return spans
}

/** A sentence: four words and a full stop or the like behind them. A label: three words, the first with a capital. */
function isSaid(written: string): boolean {
  const words = written.split(/\s+/).filter(word => /[\p{L}…]/u.test(word))
  const isSentence = words.length >= 4 && /^\W*(?:\p{Lu}|…)/u.test(written) && /[.!?:…]\W*$/u.test(written)
  const isLabel = words.length >= 3 && /^[^\p{L}…]*\p{Lu}/u.test(written)
  const isPattern = written.includes('(?:')
  return (isSentence || isLabel) && !isPattern
}
