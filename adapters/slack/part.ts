import type { SlackBlock } from './blocks.ts'
import type { TextPiece } from '../shared/pieces.ts'

/** One part of a message: text that may be shortened where room is short, or blocks that stand as they are. */
export type MessagePart = { readonly kind: 'text'; readonly pieces: readonly TextPiece[] } | FixedPart

/** Blocks that stand as they are, and what is read out in their place. */
export interface FixedPart {
  readonly kind: 'fixed'
  readonly blocks: readonly SlackBlock[]
  readonly spoken: string
}
