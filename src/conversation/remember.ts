import type { Edition } from '../core/model/edition.ts'
import { NO_MEMORY, type KeptConversation, type Memory } from '../core/model/memory.ts'
import type { ConversationKey } from '../core/model/turn.ts'
import { lose, type ConversationParts, type Room } from './room.ts'
import { tellAnew, toTellOf } from './told-of.ts'

/** What there is of a conversation: what is kept, or when the store is away, what this process knows by itself. */
export async function recall(key: ConversationKey, edition: Edition, room: Room): Promise<KeptConversation> {
  const { memory, dialog } = (await readKept(key, room)) ?? { memory: atHand(key, room), dialog: null }
  return { memory: tellAnew(memory, toTellOf(edition, room.requests)), dialog }
}

/** What this process knows by itself. */
export function atHand(key: ConversationKey, { recent }: Pick<Room, 'recent'>): Memory {
  return { ...NO_MEMORY, ...recent.of(key) }
}

/** What is remembered of a conversation; undefined when the store is away. */
export async function recallKept(key: ConversationKey, parts: RecallParts): Promise<Memory | undefined> {
  return (await readKept(key, parts))?.memory
}

type RecallParts = Pick<ConversationParts, 'memories' | 'log' | 'meter'>

function readKept(key: ConversationKey, parts: RecallParts): Promise<KeptConversation | undefined> {
  return parts.memories.recall(key).catch((cause: unknown) => lose(parts, 'memory not recalled', cause))
}

/** Keeps what is to be remembered, at hand and in the store. */
export async function remember(key: ConversationKey, memory: Memory, room: Room): Promise<void> {
  room.recent.keep(key, memory)
  await room.memories.keep(key, memory).catch((cause: unknown) => lose(room, 'memory not kept', cause))
}
