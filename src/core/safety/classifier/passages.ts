import type { Heard } from './features.ts'

/**
 * Cuts what was heard into passages that are weighed each for itself: an ordinary message is one; of a long one, each
 * begins in the middle of the one before, so that nothing is weighed by length alone and nothing is parted.
 */
export function passagesOf(heard: readonly Heard[]): readonly (readonly Heard[])[] {
  const halves = halvesOf(heard.flatMap(inStretches))
  if (halves.length < 2) return halves
  return halves.slice(1).map((half, at) => [...(halves[at] ?? []), ...half])
}

/** Every sentence by itself, and every two neighbours: so that nothing harmless around it drowns what is said in one. */
export function closeUpsOf(heard: readonly Heard[]): readonly (readonly Heard[])[] {
  if (heard.length < 2) return []
  const stretches = heard.flatMap(inStretches)
  const pairs = heard.length < 3 || stretches.length > PAIRED_MAX ? [] : stretches.slice(1)
  return [
    ...stretches.map(one => [one]),
    ...pairs.flatMap((one, at) => {
      const before = stretches[at]
      return before ? [[before, one]] : []
    }),
  ]
}

/** Most sentences that are also read in pairs: more are no message, and the work would grow. */
const PAIRED_MAX = 60

// Half a passage, in words. Messages to a clinic rarely have more than a hundred words.
const HALF = 50

function inStretches(sentence: Heard): readonly Heard[] {
  if (sentence.words.length <= HALF) return [sentence]
  const count = Math.ceil(sentence.words.length / HALF)
  return Array.from({ length: count }, (_, at) => ({
    ...sentence,
    words: sentence.words.slice(at * HALF, (at + 1) * HALF),
  }))
}

function halvesOf(stretches: readonly Heard[]): readonly (readonly Heard[])[] {
  const halves: Heard[][] = []
  let room = 0
  for (const stretch of stretches) {
    if (stretch.words.length > room) {
      halves.push([])
      room = HALF
    }
    halves.at(-1)?.push(stretch)
    room -= stretch.words.length
  }
  return halves
}
