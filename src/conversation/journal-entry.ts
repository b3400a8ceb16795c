import type { Answered } from '../core/answer/answer.ts'
import type { Edition } from '../core/model/edition.ts'
import type { IntentId } from '../core/model/intent.ts'
import { answersIn, intentsIn, type Reply } from '../core/model/reply.ts'
import type { JournalEntry } from '../core/model/turn-store.ts'
import { actionOf, type Turn } from '../core/model/turn.ts'

/**
 * Writes down how a turn ended: what it was about, never what was said. Not being understood, and asking for a therapist, is
 * about the answer that the person had last.
 */
export function journalEntry(
  turn: Turn,
  edition: Edition,
  { reply, memory }: Pick<Answered, 'reply' | 'memory'>,
  atMs: number,
): JournalEntry {
  return {
    turn: turn.id,
    platform: turn.platform,
    edition: edition.number,
    outcome: reply.kind,
    intents: intentsOf(turn, reply, memory.lastIntent),
    atMs,
  }
}

function intentsOf({ said }: Turn, reply: Reply, last: IntentId | null): readonly IntentId[] {
  // Of what is shown with others to choose from, it is the answer that counts.
  const intents = reply.kind === 'shown' ? answersIn(reply).map(({ intent }) => intent) : intentsIn(reply)
  if (intents.length > 0) return intents
  const asksForTherapist = actionOf(said)?.verb === 'route'
  const isOfHelp = reply.kind === 'crisis' || reply.kind === 'worry'
  return last !== null && !isOfHelp && (reply.kind === 'fallback' || asksForTherapist) ? [last] : []
}
