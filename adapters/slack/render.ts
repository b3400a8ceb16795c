import { CUT_SHORT } from '../../src/core/words/en/labels.ts'
import type { Reply } from '../../src/core/model/reply.ts'
import { section, type SlackBlock } from './blocks.ts'
import { shareRoom } from '../shared/share-room.ts'
import { fit } from './fit.ts'
import { BLOCKS_WEIGHT_MAX, weightOf } from './limits.ts'
import { writeMrkdwn } from './mrkdwn.ts'
import type { FixedPart, MessagePart } from './part.ts'
import { partsOf } from './parts.ts'
import type { TextPiece } from '../shared/pieces.ts'
import { PLAIN_MESSAGE, type Surface } from './surface.ts'

/** A message as Slack takes it. `text` holds all of it once more: screen readers read `text` and skip the blocks. */
export interface SlackMessage {
  readonly text: string
  readonly blocks: readonly SlackBlock[]
}

/** Room that is kept for the blocks around a text and for saying that it was cut short. */
const AROUND_TEXT = 600

/** Writes a reply as a message: the route never cut; texts that are too long are shortened, and say so. */
export function render(reply: Reply, surface: Surface = PLAIN_MESSAGE): SlackMessage {
  const parts = partsOf(reply, surface)
  const room = BLOCKS_WEIGHT_MAX - sum(parts.map(weightOfPart))
  const weights = parts.map(part => (part.kind === 'text' ? weightOf(writeMrkdwn(part.pieces)) + AROUND_TEXT : 0))
  // Where all of them fit, none is held to what it was thought to weigh.
  const rooms = sum(weights) <= room ? weights.map(() => room) : shareRoom(weights, room)
  const written = parts.map((part, at) => (part.kind === 'text' ? shorten(part.pieces, rooms[at] ?? 0) : part))
  return {
    text: written.flatMap(({ spoken }) => (spoken === '' ? [] : [spoken])).join('\n\n'),
    blocks: written.flatMap(({ blocks }) => blocks),
  }
}

function shorten(pieces: readonly TextPiece[], room: number): FixedPart {
  const { parts, isCut } = fit(pieces, room - AROUND_TEXT / 2)
  const said = isCut ? [...parts, `_${CUT_SHORT}_`] : parts
  return { kind: 'fixed', blocks: said.map(section), spoken: said.join('\n\n') }
}

function weightOfPart(part: MessagePart): number {
  return part.kind === 'fixed' ? sum(part.blocks.map(block => JSON.stringify(block).length + 1)) : 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
