import type { Said, Turn } from '../../src/core/model/turn.ts'

/** Stands for the channel in our home, which is nobody else's. */
export const HOME = 'home'

/** A turn as it was read, before it is named as Slack's. */
export interface ReadTurn extends Pick<Turn, 'id' | 'person' | 'place' | 'beside'> {
  readonly channel: string
  readonly said: Said
  /** The id that the message's own turn has, without the platform. Of an edit only. */
  readonly edits?: string | null
  readonly atMs: number
}

/** Makes a turn of Slack's. */
export function toTurn({ id, edits = null, channel, atMs, ...read }: ReadTurn): Turn {
  const named = (own: string): string => `slack-${own}`
  return {
    ...read,
    id: named(id),
    edits: edits === null ? null : named(edits),
    platform: 'slack',
    conversation: channel,
    locale: null,
    saidAtMs: Math.round(atMs),
  }
}

/** Who reads along in a channel. Source: Slack's ids of direct messages begin with D. */
export function placeIn(channel: string, isShared: boolean): Turn['place'] {
  if (channel === HOME || channel.startsWith('D')) return 'direct'
  return isShared ? 'shared' : 'channel'
}
