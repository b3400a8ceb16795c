import type { Edition } from '../core/edition.ts'
import type { IntentId } from '../core/intent.ts'
import type { Reply } from '../core/reply.ts'
import type { JournalEntry, Turn } from '../core/turn.ts'

/** Writes down how a turn ended: what it was about, never what was said. */
export function journalEntry(turn: Turn, edition: Edition, reply: Reply, atMs: number): JournalEntry {
  return {
    turn: turn.id,
    platform: turn.platform,
    edition: edition.number,
    outcome: reply.kind,
    intents: intentsOf(reply),
    atMs,
  }
}

function intentsOf(reply: Reply): readonly IntentId[] {
  if (reply.kind === 'answer') return reply.answers.map(answer => answer.intent)
  return reply.kind === 'clarify' ? reply.choices.map(choice => choice.intent) : []
}
