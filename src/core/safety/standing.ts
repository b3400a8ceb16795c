import type { Alternative } from './pattern.ts'
import type { Span } from './near.ts'
import type { Sign } from './sign.ts'
import { SIGNS } from './signals.ts'

/** A sign, and where it stands in a sentence. */
export interface Standing {
  readonly sign: Sign
  readonly at: Span
}

/**
 * Finds every sign that stands in a sentence, in the order of `SIGNS`. Only patterns whose anchor words occur are tried,
 * and only where their first words stand: most sentences have none and cost a look-up for each word.
 */
export function standing(words: readonly string[]): readonly Standing[] {
  const places = placesOf(words)
  const tried = [...new Set([...places.keys()].flatMap(word => ANCHORED.get(word) ?? []))].concat(UNANCHORED)
  const found = tried.flatMap(entry =>
    startsOf(entry.alternative, places, words).flatMap(from => spanFrom(entry, words, from)),
  )
  return found.toSorted((one, other) => one.order - other.order || one.at.from - other.at.from)
}

interface Entry {
  readonly sign: Sign
  readonly order: number
  readonly alternative: Alternative
}

const ENTRIES: readonly Entry[] = SIGNS.flatMap((sign, order) =>
  sign.says.alternatives.map(alternative => ({ sign, order, alternative })),
)
const UNANCHORED = ENTRIES.filter(entry => entry.alternative.anchors === null)
const ANCHORED = byAnchor(ENTRIES)

function byAnchor(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const anchored = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const word of entry.alternative.anchors ?? []) {
      const known = anchored.get(word)
      if (known) known.push(entry)
      else anchored.set(word, [entry])
    }
  }
  return anchored
}

type Places = ReadonlyMap<string, readonly number[]>

function placesOf(words: readonly string[]): Places {
  const places = new Map<string, number[]>()
  words.forEach((word, at) => {
    const known = places.get(word)
    if (known) known.push(at)
    else places.set(word, [at])
  })
  return places
}

function startsOf({ firsts }: Alternative, places: Places, words: readonly string[]): readonly number[] {
  if (firsts === null) return words.map((_, at) => at)
  const shared = firsts.size < places.size ? [...firsts] : [...places.keys()].filter(word => firsts.has(word))
  return shared.flatMap(word => places.get(word) ?? [])
}

function spanFrom(
  { sign, order, alternative }: Entry,
  words: readonly string[],
  from: number,
): readonly (Standing & { order: number })[] {
  const to = alternative.endOf(words, from)
  return to < 0 ? [] : [{ sign, order, at: { from, to } }]
}
