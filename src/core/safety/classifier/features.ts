import type { Sentence } from '../spelling/normalise.ts'
import { stemOf } from '../spelling/stem.ts'
import { FAMILIES_OF } from './word-families.ts'

/** What the classifier is told of one sentence: its words alone, so that it and the signs do not fail together. */
export type Heard = Pick<Sentence, 'words' | 'asks' | 'laughs'>

/** Which stems mean much the same: the name of its cluster for each stem that the classifier has met. */
export type Clusters = ReadonlyMap<string, string>

/** Names the clusters as they are written, the stems of one a line. */
export function clustersIn(lines: readonly string[]): Clusters {
  return new Map(lines.flatMap((stems, at) => stems.split(' ').map(stem => [stem, `~${at}`] as const)))
}

/**
 * Tells what the classifier sees of a passage: stems and pairs of neighbours; hand-made families of words, in capitals
 * (`PILL`), and clusters of words that mean much the same (`~17`), each also with what stands next to it or one word
 * further on (`i _ PILL`); and families that stand in one passage (`PILL+SOON`).
 */
export function featuresOf(passage: readonly Heard[], clusters: Clusters): ReadonlySet<string> {
  return createEye(clusters)(passage)
}

/** Sees what the classifier is to see of passages, each sentence once and each word once: most stand in several. */
export function createEye(clusters: Clusters): (passage: readonly Heard[]) => ReadonlySet<string> {
  const words = new Map<string, Seen>()
  const sentences = new Map<Heard, Sight>()
  const seeWord = (word: string): Seen => {
    const seen = words.get(word) ?? toSeen(word, clusters)
    words.set(word, seen)
    return seen
  }
  const see = (sentence: Heard): Sight => {
    const sight = sentences.get(sentence) ?? sightOf(sentence, seeWord)
    sentences.set(sentence, sight)
    return sight
  }
  return passage => featuresIn(passage.map(see))
}

/** What is seen of one sentence, wherever it stands. */
interface Sight {
  readonly features: ReadonlySet<string>
  readonly families: ReadonlySet<string>
}

function sightOf(sentence: Heard, see: (word: string) => Seen): Sight {
  const features = new Set<string>()
  const seen = ['^', ...sentence.words.filter(word => word !== '"'), '$'].map(see)
  seen.forEach((word, at) => addFrom(features, word, seen[at + 1], seen[at + 2]))
  addHeard(features, sentence)
  return { features, families: new Set(seen.flatMap(({ known }) => known)) }
}

function featuresIn(sights: readonly Sight[]): ReadonlySet<string> {
  const features = new Set<string>()
  for (const sight of sights) for (const feature of sight.features) features.add(feature)
  const sorted = [...new Set(sights.flatMap(({ families }) => [...families]))].toSorted()
  sorted.forEach((one, at) => {
    features.add(one)
    for (const other of sorted.slice(at + 1)) features.add(`${one}+${other}`)
  })
  return features
}

/** Counts the different words of a passage, at least eight: what its features are weighed against. */
export function breadthOf(passage: readonly Heard[]): number {
  return Math.max(8, new Set(passage.flatMap(sentence => sentence.words)).size)
}

interface Seen {
  readonly stem: string
  /** The families of the word. */
  readonly known: readonly string[]
  /** Its cluster, or itself where it is a word that links others. Null for words never met. */
  readonly cluster: string | null
}

function toSeen(word: string, clusters: Clusters): Seen {
  if (/^\d+$/.test(word)) return /^(?:19|20)\d\d$/.test(word) ? YEAR : NUMBER
  const stem = stemOf(word)
  const cluster = LINKING.has(word) ? word : (clusters.get(stem) ?? null)
  return { stem, known: FAMILIES_OF.get(word) ?? [], cluster }
}

const YEAR: Seen = { stem: '#', known: ['YEAR'], cluster: null }
const NUMBER: Seen = { stem: '#', known: ['NUMBER'], cluster: null }

/** Words that link others: they say little, and stand in every message of English. */
export const LINKING: ReadonlySet<string> = new Set(
  (
    '^ $ i me my myself we our us you your he she they him her his their them it this that a an the to of in on at for with from by as if ' +
    'not no never and or but so when until till after before will would can could should am is are was were be been have has had ' +
    'do did does done going want need about all up out off'
  ).split(' '),
)

function addFrom(features: Set<string>, word: Seen, next: Seen | undefined, third: Seen | undefined): void {
  features.add(word.stem)
  if (word.cluster?.startsWith('~')) features.add(word.cluster)
  if (next === undefined) return
  features.add(`${word.stem} ${next.stem}`)
  addPairs(features, [word, ' ', next])
  if (third !== undefined) addPairs(features, [word, ' _ ', third])
}

type Pair = readonly [one: Seen, between: string, other: Seen]

function addPairs(features: Set<string>, [one, between, other]: Pair): void {
  for (const family of one.known) {
    if (other.known.length === 0) features.add(family + between + other.stem)
    for (const another of other.known) features.add(family + between + another)
  }
  if (one.known.length === 0) for (const family of other.known) features.add(one.stem + between + family)
  if (one.cluster !== null && other.cluster !== null) features.add(one.cluster + between + other.cluster)
}

function addHeard(features: Set<string>, { asks, laughs }: Heard): void {
  if (asks) features.add('!asks')
  if (laughs) features.add('!laughs')
}
