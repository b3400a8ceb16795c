import type { ConversationParts } from '../conversation/room.ts'
import type { Store } from '../store/open.ts'

type ConversationStores = Pick<ConversationParts, 'dialogs' | 'queue' | 'memories' | 'privacy' | 'turns'>

/** What conversations are given of a store, by name. */
export function conversationStoresOf({ dialogs, queue, memories, privacy, turns }: Store): ConversationStores {
  return { dialogs, queue, memories, privacy, turns }
}
