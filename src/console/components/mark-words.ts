import { hunksBetween } from '../../content/files/line-hunks.ts'

/** A piece of a text beside another: in both, only in the later, or only in the earlier. */
export interface MarkedPiece {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Words compared at most: beyond that, the whole is shown as exchanged. */
const WORDS_MAX = 2000

/** What was added to a text and taken from it, word by word. */
export function markWords(before: string, after: string): readonly MarkedPiece[] {
  const [was, is] = [wordsOf(before), wordsOf(after)]
  if (was.length + is.length > WORDS_MAX) return joined([piece('removed', was), piece('added', is)])
  const pieces: MarkedPiece[] = []
  let done = 0
  for (const hunk of hunksBetween(was, is)) {
    pieces.push(piece('same', was.slice(done, hunk.from)))
    pieces.push(piece('removed', was.slice(hunk.from, hunk.to)), piece('added', hunk.lines))
    done = hunk.to
  }
  return joined([...pieces, piece('same', was.slice(done))])
}

/** Words, each with the space behind it. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*|\s+/g) ?? []
}

function piece(kind: MarkedPiece['kind'], words: readonly string[]): MarkedPiece {
  return { kind, text: words.join('') }
}

function joined(pieces: readonly MarkedPiece[]): readonly MarkedPiece[] {
  return pieces.filter(({ text }) => text !== '')
}
