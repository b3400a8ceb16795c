import { VOCABULARY } from './vocabulary.ts'

/**
 * Tells what the classifier sees of a sentence: its words, pairs and triples of neighbours, and pairs with one or two
 * words between. Words that mean the same to it (a brother, a friend; tablets, medication) are one.
 */
export function featuresOf(words: readonly string[]): ReadonlySet<string> {
  const seen = ['^', ...words.filter(word => word !== ',' && word !== '"').map(generalised), '$']
  const features = new Set<string>()
  seen.forEach((word, at) => addFrom(features, word, seen.slice(at + 1, at + 4)))
  return features
}

// "I am going to" is said of everything, so it must not be learnt from the few things our phrases say: a feature counts
// only with a word in it that says something.
function addFrom(features: Set<string>, word: string, [second, third, fourth]: readonly string[]): void {
  const says = !LINKING.has(word)
  if (says) features.add(word)
  if (second === undefined) return
  const secondSays = says || !LINKING.has(second)
  if (secondSays) features.add(`${word} ${second}`)
  if (third === undefined) return
  const thirdSays = !LINKING.has(third)
  if (secondSays || thirdSays) features.add(`${word} ${second} ${third}`)
  if (says || thirdSays) features.add(`${word} _ ${third}`)
  if (fourth !== undefined && (says || !LINKING.has(fourth))) features.add(`${word} _ _ ${fourth}`)
}

const LINKING = new Set(
  (
    '^ $ _ i am is are was were be been being have has had do does did will would can could should may might must a an the to of in on at ' +
    'for and or but so it its this that these those there my me mine you your we our us he HE HIM his her they them their not no with by ' +
    'from as if what how when where who which why get got go going want need like think know just all any some more NUMBER SOON now then ' +
    'one out up about into than very please'
  ).split(' '),
)

function generalised(word: string): string {
  return CLASSES.get(word) ?? (/^\d+$/.test(word) ? 'NUMBER' : word)
}

const CLASSES: ReadonlyMap<string, string> = new Map([
  ...wordsOf('kin').map(word => [word, 'KIN'] as const),
  ...wordsOf('pills').map(word => [word, 'PILLS'] as const),
  ...'tonight today tomorrow tonite soon friday monday sunday saturday tuesday wednesday thursday weekend morning evening'
    .split(' ')
    .map(word => [word, 'SOON'] as const),
  ...'two three four five six seven eight nine ten twenty thirty forty fifty'
    .split(' ')
    .map(word => [word, 'NUMBER'] as const),
  ...'he she'.split(' ').map(word => [word, 'HE'] as const),
  ...'him her'.split(' ').map(word => [word, 'HIM'] as const),
  ...'himself herself themselves themself'.split(' ').map(word => [word, 'HIMSELF'] as const),
])

function wordsOf(entry: string): readonly string[] {
  return (VOCABULARY[entry] ?? '').match(/[a-z]+/g) ?? []
}
