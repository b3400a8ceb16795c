import { seededRandom } from '../../src/core/matcher/training/random.ts'

/** Keys beside each key, on the keyboard most people type English on. */
const BESIDE: Readonly<Record<string, string>> = {
  q: 'wa',
  w: 'qes',
  e: 'wrd',
  r: 'etf',
  t: 'ryg',
  y: 'tuh',
  u: 'yij',
  i: 'uok',
  o: 'ipl',
  p: 'ol',
  a: 'qsz',
  s: 'awdx',
  d: 'sefc',
  f: 'drgv',
  g: 'fthb',
  h: 'gyjn',
  j: 'hukm',
  k: 'jil',
  l: 'kop',
  z: 'asx',
  x: 'zsdc',
  c: 'xdfv',
  v: 'cfgb',
  b: 'vghn',
  n: 'bhjm',
  m: 'njk',
}

const SLIPS: readonly ((word: string, at: number, random: (limit: number) => number) => string)[] = [
  (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + (word[at] ?? '') + word.slice(at),
  (word, at, random) => {
    const beside = BESIDE[word[at] ?? ''] ?? ''
    return word.slice(0, at) + (beside[random(Math.max(beside.length, 1))] ?? '') + word.slice(at + 1)
  },
]

/** Makes a slip in each of so many words of a text: letters swapped, dropped, doubled or taken from beside, by a fixed seed. */
export function createTypist(slips: number, seed: number): (text: string) => string {
  const random = seededRandom(seed)
  for (let warm = 0; warm < 20; warm++) random(2)
  return text => {
    const words = text.split(' ')
    const long = [...words.keys()].filter(place => /^[a-z]{4,}$/i.test(words[place] ?? ''))
    for (let slip = 0; slip < slips && long.length > 0; slip++) {
      const [place = 0] = long.splice(random(long.length), 1)
      const word = (words[place] ?? '').toLowerCase()
      const make = SLIPS[random(SLIPS.length)]
      words[place] = make ? make(word, random(word.length - 1), random) : word
    }
    return words.join(' ')
  }
}
