/** The chance, 0 to 1, that weights give to clues. The first weight is the bias. */
export function chance(weights: readonly number[], clues: readonly number[]): number {
  let sum = weights[0] ?? 0
  for (let i = 0; i < clues.length; i++) sum += (weights[i + 1] ?? 0) * (clues[i] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
