/** How well groups agree with topics that somebody gave by hand; all in [0, 1], but for the index, which may be a little below. */
export interface Agreement {
  readonly groups: number
  /** The share of questions whose topic is the commonest of their group. */
  readonly purity: number
  /** The share of questions that are in a group of three or more. */
  readonly coverage: number
  /** Hubert and Arabie's index of how far pairs agree, less what chance alone gives (Comparing Partitions, 1985). */
  readonly adjustedRand: number
}

/** Compares groups with topics: for each group the topics of its questions. */
export function agreementOf(groups: readonly (readonly string[])[]): Agreement {
  const all = groups.flat()
  const cells = groups.map(topics => [...countsOf(topics).values()])
  const purity = sum(cells.map(counts => Math.max(0, ...counts))) / all.length
  const coverage = sum(groups.map(({ length }) => (length >= 3 ? length : 0))) / all.length
  return { groups: groups.length, purity, coverage, adjustedRand: adjustedRand(groups, cells, all) }
}

function adjustedRand(
  groups: readonly (readonly string[])[],
  cells: readonly (readonly number[])[],
  all: readonly string[],
): number {
  const together = sum(cells.flat().map(pairs))
  const byGroup = sum(groups.map(({ length }) => pairs(length)))
  const byTopic = sum([...countsOf(all).values()].map(pairs))
  const expected = (byGroup * byTopic) / pairs(all.length)
  const most = (byGroup + byTopic) / 2
  return most === expected ? 0 : (together - expected) / (most - expected)
}

function countsOf(topics: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  return counts
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
