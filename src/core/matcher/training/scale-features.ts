import { CONCEPT_COUNT, eachConcept } from '../../text/concept-index.ts'
import type { Weights } from '../vectorizer.ts'
import type { Word } from '../../text/words.ts'

/** How much the groups of features count, in the order of `features.ts`, but for the concepts. Chosen on validation rows. */
const GROUPS = [1.0, 0.6, 0.3, 0.4, 1.0]
/** How much concepts count where they tell the intents apart, and where the content speaks of something else. */
const CONCEPTS = { ours: 1.3, others: 0.4 } as const
/** Share of examples above chance that concepts alone must place. A clinic's content comes to 0.75, others' to 0.1. */
const OURS_FROM = 0.4
/** How much the meaning of words counts where an intent has few examples, and where it has many. */
const MEANING = { few: 1.4, many: 0.5 } as const

/** Tells whether examples speak of what clinics are asked. */
export function speaksOfClinic(
  examples: readonly { readonly words: readonly Word[]; readonly label: number }[],
  classes: number,
): boolean {
  const sets = examples.map(({ words, label }) => ({ label, concepts: conceptsIn(words) }))
  return placedByConcepts(sets, classes) >= OURS_FROM
}

/** Chooses how much each group of features counts for a set of examples: whether they speak of a clinic, and are many. */
export function scaleFeatures(isOurs: boolean, isMany: boolean): Weights {
  return { groups: [...GROUPS, isOurs ? CONCEPTS.ours : CONCEPTS.others], meaning: isMany ? MEANING.many : MEANING.few }
}

function conceptsIn(words: readonly Word[]): ReadonlySet<number> {
  const concepts = new Set<number>()
  eachConcept(words, concept => concepts.add(concept))
  return concepts
}

interface Labelled {
  readonly label: number
  readonly concepts: ReadonlySet<number>
}

/** The share of examples, above chance, that a naive Bayes classifier over concepts places, each one left out in turn. */
function placedByConcepts(sets: readonly Labelled[], classes: number): number {
  const sizes = new Float64Array(classes)
  const counts = new Float64Array(classes * CONCEPT_COUNT)
  for (const { label, concepts } of sets) {
    sizes[label] = (sizes[label] ?? 0) + 1
    for (const concept of concepts) {
      const place = label * CONCEPT_COUNT + concept
      counts[place] = (counts[place] ?? 0) + 1
    }
  }
  const likelihood = ({ label, concepts }: Labelled, c: number): number => {
    const own = c === label ? 1 : 0
    const size = (sizes[c] ?? 0) - own + 1
    let sum = Math.log(size)
    for (const concept of concepts) sum += Math.log(((counts[c * CONCEPT_COUNT + concept] ?? 0) - own + 0.05) / size)
    return sum
  }
  const isPlaced = (set: Labelled): boolean => {
    const mine = likelihood(set, set.label)
    return sizes.every((_, c) => c === set.label || likelihood(set, c) < mine)
  }
  const chance = Math.max(...sizes) / sets.length
  return (sets.filter(isPlaced).length / sets.length - chance) / (1 - chance)
}
