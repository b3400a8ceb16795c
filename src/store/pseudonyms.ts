import { createHmac } from 'node:crypto'
import type { ConversationKey, Platform } from '../core/model/turn.ts'

/** Names that stand for people, conversations and turns: the same each time, and meaningless without the key. */
export interface Pseudonyms {
  person(platform: Platform, person: string): string
  turn(id: string): string
  /** A signed 64-bit number for a queue. */
  queueNumber(key: string): bigint
  /** The columns that a memory or a dialog is kept by. */
  row(key: ConversationKey): { readonly person: string; readonly conversation: string }
}

/** Makes pseudonyms by HMAC-SHA-256. Kinds are kept apart: a person and a conversation with the same id differ. */
export function createPseudonyms(key: Uint8Array): Pseudonyms {
  const digest = (...parts: readonly string[]): Buffer =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest()
  const name = (...parts: readonly string[]): string => digest(...parts).toString('base64url')
  const person = (platform: Platform, id: string): string => name('person', platform, id)
  return {
    person,
    turn: id => name('turn', id),
    queueNumber: key => digest('lane', key).readBigInt64BE(),
    row: at => ({
      person: person(at.platform, at.person),
      conversation: name('conversation', at.platform, at.conversation),
    }),
  }
}
