import { readWords } from '../../src/core/text/words.ts'
import type { PieceReader, Vocabulary } from './pieces.ts'
import type { Entry } from './wordnet.ts'

/** A stem that gets a vector. */
export interface Stem {
  readonly stem: string
  /** The commonest word that has it. */
  readonly word: string
  /** How often it is said, as a share of all words. */
  readonly share: number
}

/** From here on a stem is said so often that it is taken, however seldom WordNet has it. */
const COMMON = 1e-6

/** The commonest stems: first those that are said most, then those that WordNet uses most. */
export function stemsOf(
  {
    entries,
    vocabulary,
    reader,
  }: { readonly entries: readonly Entry[]; readonly vocabulary: Vocabulary; readonly reader: PieceReader },
  many: number,
): readonly Stem[] {
  const found = new Map<string, { readonly words: Set<string>; count: number }>()
  const see = (text: string, times: number): void => {
    for (const { text: word, stem } of readWords(text).filter(({ stem: one }) => /^[a-z]+$/.test(one))) {
      const its = found.get(stem) ?? { words: new Set(), count: 0 }
      its.words.add(word)
      its.count += times
      found.set(stem, its)
    }
  }
  for (const { words, explanation, examples } of entries) see([...words, explanation, ...examples].join(' '), 1)
  for (const [piece] of vocabulary) if (/^▁[a-z]{2,}$/.test(piece)) see(piece.slice(1), 0)
  return [...found]
    .map(([stem, { words, count }]) => ({ stem, count, ...saidMost(words, reader) }))
    .sort((one, other) => rank(other) - rank(one) || (one.stem < other.stem ? -1 : 1))
    .slice(0, many)
}

/** Common ones before all others, whose counts are far below a billion. */
function rank({ share, count }: { readonly share: number; readonly count: number }): number {
  return share > COMMON ? 1e9 + share : count
}

function saidMost(words: ReadonlySet<string>, { chanceOf }: PieceReader): Pick<Stem, 'word' | 'share'> {
  const said = [...words].map(word => ({ word, share: chanceOf(word) }))
  return {
    word: said.reduce((one, other) => (other.share > one.share ? other : one)).word,
    share: said.reduce((sum, { share }) => sum + share, 0),
  }
}
