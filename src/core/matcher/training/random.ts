/** Numbers that look random and are the same on every run: xorshift32 (Marsaglia 2003). Each call gives one below `limit`. */
export function seededRandom(seed: number): (limit: number) => number {
  let state = seed | 0 || 1
  return limit => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % limit
  }
}

/** Shuffles a list in place (Fisher and Yates) and returns it. */
export function shuffle<List extends { readonly length: number; [place: number]: number }>(
  list: List,
  random: (limit: number) => number,
): List {
  for (let last = list.length - 1; last > 0; last--) {
    const other = random(last + 1)
    const kept = list[last] ?? 0
    list[last] = list[other] ?? 0
    list[other] = kept
  }
  return list
}
