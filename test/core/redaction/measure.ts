import { redact } from '../../../src/core/text/redaction/redact.ts'

/** How many of how many. */
export interface Share {
  readonly part: number
  readonly whole: number
}

/** What redaction did with lines: how many items it took out, and how many of the other words it kept. */
export interface Measured {
  readonly hidden: Share
  readonly kept: Share
  /** What stayed of the items, with the number of its line from 1, for whoever mends the rules. */
  readonly left: readonly { readonly line: number; readonly item: string }[]
}

/** Measures redaction on lines whose items stand in braces. */
export function measure(lines: readonly string[]): Measured {
  const each = lines.map((line, at) => measureLine(line, at + 1))
  return {
    hidden: sum(each.map(({ hidden }) => hidden)),
    kept: sum(each.map(({ kept }) => kept)),
    left: each.flatMap(({ left }) => left),
  }
}

/** How many of the lines keep the word that stands in braces. */
export function measureStrange(lines: readonly string[]): Share {
  const kept = lines.filter(line => readLine(line).every(({ item, isKept }) => item === null || isKept))
  return { part: kept.length, whole: lines.length }
}

function measureLine(line: string, number: number): Measured {
  const words = readLine(line)
  const items = itemsIn(line)
  const left = items.filter((_, at) =>
    words.some(({ word, item, isKept }) => item === at && isKept && !WITHIN_ITEMS.test(word)),
  )
  const harmless = words.filter(({ item }) => item === null)
  const kept = harmless.filter(({ isKept }) => isKept)
  return {
    hidden: { part: items.length - left.length, whole: items.length },
    kept: { part: kept.length, whole: harmless.length },
    left: left.map(item => ({ line: number, item })),
  }
}

/** One word of a line: which item it belongs to, if any, and whether it is still there. */
interface LineWord {
  readonly word: string
  readonly item: number | null
  readonly isKept: boolean
}

/** The words that count, each where it stands: the same word may be kept in one place and taken out in another. */
function readLine(line: string): readonly LineWord[] {
  const parts = line.split(/[{}]/)
  const words = parts.flatMap((part, at) =>
    wordsOf(part).map(word => ({ word, item: at % 2 === 1 ? (at - 1) / 2 : null })),
  )
  const said = [...redact(parts.join('')).matchAll(/\[[^\]]*\]|[\p{L}\p{N}\p{M}]+/gu)].map(([word]) =>
    word.toLowerCase(),
  )
  const isKept = align(
    words.map(({ word }) => word),
    said,
  )
  return words.map((word, at) => ({ ...word, isKept: isKept[at] === true })).filter(({ word }) => !SMALL.test(word))
}

/** For each word of a text, whether it is still there; in what is said, a mark in brackets stands for any number of words. */
function align(words: readonly string[], said: readonly string[]): readonly boolean[] {
  const fits = tableOf(words, said)
  const kept: boolean[] = []
  let there = 0
  for (let here = 0; here < words.length;) {
    const isMark = said[there]?.startsWith('[') === true
    if (isMark && fits[here]?.[there + 1] === true) there += 1
    else {
      kept.push(!isMark)
      here += 1
      there += isMark ? 0 : 1
    }
  }
  return kept
}

/** Whether the words from each place on can have become what is said from each place on. */
function tableOf(words: readonly string[], said: readonly string[]): readonly (readonly boolean[])[] {
  const table = Array.from({ length: words.length + 1 }, () => Array.from({ length: said.length + 1 }, () => false))
  for (let here = words.length; here >= 0; here--)
    for (let there = said.length; there >= 0; there--) {
      const row = table[here] ?? []
      const isEnd = here === words.length && there === said.length
      row[there] =
        isEnd ||
        (said[there]?.startsWith('[') === true
          ? row[there + 1] === true || table[here + 1]?.[there] === true
          : here < words.length && words[here] === said[there] && table[here + 1]?.[there + 1] === true)
    }
  if (table[0]?.[0] !== true) throw new Error('What was redacted is not what was said, less some words.')
  return table
}

function itemsIn(line: string): readonly string[] {
  return [...line.matchAll(/\{([^}]*)\}/g)].map(([, item = '']) => item)
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  )
}

/** Nor do these tell anything where they stand in an item; elsewhere they count as words that have to stay. */
const WITHIN_ITEMS = /^(?:a|an|in|on|to|from|by|for|with|my|his|her|our|their|this|that|who|s)$/

/** Words that tell nothing by themselves, and do not count. */
const SMALL = /^(?:of|the|and|at|dot|dr|mr|mrs|miss|professor|dott|rue|des|de|le|flat|d|o|s|t|al|i|ward)$/

function sum(shares: readonly Share[]): Share {
  return shares.reduce((all, one) => ({ part: all.part + one.part, whole: all.whole + one.whole }), {
    part: 0,
    whole: 0,
  })
}
