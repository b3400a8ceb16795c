/** What became of a list within a budget of work. */
export interface Worked<T> {
  /** In the order of the list. */
  readonly done: readonly T[]
  /** False when some of the list was left. */
  readonly isWhole: boolean
}

/**
 * Works on a list from both its ends inwards until the budget is spent, so that neither what a person begins with nor what they
 * come to in the end is missed. Work is counted, never timed: the same list always ends the same. The first is always done.
 */
export function fromBothEnds<In, Out>(
  list: readonly In[],
  budget: number,
  work: (one: In) => readonly [done: Out, cost: number],
): Worked<Out> {
  const [front, back]: [Out[], Out[]] = [[], []]
  let spent = 0
  for (let at = 0; at < list.length; at += 1) {
    if (spent >= budget) return { done: [...front, ...back.toReversed()], isWhole: false }
    const isFront = at % 2 === 0
    const one = list[isFront ? at / 2 : list.length - (at + 1) / 2]
    if (one === undefined) break
    const [done, cost] = work(one)
    spent += cost
    if (isFront) front.push(done)
    else back.push(done)
  }
  return { done: [...front, ...back.toReversed()], isWhole: true }
}
