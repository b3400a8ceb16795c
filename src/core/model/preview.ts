import type { Reply } from './reply.ts'
import type { TextRun } from './rich-text.ts'

/** A message as a platform shows it, read back from what is really sent: for staff who look before they publish. */
export interface Preview {
  /** What is seen, from top to bottom. */
  readonly seen: readonly DrawnPiece[]
  /** What a screen reader reads out, in its order. */
  readonly heard: readonly DrawnPiece[]
  /** True when a message cannot hold all of the reply, and says so. */
  readonly isCut: boolean
}

/** One piece of a message: `small` is quiet print, `box` stands in a frame of its own, `thumbs` are two to choose from. */
export type DrawnPiece =
  | { readonly kind: 'text' | 'small' | 'box'; readonly blocks: readonly DrawnBlock[] }
  | { readonly kind: 'buttons' | 'thumbs'; readonly labels: readonly DrawnLabel[] }
  | { readonly kind: 'menu'; readonly label: string; readonly options: readonly string[] }

/** A paragraph, small print, or a list with an item a member. Line feeds break lines. */
export type DrawnBlock =
  | { readonly kind: 'paragraph' | 'small'; readonly runs: readonly TextRun[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly TextRun[])[] }

/** What a button says, and whether it is the one that stands out. */
export interface DrawnLabel {
  readonly label: string
  readonly isMain: boolean
}

/** Draws a reply as one platform shows it to somebody who asks alone. */
export type PreviewReply = (reply: Reply) => Preview
