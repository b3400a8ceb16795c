/** Pieces of words, in their places, with the logarithm of how likely each is. */
export type Vocabulary = readonly (readonly [piece: string, likelihood: number])[]

/** Parts texts into pieces of words. */
export interface PieceReader {
  /** The likeliest pieces, by their places in the vocabulary. */
  readonly read: (text: string) => readonly number[]
  /** How likely the likeliest pieces are, together: of a word, nearly how often it is said. */
  readonly chanceOf: (text: string) => number
}

/** Stands for a space, and for the beginning. */
const SPACE = '▁'
/** Pieces before this are signs of the encoder's own; the first of them stands for what it does not know. */
const FIRST = 6
/** Less likely than any piece. */
const UNKNOWN = -100

/** Reads pieces as SentencePiece's unigram model does (Kudo 2018). */
export function createPieceReader(vocabulary: Vocabulary): PieceReader {
  const places = new Map(vocabulary.map(([piece], place) => [piece, place] as const).slice(FIRST))
  const longest = Math.max(...vocabulary.map(([piece]) => piece.length))
  const search = (text: string): Path => {
    const signs = SPACE + text.normalize('NFKC').replaceAll(' ', SPACE)
    const path = {
      best: new Float64Array(signs.length + 1).fill(-Infinity),
      from: new Int32Array(signs.length + 1),
      piece: new Int32Array(signs.length + 1),
    }
    path.best[0] = 0
    for (let start = 0; start < signs.length; start++) {
      step(path, { start, end: start + 1, place: 0, likelihood: UNKNOWN })
      for (let end = start + 1; end <= Math.min(start + longest, signs.length); end++) {
        const place = places.get(signs.slice(start, end))
        if (place !== undefined) step(path, { start, end, place, likelihood: vocabulary[place]?.[1] ?? 0 })
      }
    }
    return path
  }
  return { read: text => piecesOf(search(text)), chanceOf: text => Math.exp(search(text).best.at(-1) ?? -Infinity) }
}

/** By place in a text: how likely the best pieces up to it are, where the last of them starts, and which it is. */
interface Path {
  readonly best: Float64Array
  readonly from: Int32Array
  readonly piece: Int32Array
}

interface Step {
  readonly start: number
  readonly end: number
  readonly place: number
  readonly likelihood: number
}

function step({ best, from, piece }: Path, { start, end, place, likelihood }: Step): void {
  const whole = (best[start] ?? 0) + likelihood
  if (whole <= (best[end] ?? 0)) return
  best[end] = whole
  from[end] = start
  piece[end] = place
}

/** From the end to the beginning; what is unknown in a row is one piece. */
function piecesOf({ from, piece }: Path): readonly number[] {
  const found: number[] = []
  for (let end = from.length - 1; end > 0; end = from[end] ?? 0) {
    const place = piece[end] ?? 0
    if (place !== 0 || found[0] !== 0) found.unshift(place)
  }
  return found
}
