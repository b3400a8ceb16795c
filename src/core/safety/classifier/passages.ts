import type { WordsOfSentence } from './features.ts'

/**
 * Cuts sentences into passages that are weighed each for itself: an ordinary message is one; of a long one, each
 * begins in the middle of the one before, so that nothing is weighed by length alone and nothing is parted.
 */
export function passagesOf(sentences: readonly WordsOfSentence[]): readonly (readonly WordsOfSentence[])[] {
  const halves = halvesOf(sentences.flatMap(inStretches))
  if (halves.length < 2) return halves
  return halves.slice(1).map((half, at) => [...(halves[at] ?? []), ...half])
}

/**
 * Every sentence by itself, and every two neighbours: so that nothing harmless around it drowns what is said in one. Of a sentence that
 * runs on, as people write who set no mark between two, windows of the length of one.
 */
export function closeUpsOf(sentences: readonly WordsOfSentence[]): readonly (readonly WordsOfSentence[])[] {
  const windows = sentences.flatMap(inWindows)
  if (windows.length < 2) return []
  const pairs = sentences.length < 3 || windows.length > PAIRED_MAX ? [] : windows.slice(1)
  return [
    ...windows.map(one => [one]),
    ...pairs.flatMap((one, at) => {
      const before = windows[at]
      return before ? [[before, one]] : []
    }),
  ]
}

/** Most sentences that are also read in pairs: more are no message, and the work would grow. */
const PAIRED_MAX = 60

// Half a passage, in words. Messages to a clinic rarely have more than a hundred words.
const HALF = 50

/** From so many words on a sentence runs on; so many make a window, and so many lie between the beginnings of two. */
const [RUNS_ON, WINDOW, STEP] = [25, 20, 10]

function inWindows(sentence: WordsOfSentence): readonly WordsOfSentence[] {
  const { words } = sentence
  if (words.length < RUNS_ON) return [sentence]
  const count = Math.ceil((words.length - WINDOW) / STEP) + 1
  return Array.from({ length: count }, (_, at) => ({
    ...sentence,
    words: words.slice(at * STEP, at * STEP + WINDOW),
  }))
}

function inStretches(sentence: WordsOfSentence): readonly WordsOfSentence[] {
  if (sentence.words.length <= HALF) return [sentence]
  const count = Math.ceil(sentence.words.length / HALF)
  return Array.from({ length: count }, (_, at) => ({
    ...sentence,
    words: sentence.words.slice(at * HALF, (at + 1) * HALF),
  }))
}

function halvesOf(stretches: readonly WordsOfSentence[]): readonly (readonly WordsOfSentence[])[] {
  const halves: WordsOfSentence[][] = []
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
