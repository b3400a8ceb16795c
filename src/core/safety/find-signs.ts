import type { Alternative } from './pattern/pattern.ts'
import type { Span } from './spelling/span.ts'
import type { Sign } from './signs/sign.ts'
import { SIGNS } from './signs/signals.ts'

/** A sign, and where it stands in a sentence. */
export interface Standing {
  readonly sign: Sign
  readonly at: Span
}

/**
 * Finds every sign that begins in a part of a sentence. Only patterns whose anchor words occur are tried,
 * and only where their first words stand: most sentences have none and cost a look-up for each word.
 */
export function standing(words: readonly string[], own: Span): Stood {
  const [all, places] = [placesOf(words, 0, words.length), placesOf(words, own.from, own.to)]
  const likely = [...new Set([...all.keys()].flatMap(word => ANCHORED.get(word) ?? []))].concat(UNANCHORED)
  const found: (Standing & { order: number })[] = []
  let tried = 0
  for (const entry of likely) {
    for (const from of startsOf(entry.alternative, places, own)) {
      tried += 1
      const to = entry.alternative.endOf(words, from)
      if (to >= 0) found.push({ sign: entry.sign, order: entry.order, at: { from, to } })
    }
  }
  return { stand: found.toSorted((one, other) => one.order - other.order || one.at.from - other.at.from), tried }
}

/** The signs that stand in a sentence, and the work it took to find them. */
export interface Stood {
  /** In the order of `SIGNS`. */
  readonly stand: readonly Standing[]
  /** How many patterns were tried. */
  readonly tried: number
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

function placesOf(words: readonly string[], from: number, to: number): Places {
  const places = new Map<string, number[]>()
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? ''
    const known = places.get(word)
    if (known) known.push(at)
    else places.set(word, [at])
  }
  return places
}

function startsOf({ firsts }: Alternative, places: Places, { from, to }: Span): readonly number[] {
  if (firsts === null) return Array.from({ length: to - from }, (_, at) => from + at)
  const shared = firsts.size < places.size ? [...firsts] : [...places.keys()].filter(word => firsts.has(word))
  return shared.flatMap(word => places.get(word) ?? [])
}
