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
  const kept = lines.filter(line => {
    const strange = wordsOf(itemsIn(line).join(' '))
    const said = wordsOf(redact(line.replace(/[{}]/g, '')))
    return strange.every(word => said.includes(word))
  })
  return { part: kept.length, whole: lines.length }
}

function measureLine(line: string, number: number): Measured {
  const said = wordsOf(redact(line.replace(/[{}]/g, '')))
  const items = itemsIn(line)
  const left = items.filter(item => wordsOf(item).some(word => said.includes(word)))
  const harmless = wordsOf(line.replace(/\{[^}]*\}/g, ' '))
  const kept = harmless.filter(word => said.includes(word))
  return {
    hidden: { part: items.length - left.length, whole: items.length },
    kept: { part: kept.length, whole: harmless.length },
    left: left.map(item => ({ line: number, item })),
  }
}

function itemsIn(line: string): readonly string[] {
  return [...line.matchAll(/\{([^}]*)\}/g)].map(([, item = '']) => item)
}

/** Words of an item that tell nothing by themselves do not count. */
function wordsOf(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll('[number]', ' ')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return words.filter(
    word => !/^(?:of|the|and|at|dot|dr|mr|mrs|miss|professor|dott|rue|des|de|le|flat|d|o|s|t|al|i|ward)$/.test(word),
  )
}

function sum(shares: readonly Share[]): Share {
  return shares.reduce((all, one) => ({ part: all.part + one.part, whole: all.whole + one.whole }), {
    part: 0,
    whole: 0,
  })
}
