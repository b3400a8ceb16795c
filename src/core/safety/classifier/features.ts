import type { Sentence } from '../spelling/normalise.ts'
import { stemOf } from '../../text/words.ts'
import { FAMILIES_OF } from './word-families.ts'

/** What the classifier reads of one sentence: its words alone, so that it and the signs do not fail together. */
export type WordsOfSentence = Pick<Sentence, 'words' | 'asks' | 'laughs'>

/** Which stems mean much the same: the name of its cluster for each stem that the classifier has met. */
export type Clusters = ReadonlyMap<string, string>

/** Names the clusters as they are written, the stems of one a line. */
export function clustersIn(lines: readonly string[]): Clusters {
  return new Map(lines.flatMap((stems, at) => stems.split(' ').map(stem => [stem, `~${at}`] as const)))
}

/**
 * The features of a passage: stems and pairs of neighbours; hand-made families of words, in capitals
 * (`PILL`), and clusters of words that mean much the same (`~17`), each also with what stands next to it or one word
 * further on (`i _ PILL`); and families that stand in one passage (`PILL+SOON`).
 */
export function featuresOf(passage: readonly WordsOfSentence[], clusters: Clusters): ReadonlySet<string> {
  return createFeatureExtractor(clusters)(passage)
}

/** Extracts the features of passages, each sentence once and each word once: most stand in several. */
export function createFeatureExtractor(
  clusters: Clusters,
): (passage: readonly WordsOfSentence[]) => ReadonlySet<string> {
  const words = new Map<string, WordFeatures>()
  const sentences = new Map<WordsOfSentence, SentenceFeatures>()
  const ofWord = (word: string): WordFeatures => {
    const features = words.get(word) ?? featuresOfWord(word, clusters)
    words.set(word, features)
    return features
  }
  const ofSentence = (sentence: WordsOfSentence): SentenceFeatures => {
    const features = sentences.get(sentence) ?? featuresOfSentence(sentence, ofWord)
    sentences.set(sentence, features)
    return features
  }
  return passage => featuresIn(passage.map(ofSentence))
}

/** The features of one sentence, wherever it stands. */
interface SentenceFeatures {
  readonly features: ReadonlySet<string>
  readonly families: ReadonlySet<string>
}

function featuresOfSentence(sentence: WordsOfSentence, ofWord: (word: string) => WordFeatures): SentenceFeatures {
  const features = new Set<string>()
  const words = ['^', ...sentence.words.filter(word => word !== '"'), '$'].map(ofWord)
  words.forEach((word, at) => addFrom(features, word, words[at + 1], words[at + 2]))
  addTone(features, sentence)
  return { features, families: new Set(words.flatMap(({ known }) => known)) }
}

function featuresIn(all: readonly SentenceFeatures[]): ReadonlySet<string> {
  const features = new Set<string>()
  for (const one of all) for (const feature of one.features) features.add(feature)
  const sorted = [...new Set(all.flatMap(({ families }) => [...families]))].toSorted()
  sorted.forEach((one, at) => {
    features.add(one)
    for (const other of sorted.slice(at + 1)) features.add(`${one}+${other}`)
  })
  return features
}

/** Counts the different words of a passage, at least eight: what its features are weighed against. */
export function breadthOf(passage: readonly WordsOfSentence[]): number {
  return Math.max(8, new Set(passage.flatMap(sentence => sentence.words)).size)
}

interface WordFeatures {
  readonly stem: string
  /** The families of the word. */
  readonly known: readonly string[]
  /** Its cluster, or itself where it is a word that links others. Null for words never met. */
  readonly cluster: string | null
}

function featuresOfWord(word: string, clusters: Clusters): WordFeatures {
  if (/^\d+$/.test(word)) return /^(?:19|20)\d\d$/.test(word) ? YEAR : NUMBER
  const stem = stemOf(word)
  const cluster = LINKING.has(word) ? word : (clusters.get(stem) ?? null)
  return { stem, known: FAMILIES_OF.get(word) ?? [], cluster }
}

const YEAR: WordFeatures = { stem: '#', known: ['YEAR'], cluster: null }
const NUMBER: WordFeatures = { stem: '#', known: ['NUMBER'], cluster: null }

/** Words that link others: they say little, and stand in every message of English. */
export const LINKING: ReadonlySet<string> = new Set(
  (
    '^ $ i me my myself we our us you your he she they him her his their them it this that a an the to of in on at for with from by as if ' +
    'not no never and or but so when until till after before will would can could should am is are was were be been have has had ' +
    'do did does done going want need about all up out off'
  ).split(' '),
)

function addFrom(
  features: Set<string>,
  word: WordFeatures,
  next: WordFeatures | undefined,
  third: WordFeatures | undefined,
): void {
  features.add(word.stem)
  if (word.cluster?.startsWith('~')) features.add(word.cluster)
  if (next === undefined) return
  features.add(`${word.stem} ${next.stem}`)
  addPairs(features, [word, ' ', next])
  if (third !== undefined) addPairs(features, [word, ' _ ', third])
}

type Pair = readonly [one: WordFeatures, between: string, other: WordFeatures]

function addPairs(features: Set<string>, [one, between, other]: Pair): void {
  for (const family of one.known) {
    if (other.known.length === 0) features.add(family + between + other.stem)
    for (const another of other.known) features.add(family + between + another)
  }
  if (one.known.length === 0) for (const family of other.known) features.add(one.stem + between + family)
  if (one.cluster !== null && other.cluster !== null) features.add(one.cluster + between + other.cluster)
}

function addTone(features: Set<string>, { asks, laughs }: WordsOfSentence): void {
  if (asks) features.add('!asks')
  if (laughs) features.add('!laughs')
}
