import { seededRandom, shuffle } from './random.ts'
import type { Word } from '../../text/words.ts'

/** What folding needs of an example: what it says, and whose it is. */
export interface Foldable {
  readonly words: readonly Word[]
  readonly label: number
}

/** Share of stems two questions of one intent have in common from which they are near-duplicates. */
const NEAR = 0.75
const SEED = 7

/**
 * Deals examples into folds, by intent, so that each fold holds its share of every intent. Near-duplicates within an
 * intent go into the same fold: otherwise a question would be examined on its own twin. Gives each example's fold.
 */
export function dealFolds(examples: readonly Foldable[], folds: number): Int32Array {
  const dealt = new Int32Array(examples.length)
  const random = seededRandom(SEED)
  let next = 0
  for (const places of Map.groupBy(examples.keys(), place => examples[place]?.label ?? -1).values()) {
    const groups = nearDuplicates(places, place => examples[place]?.words ?? [])
    for (const g of shuffle(Int32Array.from(groups.keys()), random)) {
      for (const place of groups[g] ?? []) dealt[place] = next % folds
      next++
    }
  }
  return dealt
}

/** Puts places into groups in which each text is nearly the same as another one of the group. */
function nearDuplicates(
  places: readonly number[],
  wordsAt: (place: number) => readonly Word[],
): readonly (readonly number[])[] {
  const groups: { places: number[]; stems: Set<string>[] }[] = []
  for (const place of places) {
    const stems = new Set(wordsAt(place).map(word => word.stem))
    const near = groups.filter(group => group.stems.some(other => overlap(stems, other) >= NEAR))
    const joined = { places: [...near.flatMap(g => g.places), place], stems: [...near.flatMap(g => g.stems), stems] }
    for (const group of near) groups.splice(groups.indexOf(group), 1)
    groups.push(joined)
  }
  return groups.map(group => group.places)
}

/** Jaccard's index, the share of all stems that both have; 0 at once where it cannot be near. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [less, more] = one.size < other.size ? [one, other] : [other, one]
  if (less.size < more.size * NEAR) return 0
  let both = 0
  for (const stem of less) if (more.has(stem)) both++
  return both / (one.size + other.size - both)
}
