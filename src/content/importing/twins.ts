import { askedStems } from '../../core/text/question-normal-form.ts'

/** A topic as it is compared with a question. */
export interface AskedTopic {
  readonly id: string
  readonly title: string
  /** With its title. */
  readonly questions: readonly string[]
}

/** A topic that a question may mean already. */
export interface Twin {
  readonly id: string
  readonly title: string
  /** The question of it that is nearest. */
  readonly question: string
  /** True where it asks the same, but for courtesies and endings. */
  readonly isSame: boolean
}

/** From which part of its weight on a question is likely to ask the same as another, and how many are shown. */
const LIKELY_FROM = 0.5
const SHOWN = 3

interface AskedPlace {
  readonly topic: AskedTopic
  readonly question: string
  readonly stems: ReadonlySet<string>
}

/** Finds the topics that a question may mean already, the nearest first. Rare words weigh more than those of every question. */
export function findTwins(topics: readonly AskedTopic[]): (question: string) => readonly Twin[] {
  const placed = topics.flatMap(topic =>
    topic.questions.map((question): AskedPlace => ({ topic, question, stems: new Set(askedStems(question)) })),
  )
  const counts = new Map<string, number>()
  for (const { stems } of placed) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const weigh = (stem: string): number => Math.log(1 + placed.length / (counts.get(stem) ?? 1))
  return asked => {
    const stems = new Set(askedStems(asked))
    const likened = placed.map(one => ({ ...one, part: sharedWeight(stems, one.stems, weigh) }))
    const near = likened.filter(({ part }) => part >= LIKELY_FROM).toSorted((a, b) => b.part - a.part)
    const first = near.filter(({ topic }, at) => near.findIndex(one => one.topic === topic) === at)
    return first
      .slice(0, SHOWN)
      .map(({ topic: { id, title }, question, part }) => ({ id, title, question, isSame: part === 1 }))
  }
}

function sharedWeight(one: ReadonlySet<string>, other: ReadonlySet<string>, weigh: (stem: string) => number): number {
  const sum = (stems: ReadonlySet<string>): number => [...stems].reduce((all, stem) => all + weigh(stem), 0)
  const shared = one.intersection(other)
  if (shared.size === 0) return 0
  // As sets, since weights that are added in another order may differ in their last digit.
  return shared.size === one.size && shared.size === other.size ? 1 : sum(shared) / sum(one.union(other))
}
