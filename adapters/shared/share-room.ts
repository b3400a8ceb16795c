/** Shares a room among texts by what they need: the short ones get all of it, the long ones equal parts of what is left. */
export function shareRoom(needs: readonly number[], room: number): readonly number[] {
  const rising = needs.map((need, at) => ({ need, at })).sort((a, b) => a.need - b.need)
  const shares = new Map<number, number>()
  let left = room
  for (const [done, { need, at }] of rising.entries()) {
    const share = Math.min(need, Math.floor(left / (needs.length - done)))
    shares.set(at, share)
    left -= share
  }
  return needs.map((_, at) => shares.get(at) ?? 0)
}
