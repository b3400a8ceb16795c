import { createHmac, randomBytes } from 'node:crypto'
import type { Turn } from '../core/model/turn.ts'
import { createNewestIds } from './newest-ids.ts'

/** Which texts of which message got the card already, in this process: an edit gets it once per distinct text. */
export interface ShownTexts {
  /** True for words that got no card so far in this message; from then on they have it. True of all but words. */
  isNew(turn: Turn): boolean
  /** Says that the card did not arrive: the next time it is new again. */
  forget(turn: Turn): void
}

/** Keeps digests under a key of this process, never a text; the oldest are forgotten first. */
export function createShownTexts(): ShownTexts {
  const key = randomBytes(32)
  const shown = createNewestIds()
  const digestOf = ({ platform, id, edits, said, beside }: Turn): string | null => {
    if (said.kind !== 'words') return null
    const parts = [platform, edits ?? id, said.utterance, ...beside]
    return createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64')
  }
  return {
    isNew(turn) {
      const digest = digestOf(turn)
      return digest === null || shown.take(digest)
    },
    forget(turn) {
      const digest = digestOf(turn)
      if (digest !== null) shown.drop(digest)
    },
  }
}
