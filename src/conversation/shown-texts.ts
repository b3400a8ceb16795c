import { createHmac, randomBytes } from 'node:crypto'
import type { Turn } from '../core/model/turn.ts'

/** Texts that are kept in mind. */
const KEPT_MAX = 10_000

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
  const shown = new Set<string>()
  const digestOf = ({ platform, id, edits, said, beside }: Turn): string | null => {
    if (said.kind !== 'words') return null
    const parts = [platform, edits ?? id, said.utterance, ...beside]
    return createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64')
  }
  return {
    isNew(turn) {
      const digest = digestOf(turn)
      if (digest === null) return true
      if (shown.has(digest)) return false
      shown.add(digest)
      const oldest = shown.size > KEPT_MAX ? shown.values().next().value : undefined
      if (oldest !== undefined) shown.delete(oldest)
      return true
    },
    forget(turn) {
      const digest = digestOf(turn)
      if (digest !== null) shown.delete(digest)
    },
  }
}
