import type { ConversationParts } from '../conversation/room.ts'
import type { Store } from '../store/open.ts'

type ConversationStores = Pick<ConversationParts, 'dialogs' | 'lanes' | 'memories' | 'privacy' | 'turns'>

/** What conversations are given of a store, by name. */
export function conversationStoresOf({ dialogs, lanes, memories, privacy, turns }: Store): ConversationStores {
  return { dialogs, lanes, memories, privacy, turns }
}
